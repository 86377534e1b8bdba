using System.Globalization;

namespace Erqi.Domain.Tests;

/// <summary>
/// How many samples a long proof draws: a fiftieth while one works, all of them where the environment variable
/// ERQI_DRAWS_PERCENT is 100, as in <c>.ci/run</c>, and more where it asks for more.
/// </summary>
internal static class Draws
{
    private static readonly int Percent = int.Parse(
        Environment.GetEnvironmentVariable("ERQI_DRAWS_PERCENT") ?? "2", CultureInfo.InvariantCulture);

    /// <summary>Gets a value indicating whether everything is to be proved, however long it takes.</summary>
    public static bool AreAll => Percent >= 100;

    public static int Of(int full) => (int)(((long)full * Percent + 99) / 100);
}
