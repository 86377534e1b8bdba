using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Reads one sheet: its figures, their relations, and every other number in its cells.</summary>
internal sealed class SheetReader
{
    private readonly Sheet _sheet;
    private readonly int[]? _lineStarts;
    private readonly List<ReadFigure> _figures = [];
    private readonly List<ReadRelation> _relations = [];
    private readonly List<PassedNumber> _passed = [];
    private readonly HashSet<(int, int)> _read = [];
    private readonly HashSet<(int Row, int Index)> _unread = [];

    private SheetReader(Sheet sheet, string? text)
    {
        _sheet = sheet;
        _lineStarts = text is null ? null : [0, .. Enumerable.Range(0, text.Length).Where(i => text[i] == '\n').Select(i => i + 1)];
    }

    /// <summary>Reads a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="text">The text that the sheet was found in; null where its cells come from a file of cells.</param>
    /// <param name="taken">The names that other figures have.</param>
    public static ArticleReading Read(Sheet sheet, string? text, HashSet<string> taken)
    {
        List<List<SheetReader>> tables = [.. SheetStack.Of(sheet).Select(table => SheetSides.Of(table).ConvertAll(side => new SheetReader(side, text)))];
        List<SheetReader> sides = [.. tables.SelectMany(table => table)];
        sides.ForEach(side => side.ReadFigures(taken));
        sides.ForEach(side => side.ReadRest());
        return new ArticleReading(
            text ?? string.Empty,
            [.. sides.SelectMany(side => side._figures)],
            [.. sides.SelectMany(side => side._relations), .. tables.SelectMany(table => table is [var left, var right] ? Balance(left._figures, right._figures) : [])],
            [],
            [.. sides.SelectMany(side => side._passed)]);
    }

    // 收入总计 and 支出总计 beside each other: the two sides of an account are equal.
    private static List<ReadRelation> Balance(List<ReadFigure> left, List<ReadFigure> right)
    {
        static List<ReadFigure> Totals(List<ReadFigure> figures) => figures.FindAll(figure => figure.Subject.Split('/')[0].EndsWith("总计", StringComparison.Ordinal) && figure.Figure.Print is not null);
        List<ReadFigure> ours = Totals(left), theirs = Totals(right);
        bool isBalance = ours.Count == theirs.Count && ours.Zip(theirs).All(pair => pair.First.Cell!.Row == pair.Second.Cell!.Row
            && (pair.First.Figure.Print!.BaseValue == pair.Second.Figure.Print!.BaseValue || Slips.IsOne(pair.First.Figure.Print, [pair.Second.Figure.Print.BaseValue])));
        return !isBalance ? [] : [.. ours.Zip(theirs).Select(pair => new ReadRelation(
            new SameRelation([pair.First.Id, pair.Second.Id]), RelationGround.Wording, cue: null, Fingerprints.Of($"{RelationKind.Same}", [pair.First, pair.Second])))];
    }

    private void ReadFigures(HashSet<string> taken)
    {
        if (SheetLayout.Read(_sheet) is not { } layout)
        {
            return;
        }

        SheetFigures figures = new(_sheet, layout, new SheetNames(_sheet, layout, taken));
        SheetTree tree = new(layout);
        SheetRelations relations = new(layout, tree, figures);
        IReadOnlyList<(Relation Relation, RelationGround Ground)> claims = relations.Find();
        foreach (SheetFigure figure in figures.Printed.OrderBy(figure => figure.Row).ThenBy(figure => figure.Column.Index))
        {
            _ = _read.Add((figure.Row, figure.Column.Index));
            _figures.Add(Named(figure, At(figure.Row, figure.Column.Index)));
        }

        _figures.AddRange(figures.Missing.Select(figure => Named(figure, at: null)));
        _figures.AddRange(figures.Between.Select(figure => new ReadFigure(figure, at: null, figure.Label!)));
        Dictionary<string, ReadFigure> byId = _figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        _relations.AddRange(claims.Select(claim => new ReadRelation(
            claim.Relation, claim.Ground, cue: null, Fingerprints.Of($"{claim.Relation.Kind}", claim.Relation.Figures.Select(id => byId[id])))));
        _unread.UnionWith(tree.Rows.SelectMany(row => layout.Columns, (row, column) => (row.Row, column.Index)).Where(cell => !_read.Contains(cell) && _sheet[cell.Row, cell.Index].Text.AsSpan().ContainsAnyInRange('0', '9')));
        foreach (int total in relations.Untold)
        {
            PassOver(tree.Rows[total].Row, layout, tree.Rows[total].Text);
        }
    }

    private ReadFigure Named(SheetFigure figure, TextSpan? at) =>
        new(figure.Figure, at, figure.Figure.Label!) { Cell = _sheet.Place(figure.Row, figure.Column.Index) };

    // A total whose parts cannot be told is named, so that nobody takes it for checked.
    private void PassOver(int row, SheetLayout layout, string label)
    {
        for (int column = 0; column < layout.LabelColumns; column++)
        {
            if (!_sheet[row, column].IsEmpty && SheetLabel.Read(_sheet[row, column]).Text == label)
            {
                Pass(row, column);
                return;
            }
        }
    }

    private void ReadRest()
    {
        foreach ((int row, IReadOnlyList<SheetCell> cells) in _sheet.Rows.Index())
        {
            foreach (int column in Enumerable.Range(0, cells.Count).Where(column => !_read.Contains((row, column))))
            {
                ReadRest(row, column);
            }
        }
    }

    private void ReadRest(int row, int column)
    {
        string cell = _sheet[row, column].Text;
        if (_unread.Contains((row, column)))
        {
            // 2l0.5 among numbers is a misprint of one, and no name.
            Pass(row, column);
            return;
        }

        FlatText flat = new(cell);
        foreach (NumberToken number in NumberScanner.Scan(flat))
        {
            TextSpan inCell = flat.Span(number.Start, number.End);
            PassedReason reason = CellPrint.IsYear(cell) ? PassedReason.Date : number.Print is null ? number.Reason : PassedReason.Name;
            _passed.Add(new PassedNumber(At(row, column, inCell.Start, inCell.End), inCell.In(cell).ToString(), reason) { Cell = _sheet.Place(row, column) });
        }
    }

    private void Pass(int row, int column) => _passed.Add(new PassedNumber(At(row, column), _sheet[row, column].Text, PassedReason.Unread) { Cell = _sheet.Place(row, column) });

    private TextSpan? At(int row, int column) => At(row, column, 0, _sheet[row, column].Text.Length);

    private TextSpan? At(int row, int column, int from, int to)
    {
        int start = _sheet[row, column].Start;
        if (_lineStarts is null || start < 0)
        {
            return null;
        }

        int found = Array.BinarySearch(_lineStarts, start + from);
        int line = found >= 0 ? found : ~found - 1;
        return new TextSpan(start + from, start + to, line + 1, start + from - _lineStarts[line] + 1);
    }
}
