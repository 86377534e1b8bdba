using BenchmarkDotNet.Attributes;
using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;

namespace Erqi.Domain.Benchmarks;

/// <summary>The joint check: verdict, witness or conflict, and implied ranges of every figure.</summary>
[MemoryDiagnoser]
public class RefereeBenchmarks
{
    private Bulletin _bulletin = null!;
    private bool[] _all = null!;

    [Params("district", "tree10k", "tree100k", "sparse", "sparseSpoilt", "table10", "table10Spoilt")]
    public string Work { get; set; } = "district";

    [GlobalSetup]
    public void Make()
    {
        _bulletin = Work switch
        {
            "district" => RefereeBulletins.District(),
            "tree10k" => RefereeBulletins.Tree(10_000),
            "tree100k" => RefereeBulletins.Tree(100_000),
            "sparse" => RefereeBulletins.Sparse(150, spoilt: false),
            "sparseSpoilt" => RefereeBulletins.Sparse(150, spoilt: true),
            "table10" => RefereeBulletins.Table(10, spoilt: false),
            _ => RefereeBulletins.Table(10, spoilt: true),
        };
        _all = new bool[_bulletin.Relations.Count];
        Array.Fill(_all, true);
    }

    [Benchmark]
    public bool Joint() =>
        JointCheck.Run(_bulletin, _all, new Budget(SolverLimits.Usual, CancellationToken.None)).Standing == Standing.Consistent;
}
