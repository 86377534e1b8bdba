using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>The figures of a sheet, by row and column.</summary>
internal sealed class SheetFigures
{
    private readonly Dictionary<(int Row, int Column), SheetFigure> _figures = [];
    private Dictionary<string, SheetFigure>? _printed;
    private readonly SheetNames _names;
    private readonly SheetLayout _layout;

    public SheetFigures(Sheet sheet, SheetLayout layout, SheetNames names)
    {
        _names = names;
        _layout = layout;
        int[] rows = [.. layout.Rows];
        HashSet<int> counts = [.. rows.Where(row => SheetWords.IsCount(layout.Label(row).Text))];

        // 年平均人口, and counts of a sample, were each rounded.
        HashSet<int> estimates = [.. rows.Where(row => SheetWords.Estimates.IsIn(layout.LabelCell(row).Text))];
        bool areRounded = layout.Headings.Notes.Any(note => SheetWords.Roundings.IsIn(note)) || layout.Headings.Titles.Any(title => SheetWords.Estimates.IsIn(title));
        foreach (SheetColumn column in layout.Columns)
        {
            (int Row, PublishedFigure Print)[] prints = [.. rows
                .Select(row => (row, CellPrint.Read(sheet[row, column.Index].Text))).Where(cell => cell.Item2 is not null).Select(cell => (cell.row, cell.Item2!))];
            bool isSigned = Array.Exists(prints, cell => cell.Print.HasMinusSign) || SheetWords.IsDifference(column.Name);
            bool isWhole = !layout.Headings.IsInMultiples && Array.TrueForAll(prints, cell => cell.Print.Places == 0);
            bool isEstimates = areRounded || SheetWords.Estimates.IsIn(column.Name);
            foreach ((int row, PublishedFigure print) in prints)
            {
                bool isRounded = isEstimates || estimates.Contains(row), isCount = isWhole && !isRounded && (column.IsCount || counts.Contains(row));
                _figures.Add((row, column.Index), new SheetFigure(row, column, Figure(row, column, print, isSigned, isCount, isRounded)));
            }
        }
    }

    public IEnumerable<SheetFigure> Printed => _figures.Values.Where(figure => figure.IsPrinted);

    public IEnumerable<SheetFigure> Missing => _figures.Values.Where(figure => !figure.IsPrinted);

    /// <summary>Gets what is printed nowhere and stands between others: 毛利 between 营业成本 and 毛利率.</summary>
    public List<BulletinFigure> Between { get; } = [];

    /// <summary>Gives the printed figure of a cell; null where none is printed.</summary>
    public SheetFigure? Cell(int row, SheetColumn column) => _figures.GetValueOrDefault((row, column.Index)) is { IsPrinted: true } cell ? cell : null;

    /// <summary>Gives the printed figure of a name; null where it is printed nowhere.</summary>
    public SheetFigure? Named(string id) => ById.GetValueOrDefault(id);

    /// <summary>Gives the cells of a sum; null where one is not printed.</summary>
    public CellSum? Sum(SumRelation sum) => !sum.Figures.All(ById.ContainsKey) ? null : new CellSum(ById[sum.Total], [.. sum.Parts.Select(part => (ById[part.Figure], part.Sign))]);

    private Dictionary<string, SheetFigure> ById => _printed ??= Printed.ToDictionary(figure => figure.Id, StringComparer.Ordinal);

    /// <summary>Gives the figure of a cell; an empty one is a quantity that is not printed.</summary>
    public SheetFigure Made(int row, SheetColumn column, FigureUnit unit)
    {
        if (_figures.TryGetValue((row, column.Index), out SheetFigure? found))
        {
            return found;
        }

        FigureReading? reading = _layout.IsUnread(row, column.Index) ? new FigureReading { Signed = true } : null;
        SheetFigure missing = new(row, column, new BulletinFigure(_names.Of(row, column), null, unit, reading) { Label = _names.Subject(row, column) });
        _figures.Add((row, column.Index), missing);
        return missing;
    }

    /// <summary>Gives what a part leaves of a whole, which is printed nowhere.</summary>
    public string Left(SheetFigure rate, SheetFigure whole) => Unprinted($"{_names.Subject(rate.Row, rate.Column)}（额）", whole, new FigureReading { Signed = true });

    /// <summary>Gives the whole that a column of shares is of, which is printed nowhere.</summary>
    public string Whole(SheetColumn share, SheetFigure part) => Unprinted($"{share.Name}（全部）", part, reading: null);

    private string Unprinted(string name, SheetFigure like, FigureReading? reading)
    {
        Between.Add(new BulletinFigure(_names.Unique(name), null, like.Figure.Unit, reading) { Label = name });
        return Between[^1].Id;
    }

    private BulletinFigure Figure(int row, SheetColumn column, PublishedFigure print, bool isSigned, bool isCount, bool isRounded)
    {
        FigureUnit? caption = print.Unit == FigureUnit.None ? (column.IsStated ? column.Unit : null) ?? _layout.Label(row).Unit ?? column.Unit : null;
        bool isExact = isCount && ((print.Unit == FigureUnit.None && caption is null) || caption?.Text == "天");
        FigureReading? reading = (caption ?? print.Unit).Dimension.Kind == UnitKind.Count && isRounded
            ? new FigureReading { Rounding = RoundingConvention.HalfAwayFromZero, Integer = false, Signed = isSigned ? true : null }
            : (isSigned && print.Unit.Dimension != Dimension.Rate) || isExact
            ? new FigureReading { Signed = isSigned ? true : null, Rounding = isExact ? RoundingConvention.Exact : null }
            : null;
        return Loosened.Of(new BulletinFigure(_names.Of(row, column), print, caption, reading) { Label = _names.Subject(row, column) });
    }
}
