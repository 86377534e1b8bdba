namespace Erqi.Domain.Benchmarks;

/// <summary>The referee on thousands of figures, up to a million.</summary>
public class RefereeLargeBenchmarks : RefereeBenchmark
{
    public override IEnumerable<string> Works =>
        ["tree10k", "tree100k", "tree1M", "table300", "table300Spoilt", "growth40", "suspects100k"];
}
