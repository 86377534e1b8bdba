using System.Globalization;

namespace Erqi.Domain.Benchmarks;

/// <summary>How many rows the roll-up benchmarks take: few unless the environment variable ERQI_ROWS lists others.</summary>
internal static class RollUpSizes
{
    public static IEnumerable<int> All => (Environment.GetEnvironmentVariable("ERQI_ROWS") ?? "360,10000")
        .Split(',')
        .Select(text => int.Parse(text, CultureInfo.InvariantCulture));
}
