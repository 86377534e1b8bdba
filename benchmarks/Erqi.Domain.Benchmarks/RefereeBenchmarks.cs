namespace Erqi.Domain.Benchmarks;

/// <summary>The referee on bulletins as they are printed, up to a few hundred figures.</summary>
public class RefereeBenchmarks : RefereeBenchmark
{
    public override IEnumerable<string> Works =>
        ["district", "sparse", "sparseSpoilt", "sparseRanges", "table10", "table10Spoilt"];
}
