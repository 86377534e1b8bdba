using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
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
        Check(columns.TotalInvestments.Length, nameof(columns.TotalInvestments), required: true);
        Check(columns.Batches.Length, nameof(columns.Batches));
        Check(columns.Periods.Length, nameof(columns.Periods));
        Check(columns.Stages.Length, nameof(columns.Stages));
        Check(columns.AnnualPlannedInvestments.Length, nameof(columns.AnnualPlannedInvestments));
        Check(columns.CompletedThisYear.Length, nameof(columns.CompletedThisYear));
        Check(columns.CompletedToDate.Length, nameof(columns.CompletedToDate));
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
        for (int end = start + count; start < end; start += Stretch)
        {
            int length = Math.Min(Stretch, end - start);
            AddStretch(
                tables.Cells,
                start,
                columns.Sectors.Slice(start, length),
                columns.Levels.Slice(start, length),
                Part(columns.Batches, NoBatch, start, length),
                Part(columns.Periods, NoPeriod, start, length),
                Part(columns.Stages, NoStage, start, length),
                columns.TotalInvestments.Slice(start, length),
                Part(columns.AnnualPlannedInvestments, NoMoney, start, length),
                Part(columns.CompletedThisYear, NoMoney, start, length),
                Part(columns.CompletedToDate, NoMoney, start, length));
            if (tables.Districts is { } districts)
            {
                AddDistricts(districts, columns, start, length);
            }
        }
    }

    private static ReadOnlySpan<T> Part<T>(ReadOnlySpan<T> column, T[] none, int start, int length) =>
        column.IsEmpty ? none.AsSpan(0, length) : column.Slice(start, length);

    private static void AddStretch(
        CellTable cells,
        int start,
        ReadOnlySpan<Sector> sectors,
        ReadOnlySpan<ProjectLevel> levels,
        ReadOnlySpan<Batch> batches,
        ReadOnlySpan<ushort> periods,
        ReadOnlySpan<PipelineStage> stages,
        ReadOnlySpan<Money> totals,
        ReadOnlySpan<Money> annuals,
        ReadOnlySpan<Money> years,
        ReadOnlySpan<Money> toDates)
    {
        for (int i = 0; i < sectors.Length; i++)
        {
            int sector = (int)sectors[i], level = (int)levels[i], batch = (int)batches[i], stage = (int)stages[i];
            long total = totals[i].Fen, annual = annuals[i].Fen, year = years[i].Fen, toDate = toDates[i].Fen;
            if (!IsMember(sector, CubeKey.LastSector)
                | !IsMember(level, CubeKey.LastLevel)
                | (batch > CubeKey.LastBatch)
                | (stage > CubeKey.LastStage)
                | ((total | annual | year | toDate) < 0))
            {
                ThrowBadRow(start + i, sector, level, batch, stage, total, annual, year, toDate);
            }

            cells.At(periods[i], sector, level, batch, stage).Add(1, total, annual, year, toDate);
        }
    }

    private static void AddDistricts(DistrictTable districts, in ProjectColumns columns, int start, int length)
    {
        for (int i = start; i < start + length; i++)
        {
            districts.At(columns.Districts.IsEmpty ? default : columns.Districts[i]).Add(
                1,
                columns.TotalInvestments[i].Fen,
                columns.AnnualPlannedInvestments.IsEmpty ? 0 : columns.AnnualPlannedInvestments[i].Fen,
                columns.CompletedThisYear.IsEmpty ? 0 : columns.CompletedThisYear[i].Fen,
                columns.CompletedToDate.IsEmpty ? 0 : columns.CompletedToDate[i].Fen);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsMember(int code, int last) => unchecked((uint)(code - 1)) < (uint)last;

    [DoesNotReturn]
    private static void ThrowBadRow(
        int row, int sector, int level, int batch, int stage, long total, long annual, long year, long toDate)
    {
        (string column, long found, string expected) =
            !IsMember(sector, CubeKey.LastSector) ? (nameof(ProjectColumns.Sectors), sector, "a member of Sector")
            : !IsMember(level, CubeKey.LastLevel) ? (nameof(ProjectColumns.Levels), level, "a member of ProjectLevel")
            : batch > CubeKey.LastBatch ? (nameof(ProjectColumns.Batches), batch, "a member of Batch, or 0 for none")
            : stage > CubeKey.LastStage ? (nameof(ProjectColumns.Stages), stage, "a member of PipelineStage, or 0 for none")
            : total < 0 ? (nameof(ProjectColumns.TotalInvestments), total, "an amount of zero or more")
            : annual < 0 ? (nameof(ProjectColumns.AnnualPlannedInvestments), annual, "an amount of zero or more")
            : year < 0 ? (nameof(ProjectColumns.CompletedThisYear), year, "an amount of zero or more")
            : (nameof(ProjectColumns.CompletedToDate), toDate, "an amount of zero or more");
        throw new RowException(
            row + 1L, column, string.Create(CultureInfo.InvariantCulture, $"found {found}, expected {expected}"));
    }
}
