using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>The figures of a sheet, by row and column.</summary>
internal sealed class SheetFigures
{
    private readonly Dictionary<(int Row, int Column), SheetFigure> _figures = [];
    private readonly SheetNames _names;
    private readonly SheetLayout _layout;

    public SheetFigures(Sheet sheet, SheetLayout layout, SheetNames names)
    {
        _names = names;
        _layout = layout;
        foreach (SheetColumn column in layout.Columns)
        {
            bool isSigned = Enumerable.Range(layout.FirstRow, layout.LastRow - layout.FirstRow)
                .Any(row => CellPrint.Read(sheet[row, column.Index].Text) is { HasMinusSign: true }) || SheetWords.IsDifference(column.Name);
            for (int row = layout.FirstRow; row < layout.LastRow; row++)
            {
                if (CellPrint.Read(sheet[row, column.Index].Text) is { } print)
                {
                    _figures.Add((row, column.Index), new SheetFigure(row, column, Figure(row, column, print, isSigned)));
                }
            }
        }
    }

    public IEnumerable<SheetFigure> Printed => _figures.Values.Where(figure => figure.IsPrinted);

    public IEnumerable<SheetFigure> Missing => _figures.Values.Where(figure => !figure.IsPrinted);

    public SheetFigure? At(int row, SheetColumn column) => _figures.GetValueOrDefault((row, column.Index));

    /// <summary>Gives the figure of a cell; an empty one is a quantity that is not printed.</summary>
    public SheetFigure Made(int row, SheetColumn column, FigureUnit unit)
    {
        if (At(row, column) is { } found)
        {
            return found;
        }

        SheetFigure missing = new(row, column, new BulletinFigure(_names.Of(row, column), null, unit) { Label = _names.Subject(row, column) });
        _figures.Add((row, column.Index), missing);
        return missing;
    }

    private BulletinFigure Figure(int row, SheetColumn column, PublishedFigure print, bool isSigned)
    {
        FigureUnit? caption = print.Unit == FigureUnit.None ? (column.IsStated ? column.Unit : null) ?? _layout.UnitOf(row) ?? column.Unit : null;
        FigureReading? reading = isSigned && print.Unit.Dimension != Dimension.Rate ? new FigureReading { Signed = true } : null;
        return Loosened.Of(new BulletinFigure(_names.Of(row, column), print, caption, reading) { Label = _names.Subject(row, column) });
    }
}
