namespace Erqi.Domain.Benchmarks;

/// <summary>The referee on bulletins as they are printed, and on questions of a few milliseconds.</summary>
public class RefereeBenchmarks : RefereeBenchmark
{
    public override IEnumerable<string> Works =>
        ["district", "sparse", "table10", "table10Spoilt"];
}
