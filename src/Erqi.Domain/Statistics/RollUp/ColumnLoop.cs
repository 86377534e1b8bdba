using System.Globalization;
using System.Runtime.InteropServices;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>The one loop over columns.</summary>
internal static class ColumnLoop
{
    // A stretch of a column that was left out is read from here, so that the loop need not ask which columns there are.
    // It is short enough to stay in the nearest cache.
    private const int Stretch = 512;
    private static readonly Money[] NoMoney = new Money[Stretch];
    private static readonly Batch[] NoBatch = new Batch[Stretch];
    private static readonly ushort[] NoPeriod = new ushort[Stretch];
    private static readonly PipelineStage[] NoStage = new PipelineStage[Stretch];

    public static void CheckLengths(in ProjectColumns columns)
    {
        int length = columns.Length;
        Check(columns.Levels.Length, nameof(columns.Levels), required: true);
        Check(columns.TotalInvestments.Length, nameof(columns.TotalInvestments));
        Check(columns.Batches.Length, nameof(columns.Batches));
        Check(columns.Periods.Length, nameof(columns.Periods));
        Check(columns.Stages.Length, nameof(columns.Stages));
        Check(columns.AnnualPlannedInvestments.Length, nameof(columns.AnnualPlannedInvestments));
        Check(columns.CompletedThisYear.Length, nameof(columns.CompletedThisYear));
        Check(columns.CompletedToDate.Length, nameof(columns.CompletedToDate));
        Check(columns.CompletedThisMonth.Length, nameof(columns.CompletedThisMonth));
        Check(columns.FundsInPlace.Length, nameof(columns.FundsInPlace));
        Check(columns.Districts.Length, nameof(columns.Districts));

        void Check(int found, string column, bool required = false)
        {
            if (found != length && (required || found != 0))
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The column {column} has {found} rows and Sectors has {length}; all columns have one length."),
                    nameof(columns));
            }
        }
    }

    /// <summary>Adds some of the rows of columns whose lengths are checked.</summary>
    public static void Add(SumTables tables, in ProjectColumns columns, int start, int count)
    {
        // Two short loops over each stretch, because one over nine columns has more to hold than there are registers.
        Span<int> numbers = stackalloc int[Stretch];
        for (int end = start + count; start < end; start += Stretch)
        {
            int length = Math.Min(Stretch, end - start);
            FindCells(
                tables.Cells,
                numbers[..length],
                start,
                columns.Sectors.Slice(start, length),
                columns.Levels.Slice(start, length),
                Part(columns.Batches, NoBatch, start, length),
                Part(columns.Periods, NoPeriod, start, length),
                Part(columns.Stages, NoStage, start, length));
            AddAmounts(tables.Cells.Sums, numbers[..length], start, columns);
            if (tables.Districts is { } districts)
            {
                for (int i = 0; i < length; i++)
                {
                    numbers[i] = districts.NumberOf(columns.Districts.IsEmpty ? default : columns.Districts[start + i]);
                }

                AddAmounts(districts.Sums, numbers[..length], start, columns);
            }
        }
    }

    private static void FindCells(
        CellTable cells,
        Span<int> numbers,
        int start,
        ReadOnlySpan<Sector> sectors,
        ReadOnlySpan<ProjectLevel> levels,
        ReadOnlySpan<Batch> batches,
        ReadOnlySpan<ushort> periods,
        ReadOnlySpan<PipelineStage> stages)
    {
        Check(sectors, 1, CubeKey.LastSector, start, nameof(ProjectColumns.Sectors), "a member of Sector");
        Check(levels, 1, CubeKey.LastLevel, start, nameof(ProjectColumns.Levels), "a member of ProjectLevel");
        Check(batches, 0, CubeKey.LastBatch, start, nameof(ProjectColumns.Batches), "a member of Batch, or 0 for none");
        Check(stages, 0, CubeKey.LastStage, start, nameof(ProjectColumns.Stages), "a member of PipelineStage, or 0 for none");

        // Slices of one length spare the loop a check of each.
        int length = numbers.Length;
        sectors = sectors[..length];
        levels = levels[..length];
        batches = batches[..length];
        periods = periods[..length];
        stages = stages[..length];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = cells.NumberOf(periods[i], (int)sectors[i], (int)levels[i], (int)batches[i], (int)stages[i]);
        }
    }

    private static void Check<T>(ReadOnlySpan<T> codes, byte first, byte last, int start, string column, string expected)
        where T : unmanaged, Enum
    {
        int place = MemoryMarshal.AsBytes(codes).IndexOfAnyExceptInRange(first, last);
        if (place >= 0)
        {
            string found = MemoryMarshal.AsBytes(codes)[place].ToString(CultureInfo.InvariantCulture);
            throw new RowException(new(
                start + place + 1L, column, found, new($"找到{found}，不是该枚举的成员", $"found {found}, expected {expected}")));
        }
    }

    private static void AddAmounts(Span<Cell> sums, ReadOnlySpan<int> numbers, int start, in ProjectColumns columns)
    {
        ReadOnlySpan<Money> totals = Part(columns.TotalInvestments, NoMoney, start, numbers.Length);
        ReadOnlySpan<Money> annuals = Part(columns.AnnualPlannedInvestments, NoMoney, start, numbers.Length);
        ReadOnlySpan<Money> years = Part(columns.CompletedThisYear, NoMoney, start, numbers.Length);
        ReadOnlySpan<Money> toDates = Part(columns.CompletedToDate, NoMoney, start, numbers.Length);
        ReadOnlySpan<Money> months = Part(columns.CompletedThisMonth, NoMoney, start, numbers.Length);
        ReadOnlySpan<Money> funds = Part(columns.FundsInPlace, NoMoney, start, numbers.Length);

        // A negative amount is looked for once for the stretch, or where it made a sum look as if it had overflowed. What
        // was added by then is thrown away with the builder.
        AmountSet stated = Stated(columns);
        bool hasNegative = true;
        try
        {
            hasNegative = stated.HasFar
                ? AddAmounts(sums, numbers, totals, annuals, years, toDates, stated, months, funds)
                : AddAmounts(sums, numbers, totals, annuals, years, toDates, Coverage.Alike(stated));
        }
        finally
        {
            if (hasNegative)
            {
                Check(totals, start, nameof(columns.TotalInvestments));
                Check(annuals, start, nameof(columns.AnnualPlannedInvestments));
                Check(years, start, nameof(columns.CompletedThisYear));
                Check(toDates, start, nameof(columns.CompletedToDate));
                Check(months, start, nameof(columns.CompletedThisMonth));
                Check(funds, start, nameof(columns.FundsInPlace));
            }
        }
    }

    private static bool AddAmounts(
        Span<Cell> sums,
        ReadOnlySpan<int> numbers,
        ReadOnlySpan<Money> totals,
        ReadOnlySpan<Money> annuals,
        ReadOnlySpan<Money> years,
        ReadOnlySpan<Money> toDates,
        Coverage coverage)
    {
        int length = numbers.Length;
        totals = totals[..length];
        annuals = annuals[..length];
        years = years[..length];
        toDates = toDates[..length];
        long signs = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            long total = totals[i].Fen, annual = annuals[i].Fen, year = years[i].Fen, toDate = toDates[i].Fen;
            signs |= total | annual | year | toDate;
            sums[numbers[i]].Add(coverage, total, annual, year, toDate);
        }

        return signs < 0;
    }

    // The amounts that do not lie in a cell itself cost an object for each row.
    private static bool AddAmounts(
        Span<Cell> sums,
        ReadOnlySpan<int> numbers,
        ReadOnlySpan<Money> totals,
        ReadOnlySpan<Money> annuals,
        ReadOnlySpan<Money> years,
        ReadOnlySpan<Money> toDates,
        AmountSet stated,
        ReadOnlySpan<Money> months,
        ReadOnlySpan<Money> funds)
    {
        long signs = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            long total = totals[i].Fen, annual = annuals[i].Fen, year = years[i].Fen, toDate = toDates[i].Fen;
            signs |= total | annual | year | toDate | months[i].Fen | funds[i].Fen;
            sums[numbers[i]].Add(Coverage.OfOne(stated, months[i].Fen, funds[i].Fen), total, annual, year, toDate);
        }

        return signs < 0;
    }

    private static AmountSet Stated(in ProjectColumns columns) => AmountSet.None
        .With(AmountSet.TotalInvestment, !columns.TotalInvestments.IsEmpty)
        .With(AmountSet.AnnualPlannedInvestment, !columns.AnnualPlannedInvestments.IsEmpty)
        .With(AmountSet.CompletedThisYear, !columns.CompletedThisYear.IsEmpty)
        .With(AmountSet.CompletedToDate, !columns.CompletedToDate.IsEmpty)
        .With(AmountSet.CompletedThisMonth, !columns.CompletedThisMonth.IsEmpty)
        .With(AmountSet.FundsInPlace, !columns.FundsInPlace.IsEmpty);

    private static void Check(ReadOnlySpan<Money> amounts, int start, string column)
    {
        for (int i = 0; i < amounts.Length; i++)
        {
            if (amounts[i] < Money.Zero)
            {
                throw new RowException(new(
                    start + i + 1L, column, $"{amounts[i]}", new($"找到{amounts[i]}，金额不应为负数", $"found {amounts[i]}, expected an amount of zero or more")));
            }
        }
    }

    private static ReadOnlySpan<T> Part<T>(ReadOnlySpan<T> column, T[] none, int start, int length) =>
        column.IsEmpty ? none.AsSpan(0, length) : column.Slice(start, length);
}
