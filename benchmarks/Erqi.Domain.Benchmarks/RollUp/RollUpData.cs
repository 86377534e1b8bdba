using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;
using Microsoft.Data.Analysis;
using NodaTime;

namespace Erqi.Domain.Benchmarks;

/// <summary>The same synthetic rows in every form that a way of rolling up wants, made once for each number of rows.</summary>
internal sealed class RollUpData
{
    private static readonly Dictionary<int, RollUpData> Made = [];

    private RollUpData(int count)
    {
        Columns = new RollUpColumns(count);
        Projects = new Project[count];
        Rows = new RollUpRow[count];
        Dictionary<(Batch, ushort), ValueList<BatchEntry>> entries = [];
        for (int i = 0; i < count; i++)
        {
            Projects[i] = new Project
            {
                Name = "合成项目",
                Sector = Columns.Sectors[i],
                Level = Columns.Levels[i],
                Stage = Columns.Stages[i],
                BatchEntries = EntryOf(Columns.Batches[i], Columns.Periods[i]),
                TotalInvestment = Columns.Totals[i],
                AnnualPlannedInvestment = Columns.Annuals[i],
                CompletedThisYear = Columns.Years[i],
                CompletedToDate = Columns.ToDates[i],
            };
        }

        // A loop of their own, so that each kind of object stands together in memory as it would in a program that has one.
        for (int i = 0; i < count; i++)
        {
            Rows[i] = new RollUpRow(
                Columns.Sectors[i],
                Columns.Levels[i],
                Columns.Batches[i],
                Columns.Periods[i],
                Columns.Stages[i],
                Columns.Totals[i].Yuan,
                Columns.Annuals[i].Yuan,
                Columns.Years[i].Yuan,
                Columns.ToDates[i].Yuan);
        }

        Duck = new RollUpDuck(Columns);
        Frame = new DataFrame(
            new ByteDataFrameColumn("sector", Columns.Sectors.Select(sector => (byte)sector)),
            new Int64DataFrameColumn("total", Columns.Totals.Select(amount => amount.Fen)),
            new Int64DataFrameColumn("annual", Columns.Annuals.Select(amount => amount.Fen)),
            new Int64DataFrameColumn("year", Columns.Years.Select(amount => amount.Fen)),
            new Int64DataFrameColumn("to_date", Columns.ToDates.Select(amount => amount.Fen)));

        // The entries of a batch and period are shared, or they would be most of the memory.
        ValueList<BatchEntry> EntryOf(Batch batch, ushort period)
        {
            if (batch == 0)
            {
                return [];
            }

            if (!entries.TryGetValue((batch, period), out ValueList<BatchEntry> entry))
            {
                entry = [new BatchEntry(new CampaignPeriod(period), batch, new LocalDate(2023, 1, 28))];
                entries.Add((batch, period), entry);
            }

            return entry;
        }
    }

    public RollUpColumns Columns { get; }

    public Project[] Projects { get; }

    public RollUpRow[] Rows { get; }

    public RollUpDuck Duck { get; }

    public DataFrame Frame { get; }

    public static RollUpData Of(int count)
    {
        if (!Made.TryGetValue(count, out RollUpData? data))
        {
            // One number at a time: ten million rows in five forms are several gigabytes.
            Made.Clear();
            Made.Add(count, data = new RollUpData(count));
        }

        return data;
    }

    public ProjectCube Cube(int threads) =>
        ProjectCube.Of(Projects, CountingBasis.DistinctProjects, new RollUpOptions { MaxThreads = threads });

    public ProjectCube ColumnCube() => ColumnCube(..);

    /// <summary>Two threads over columns: a cube each, added.</summary>
    public ProjectCube ColumnCubeOfTwoThreads()
    {
        ProjectCube? left = null, right = null;
        int middle = Projects.Length / 2;
        Parallel.Invoke(() => left = ColumnCube(..middle), () => right = ColumnCube(middle..));
        return left! + right!;
    }

    private ProjectCube ColumnCube(Range range) =>
        new ProjectCubeBuilder(CountingBasis.DistinctProjects).Add(Columns.Part(range)).Build();
}
