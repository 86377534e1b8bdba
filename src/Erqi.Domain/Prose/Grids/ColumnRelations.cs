using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds what the columns of a sheet have to do with each other, by their headings.</summary>
internal sealed class ColumnRelations(SheetLines lines, ColumnSums sums, IReadOnlyDictionary<int, int> totalOf)
{
    private static readonly Rational Hundred = Rational.Of(100, 1);

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

        (SheetFigure Rate, SheetFigure Part, SheetFigure Whole)? Made(int row, (SheetColumn Part, Divisor Of) way) =>
            lines.IsMadeAlike(row) && lines.Cell(row, share) is { } rate && lines.Cell(row, way.Part) is { } part && way.Of(row, way.Part) is { } whole && SheetMaker.Share.Applies(rate, part, whole) ? (rate, part, whole) : null;
        bool? IsMade(int row, (SheetColumn Part, Divisor Of) way) =>
            Made(row, way) is { } found ? SheetMaker.Share.Holds(found.Rate, found.Part, found.Whole) : null;
        int[] told = lines.Told(share);
        (SheetColumn Part, Divisor Of) best = ways.MaxBy(way => (told.Count(row => IsMade(row, way) == true), -told.Count(row => IsMade(row, way) == false)));
        if (lines.IsFound(row => IsMade(row, best)))
        {
            lines.Claim(row => Made(row, best) is { } found ? new ShareRelation(found.Rate.Id, found.Part.Id, found.Whole.Id) : null);
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
            if (lines.Cell(row, share)?.Figure.Print!.Number == Hundred)
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
        List<SheetColumn> all = [.. lines.Near(column).Where(other => other.IsAdditive || IsLevel(other, maker) || (maker == SheetMaker.Multiple && other.Unit?.Dimension != Dimension.Rate))];
        List<SheetColumn> grouped = column.Group.Length == 0 ? [] : all.FindAll(other => other.Group == column.Group);
        SheetColumn[] columns = [.. (grouped.Count > 1 ? grouped : all).Take(SheetLines.Reach)];

        // 开工率 above 省重点 and 市重点 is of 已开工 and 项目总数 above the same.
        bool IsBelowAlike(SheetColumn other) => !column.IsTop && other.Group != column.Group && other.Heading == column.Heading;
        columns = columns.Count(IsBelowAlike) > 1 ? Array.FindAll(columns, IsBelowAlike) : columns;
        (SheetFigure A, SheetFigure B, SheetFigure C)? Cells(int row, (SheetColumn First, SheetColumn Second) of) => lines.Triple(row, column, of.First, of.Second) is { } cells
            && maker.Applies(cells.A, cells.B, cells.C) && !(grows && IsReal(row, cells, maker)) ? cells : null;
        bool? IsMade(int row, (SheetColumn First, SheetColumn Second) of) => Cells(row, of) is { } cells ? maker.Holds(cells.A, cells.B, cells.C) : null;
        bool IsNamed((SheetColumn First, SheetColumn Second) pair) => ratio is not null && SheetRatio.IsOf(ratio, pair.First.Name, pair.Second.Name);
        int[] told = lines.Told(column);
        (SheetColumn First, SheetColumn Second)[] pairs = [.. columns
            .SelectMany(first => columns.Where(second => second != first), (first, second) => (First: first, Second: second))
            .Where(pair => IsNamed(pair) || (maker == SheetMaker.Step ? IsChange(pair.Second) && !IsChange(pair.First)
                : maker != SheetMaker.Multiple && ((maker != SheetMaker.Growth && maker != SheetMaker.Rest) || SheetWords.IsOfTime(pair.Second.Name))))
            .OrderBy(pair => Math.Abs(column.Index - pair.First.Index) + Math.Abs(column.Index - pair.Second.Index))];
        (int Held, int Missed) Count((SheetColumn First, SheetColumn Second) of) =>
            maker.Count(column.Name, lines.Rows.Select(row => Cells(row, of)).Where(cells => cells is not null).Select(cells => cells!.Value));

        // Where there is no choice, one row of two is enough if a slip tells why the other does not hold.
        bool IsSlipOfTwo((SheetColumn First, SheetColumn Second) of) => Count(of) == (1, 1)
            && lines.Rows.Any(row => Cells(row, of) is { } cells && !maker.Holds(cells.A, cells.B, cells.C) && maker.IsSlip(cells.A, cells.B, cells.C));

        // 1 of 1 is 100 and 0 of 5 is 0 in any two columns: a quotient of longer numbers has to hold, and most rows.
        bool IsTold((SheetColumn First, SheetColumn Second) of) => lines.Rows.Where(row => IsMade(row, of) == true).ToList() is var held && 3 * held.Count >= 2 * told.Length
            && held.Exists(row => Cells(row, of) is { } cells && cells.A.Amount.Value.Sign != 0 && cells.A.Amount.Value != Hundred && cells.B.Figure.Print!.Digits >= 10 && cells.C.Figure.Print!.Digits >= 10);
        bool Claim(IEnumerable<(SheetColumn First, SheetColumn Second)> of, Func<(int Held, int Missed), bool> isFound)
        {
            (SheetColumn First, SheetColumn Second)? best = of.Select(pair => ((SheetColumn First, SheetColumn Second)?)pair).MaxBy(pair => (told.Count(row => IsMade(row, pair!.Value) == true), IsNamed(pair!.Value)));
            if (best is not { } found || (maker == SheetMaker.Share && !IsNamed(found) && !LabelWords.BeginAlike(column.Name, found.First.Name) && !IsTold(found)) || !(isFound(Count(found)) || (columns.Length == 2 && IsSlipOfTwo(found))))
            {
                return false;
            }

            lines.ClaimEach(row => Cells(row, found) is { } cells ? maker.Make(cells.A, cells.B, cells.C, lines.Left)
                : maker == SheetMaker.Growth && lines.Triple(row, column, found.First, found.Second) is { } points && IsPoints(row, points) ? SheetMaker.Difference.Make(points.A, points.B, points.C, lines.Left)
                : []);
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
    private bool IsReal(int row, (SheetFigure A, SheetFigure B, SheetFigure C) cells, SheetMaker growth) => lines.RealGrowth.IsTold(row, cells.A.Column, cells.B.Column, cells.C.Column)
        || (lines.RealGrowth.IsOfSome && !growth.Holds(cells.A, cells.B, cells.C));

    // 城镇化率, 61.0, 60.0, 1.0 below 增长（%） are points.
    private bool IsPoints(int row, (SheetFigure A, SheetFigure B, SheetFigure C) cells) =>
        SheetMaker.AreRates(cells.B, cells.C) && !lines.IsIndex(row) && SheetMaker.Difference.Holds(cells.A, cells.B, cells.C);

    // 2023年 below 2022年: growth from the row before, where that is told in no column.
    private bool FindDown(SheetColumn growth, int[] told, SheetColumn[] columns)
    {
        (SheetFigure A, SheetFigure B, SheetFigure C)? Cells(int row, SheetColumn column) => lines.IsNext(row) && lines.Cell(row, growth) is { } rate
            && lines.Cell(row, column) is { } current && lines.Cell(row - 1, column) is { } previous
            && SheetMaker.Growth.Applies(rate, current, previous) && !IsReal(row, (rate, current, previous), SheetMaker.Growth) ? (rate, current, previous) : null;
        bool? IsMade(int row, SheetColumn column) => Cells(row, column) is { } cells ? SheetMaker.Growth.Holds(cells.A, cells.B, cells.C) : null;
        SheetColumn? best = columns.MaxBy(column => told.Count(row => IsMade(row, column) == true));
        int held = best is null ? 0 : lines.Rows.Count(row => IsMade(row, best) == true);
        int missed = best is null ? 0 : lines.Rows.Count(row => IsMade(row, best) == false);
        if (held < 2 || (missed > 0 && (held < 3 || held < 2 * missed)))
        {
            return false;
        }

        lines.Claim(row => Cells(row, best!) is { } cells ? GrowthRelation.FromPrevious(cells.A.Id, cells.B.Id, cells.C.Id) : null);
        return true;
    }

    private static bool IsChange(SheetColumn column) => SheetMaker.Of(column) == SheetMaker.Difference;

    // Rates are levels of which one is more than the other, prices and means grow, too; how fast they grow is none.
    private static bool IsLevel(SheetColumn column, SheetMaker maker) =>
        (maker == SheetMaker.Difference || ((maker == SheetMaker.Growth || maker == SheetMaker.Step) && column.Unit?.Dimension != Dimension.Rate))
        && SheetMaker.Of(column) is var made && made != SheetMaker.Growth && made != SheetMaker.Difference;
}
