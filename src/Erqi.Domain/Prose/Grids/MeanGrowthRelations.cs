using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds the two years that 年均增长 lies between: 2020年基数 and 2025年目标.</summary>
internal sealed class MeanGrowthRelations(SheetLines lines)
{
    /// <summary>Finds them where they make the growth in most rows; says whether they do.</summary>
    public bool Find(SheetColumn rate)
    {
        List<(SheetColumn Column, int Year)> levels = [.. !rate.Name.Contains("年均", StringComparison.Ordinal) ? [] : lines.Near(rate).Take(SheetLines.Reach)
            .Where(column => SheetMaker.Of(column) is null).Select(column => (column, YearSpans.FirstIn(column.Name))).Where(level => level.Item2 is not null).Select(level => (level.column, level.Item2!.Value))];
        List<Way> ways = [.. levels.SelectMany(_ => levels, (now, then) => new Way(now.Column, then.Column, now.Year - then.Year)).Where(way => way.Years is > 1 and <= AverageGrowthFinder.MostYears)];
        CellTriple? Cells(int row, Way way) => lines.Triple(row, rate, way.Now, way.Then) is { } cells && SheetMaker.Growth.Applies(cells) && !lines.RealGrowth.IsTold(row, rate, way.Now) ? cells : null;
        bool? Holds(int row, Way way) => Cells(row, way) is { } cells ? AverageGrowthFinder.Holds(cells.A.Amount, cells.B.Amount, cells.C.Amount, way.Years) : null;
        int[] told = lines.Told(rate);
        if (ways.MaxBy(way => told.Count(row => Holds(row, way) == true)) is not { } best || !lines.IsFound(row => Holds(row, best)))
        {
            return false;
        }

        lines.Claim(row => Cells(row, best) is { } cells ? new AverageGrowthRelation(cells.A.Id, cells.B.Id, cells.C.Id, best.Years) : null);
        return true;
    }

    private sealed record Way(SheetColumn Now, SheetColumn Then, int Years);
}
