using System.Runtime.InteropServices;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Benchmarks;

/// <summary>Synthetic rows as columns, always the same for the same number.</summary>
/// <remarks>
/// Sectors, levels and amounts are skewed as in real lists. Three in four have entered a batch of one of twenty
/// periods; the batch says the library, as it does in life. That makes 930 cells.
/// </remarks>
internal sealed class RollUpColumns
{
    public RollUpColumns(int count)
    {
        Sectors = new Sector[count];
        Levels = new ProjectLevel[count];
        Batches = new Batch[count];
        Periods = new ushort[count];
        Stages = new PipelineStage[count];
        Totals = new Money[count];
        Annuals = new Money[count];
        Years = new Money[count];
        ToDates = new Money[count];
        ulong state = 88172645463325252;
        for (int i = 0; i < count; i++)
        {
            Sectors[i] = Below(100) switch { < 45 => (Sector)1, < 70 => (Sector)2, < 85 => (Sector)3, < 95 => (Sector)4, _ => (Sector)5 };
            Levels[i] = Below(16) switch { 0 => ProjectLevel.Provincial, < 5 => ProjectLevel.Municipal, _ => ProjectLevel.District };
            Batches[i] = (Batch)Below(4);
            Periods[i] = (ushort)(Batches[i] == 0 ? 0 : 1 + Below(20));
            Stages[i] = Batches[i] switch
            {
                0 => (PipelineStage)(1 + Below(2)),
                Batch.Signed => PipelineStage.Signed,
                _ => PipelineStage.Landed,
            };
            Totals[i] = Money.FromFen(100_000_000 + (long)(Next() % (1UL << (20 + Below(17)))));
            Annuals[i] = Money.FromFen(Totals[i].Fen / (2 + Below(5)));
            Years[i] = Money.FromFen(Annuals[i].Fen * Below(13) / 12);
            ToDates[i] = Money.FromFen(Years[i].Fen + (long)(Next() % 100_000_000));
        }

        ulong Next()
        {
            state ^= state << 13;
            state ^= state >> 7;
            return state ^= state << 17;
        }

        int Below(int below) => (int)(Next() >> 33) % below;
    }

    public Sector[] Sectors { get; }

    public ProjectLevel[] Levels { get; }

    public Batch[] Batches { get; }

    public ushort[] Periods { get; }

    public PipelineStage[] Stages { get; }

    public Money[] Totals { get; }

    public Money[] Annuals { get; }

    public Money[] Years { get; }

    public Money[] ToDates { get; }

    /// <summary>Some of the rows, as the library takes them.</summary>
    public ProjectColumns Part(Range range) => new(
        sectors: MemoryMarshal.AsBytes(Sectors.AsSpan(range)),
        levels: MemoryMarshal.AsBytes(Levels.AsSpan(range)),
        batches: MemoryMarshal.AsBytes(Batches.AsSpan(range)),
        periods: Periods.AsSpan(range),
        stages: MemoryMarshal.AsBytes(Stages.AsSpan(range)),
        totalInvestments: Totals.AsSpan(range),
        annualPlannedInvestments: Annuals.AsSpan(range),
        completedThisYear: Years.AsSpan(range),
        completedToDate: ToDates.AsSpan(range));

    /// <summary>The rows in another order: the i-th is the one that stood at <c>places[i]</c>.</summary>
    public void Reorder(int[] places)
    {
        Take(Sectors);
        Take(Levels);
        Take(Batches);
        Take(Periods);
        Take(Stages);
        Take(Totals);
        Take(Annuals);
        Take(Years);
        Take(ToDates);

        void Take<T>(T[] column) => Array.ConvertAll(places, place => column[place]).CopyTo(column, 0);
    }
}
