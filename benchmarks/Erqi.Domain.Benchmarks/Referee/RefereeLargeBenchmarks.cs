namespace Erqi.Domain.Benchmarks;

/// <summary>The referee on hundreds of figures in cycles, and on up to a million in trees.</summary>
public class RefereeLargeBenchmarks : RefereeBenchmark
{
    public override IEnumerable<string> Works =>
        ["sparseSpoilt", "sparseRanges", "tree10k", "tree100k", "tree1M", "table300", "table300Spoilt", "growth40", "shares20", "suspects100k"];
}
