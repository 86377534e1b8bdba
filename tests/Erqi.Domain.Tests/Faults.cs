namespace Erqi.Domain.Tests;

/// <summary>Lists of sentences about what is wrong.</summary>
internal static class Faults
{
    /// <summary>Fails with every sentence in full, which <c>Assert.Empty</c> would cut short.</summary>
    public static void None(IEnumerable<string> faults)
    {
        string[] found = [.. faults];
        Assert.True(found.Length == 0, string.Join(Environment.NewLine, found));
    }
}
