using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds what the columns of a sheet have to do with each other, by their headings.</summary>
internal sealed class ColumnRelations(SheetLines lines, ColumnSums sums, IReadOnlyDictionary<int, int> totalOf)
{
    private readonly Averages _averages = new(lines);
    private readonly ColumnStocks _stocks = new(lines);

    public void Find()
    {
        _stocks.Find();
        sums.Find();
        _averages.FindRows();

        // What columns add up is known before shares of it are looked for.
        foreach (SheetColumn column in lines.Columns.OrderByDescending(column => column.IsSubtotal).ThenByDescending(column => column.IsTotal))
        {
            if ((column.IsTotal || column.IsArea) && !SheetWords.Shares.IsIn(column.Group))
            {
                sums.FindTotal(column);
            }
            else if (column.IsWithin && column.IsAdditive)
            {
                sums.FindWithin(column);
            }
            else if (column.IsNamedShare && SheetMaker.Of(column) != SheetMaker.Difference)
            {
                FindShare(column);
            }
            else
            {
                FindByHeading(column);
            }
        }
    }

    // The share of a row is its cell, in a column to the left, over that of its total, of all, or of the column that adds it up.
    private void FindShare(SheetColumn share)
    {
        Dictionary<int, int> above = Hundreds(share, lines.Rows), below = Hundreds(share, lines.Rows.Reverse());
        Divisor OfHundred(Dictionary<int, int> wholeOf) => (row, part) => wholeOf.TryGetValue(row, out int whole) ? lines.Cell(whole, part) : null;
        (SheetColumn Part, Divisor Of)[] ways = [.. sums.LeftOf(share).Where(part => SheetWords.AreOfOneTime(share.Name, part.Name)).SelectMany(_ => (Divisor[])[OfTotal, OfAll, OfColumn, OfBoth, OfHundred(above), OfHundred(below), OfAnswers], (part, of) => (part, of))];
        if (ways.Length == 0)
        {
            return;
        }

        CellTriple? Cells(int row, (SheetColumn Part, Divisor Of) way) =>
            lines.IsMadeAlike(row) ? SheetMaker.Share.Cells(lines.Cell(row, share), lines.Cell(row, way.Part), way.Of(row, way.Part)) : null;
        bool? IsMade(int row, (SheetColumn Part, Divisor Of) way) => SheetMaker.Share.Agrees(Cells(row, way));
        int[] told = lines.Told(share);
        (SheetColumn Part, Divisor Of) best = ways.MaxBy(way => (told.Count(row => IsMade(row, way) == true), -told.Count(row => IsMade(row, way) == false)));
        if (lines.IsFound(row => IsMade(row, best)))
        {
            lines.Claim(lines.Rows.Select(row => Cells(row, best)).OfType<CellTriple>().SelectMany(cells => SheetMaker.Share.Make(cells, lines.Figures)));
        }
        else if (share.Unit == FigureUnit.Percent && !FindMade(share, SheetMaker.Share))
        {
            new CommonWholes(lines).Find(share, ways.Select(way => way.Part).Distinct());
        }
    }

    // 本题有效填写人次 below what each could name several of.
    private SheetFigure? OfAnswers(int row, SheetColumn column) => lines.Answers >= 0 ? lines.Cell(lines.Answers, column) : null;

    private delegate SheetFigure? Divisor(int row, SheetColumn column);

    private SheetFigure? OfTotal(int row, SheetColumn column) => totalOf.TryGetValue(row, out int total) ? lines.Cell(total, column) : null;

    private SheetFigure? OfAll(int row, SheetColumn column) => totalOf.TryGetValue(row, out int total) ? lines.Cell(Outermost(total), column) : null;

    private SheetFigure? OfColumn(int row, SheetColumn column) => sums.TotalColumnOf.TryGetValue(column, out SheetColumn? total) ? lines.Cell(row, total) : null;

    // 男 below 比重 is of all, 总计 and 合计, and 总计 of the column that adds it up.
    private SheetFigure? OfBoth(int row, SheetColumn column) => sums.TotalColumnOf.TryGetValue(column, out SheetColumn? total) ? lines.Cell(Outermost(row), total) : null;

    // The nearest row before each, in the order given, that a hundred per cent are printed for.
    private Dictionary<int, int> Hundreds(SheetColumn share, IEnumerable<int> rows)
    {
        Dictionary<int, int> wholeOf = [];
        int whole = -1;
        foreach (int row in rows)
        {
            if (lines.Cell(row, share)?.Print.Number == 100)
            {
                whole = row;
            }
            else if (whole >= 0)
            {
                wholeOf.Add(row, whole);
            }
        }

        return wholeOf;
    }

    // Rows that are all nought add up in circles.
    private int Outermost(int row)
    {
        HashSet<int> seen = [row];
        while (totalOf.TryGetValue(row, out int total) && seen.Add(total))
        {
            row = total;
        }

        return row;
    }

    // A rate of growth, a completion rate, a mean or a difference, and the two columns that it is made of.
    private void FindByHeading(SheetColumn column)
    {
        // 降幅 is printed without a sign, or with that of growth.
        if (SheetMaker.Of(column) is { } maker && !FindMade(column, maker))
        {
            _ = maker == SheetMaker.Rest ? FindMade(column, SheetMaker.Growth)
                : maker == SheetMaker.Growth ? FindMade(column, SheetMaker.Step) || new MeanGrowthRelations(lines).Find(column)
                : maker == SheetMaker.Share ? _stocks.FindRate(column)
                : maker == SheetMaker.Mean && _averages.Find(column);
        }
    }

    // Two columns under the heading above it first, then any two; of those the ones for which most rows hold, nearest before others.
    // A name that says of what leaves no choice.
    private bool FindMade(SheetColumn column, SheetMaker maker)
    {
        NamedRatio? ratio = SheetRatio.Of(column);
        bool grows = maker == SheetMaker.Growth || maker == SheetMaker.Step;
        List<SheetColumn> near = [.. lines.Near(column).Where(other => other.IsAdditive || IsLevel(other, maker) || (maker == SheetMaker.Multiple && other.Unit?.Dimension != Dimension.Rate))];
        List<SheetColumn> grouped = column.Group.Length == 0 ? [] : near.FindAll(other => other.Group == column.Group);
        SheetColumn[] columns = [.. (grouped.Count > 1 ? grouped : near).Take(SheetLines.Reach)];

        // 开工率 above 省重点 and 市重点 is of 已开工 and 项目总数 above the same.
        bool IsBelowAlike(SheetColumn other) => !column.IsTop && other.Group != column.Group && other.Heading == column.Heading;
        columns = columns.Count(IsBelowAlike) > 1 ? Array.FindAll(columns, IsBelowAlike) : columns;
        CellTriple? Cells(int row, Pair of) => lines.Triple(row, column, of.First, of.Second) is { } cells
            && maker.Applies(cells) && !(grows && IsReal(row, cells, maker)) ? cells : null;
        bool? IsMade(int row, Pair of) => maker.Agrees(Cells(row, of));
        bool IsNamed(Pair pair) => ratio is not null && SheetRatio.IsOf(ratio, pair.First.Name, pair.Second.Name);
        int[] told = lines.Told(column);
        Pair[] pairs = [.. columns
            .SelectMany(first => columns.Where(second => second != first), (first, second) => new Pair(first, second))
            .Where(pair => IsNamed(pair) || (maker == SheetMaker.Step ? IsChange(pair.Second) && !IsChange(pair.First)
                : maker != SheetMaker.Multiple && ((maker != SheetMaker.Growth && maker != SheetMaker.Rest) || SheetWords.IsOfTime(pair.Second.Name))))
            .OrderBy(pair => Math.Abs(column.Index - pair.First.Index) + Math.Abs(column.Index - pair.Second.Index))];
        List<CellTriple> All(Pair of) => [.. lines.Rows.Select(row => Cells(row, of)).OfType<CellTriple>()];

        // Where there is no choice, one row of two is enough if a slip tells why the other does not hold.
        bool IsSlipOfTwo(List<CellTriple> all) => columns.Length == 2 && maker.Count(column.Name, all) == (1, 1) && all.Exists(maker.IsSlip);

        // 1 of 1 is 100 and 0 of 5 is 0 in any two columns: a quotient of longer numbers has to hold, and most rows.
        bool IsTold(List<CellTriple> all) => all.FindAll(maker.Holds) is var held && 3 * held.Count >= 2 * told.Length
            && held.Exists(cells => cells.A.Value.Sign != 0 && cells.A.Value != 100 && cells.B.Print.Digits >= 10 && cells.C.Print.Digits >= 10);
        bool Claim(IEnumerable<Pair> of, Func<(int Held, int Missed), bool> isFound)
        {
            if (of.MaxBy(pair => (told.Count(row => IsMade(row, pair) == true), IsNamed(pair))) is not { } best)
            {
                return false;
            }

            List<CellTriple> all = All(best);
            bool isChosen = maker != SheetMaker.Share || IsNamed(best) || LabelWords.BeginAlike(column.Name, best.First.Name) || IsTold(all);
            if (!isChosen || !(isFound(maker.Count(column.Name, all)) || IsSlipOfTwo(all)))
            {
                return false;
            }

            lines.Claim(lines.Rows.SelectMany(row => Cells(row, best) is { } cells ? maker.Make(cells, lines.Figures)
                : maker == SheetMaker.Growth && lines.Triple(row, column, best.First, best.Second) is { } points && IsPoints(row, points) ? SheetMaker.Difference.Make(points, lines.Figures)
                : []));
            return true;
        }

        // 当年结余 is what came less what went, and what 年末 has more than 年初.
        if (maker == SheetMaker.Difference && Claim(pairs.Where(IsNamed), SheetLines.IsFound))
        {
            _ = Claim(pairs.Where(pair => !IsNamed(pair)), lines => lines is { Held: > 1, Missed: 0 });
            return true;
        }

        return (maker == SheetMaker.Growth && FindDown(column, told, columns)) || Claim(pairs, SheetLines.IsFound);
    }

    // 增长（%） of 生产总值 is real; of what a note speaks of only that is checked which holds.
    private bool IsReal(int row, CellTriple cells, SheetMaker growth) => lines.RealGrowth.IsTold(row, cells.A.Column, cells.B.Column, cells.C.Column)
        || (lines.RealGrowth.IsOfSome && !growth.Holds(cells));

    // 城镇化率, 61.0, 60.0, 1.0 below 增长（%） are points.
    private bool IsPoints(int row, CellTriple cells) =>
        SheetMaker.AreRates(cells.B, cells.C) && !lines.Label(row).Text.Contains("指数", StringComparison.Ordinal) && SheetMaker.Difference.Holds(cells);

    // 2023年 below 2022年: growth from the row before, where that is told in no column.
    private bool FindDown(SheetColumn growth, int[] told, SheetColumn[] columns)
    {
        CellTriple? Cells(int row, SheetColumn column) => lines.IsNext(row) && SheetMaker.Growth.Cells(lines.Cell(row, growth), lines.Cell(row, column), lines.Cell(row - 1, column)) is { } cells
            && !IsReal(row, cells, SheetMaker.Growth) ? cells : null;
        if (columns.MaxBy(column => told.Count(row => SheetMaker.Growth.Agrees(Cells(row, column)) == true)) is not { } best)
        {
            return false;
        }

        List<CellTriple> all = [.. lines.Rows.Select(row => Cells(row, best)).OfType<CellTriple>()];
        int held = all.Count(SheetMaker.Growth.Holds), missed = all.Count - held;
        if (held < 2 || (missed > 0 && (held < 3 || held < 2 * missed)))
        {
            return false;
        }

        lines.Claim(all.SelectMany(cells => SheetMaker.Growth.Make(cells, lines.Figures)));
        return true;
    }

    private static bool IsChange(SheetColumn column) => SheetMaker.Of(column) == SheetMaker.Difference;

    // Rates are levels of which one is more than the other, prices and means grow, too; how fast they grow is none.
    private static bool IsLevel(SheetColumn column, SheetMaker maker) =>
        (maker == SheetMaker.Difference || ((maker == SheetMaker.Growth || maker == SheetMaker.Step) && column.Unit?.Dimension != Dimension.Rate))
        && SheetMaker.Of(column) is not { IsChange: true };

    private sealed record Pair(SheetColumn First, SheetColumn Second);
}
