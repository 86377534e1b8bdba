using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>The header of a ledger, found in a sheet, and what stands above it.</summary>
internal sealed class SheetHeader
{
    // A header lies further down than this in no sheet that anybody can read.
    private const int DeepestRow = 60;

    // How many rows may stand under the one with 项目名称 and still belong to the header.
    private const int MostRowsBelow = 2;

    private static readonly SearchValues<char> OfAmounts = SearchValues.Create("0123456789.,%/—-");

    private readonly CellGrid _grid;
    private readonly Scheme _scheme;

    private SheetHeader(CellGrid grid, Scheme scheme, int core, int nameColumn)
    {
        (_grid, _scheme) = (grid, scheme);
        FirstRow = IsGroupRow(core - 1) ? core - 1 : core;
        LastRow = core;
        while (LastRow < core + MostRowsBelow && IsSubHeader(LastRow + 1, nameColumn))
        {
            LastRow++;
        }

        Cells = [.. Enumerable.Range(1, LastColumn()).Select(Cell)];
        (Units, OtherUnits) = UnitsAbove();
        Year = TextsAbove().SelectMany(YearsIn).Distinct().ToArray() is [var only] ? only : null;
    }

    public int FirstRow { get; }

    public int LastRow { get; }

    public HeaderCell[] Cells { get; }

    /// <summary>Gets the units of money that are stated above the header: 单位：万元.</summary>
    public MoneyUnit[] Units { get; }

    /// <summary>Gets what is stated there as a unit of money and is none.</summary>
    public string[] OtherUnits { get; }

    /// <summary>Gets the one year that is named above the header.</summary>
    public int? Year { get; }

    /// <summary>Looks for the header; null where the sheet has none.</summary>
    public static SheetHeader? Find(CellGrid grid, LedgerReaderOptions options)
    {
        for (int row = 1; row <= Math.Min(grid.RowCount, DeepestRow); row++)
        {
            int[] known = [.. Enumerable.Range(1, grid.ColumnCount).Where(column => IsKnown(grid, row, column, options))];
            int name = known.FirstOrDefault(column => Is(TableColumns.Name, grid, row, column, options));
            if (name > 0 && known.Concat(row < grid.RowCount
                ? Enumerable.Range(1, grid.ColumnCount).Where(column => IsKnown(grid, row + 1, column, options))
                : []).Distinct().Count() > 1)
            {
                return new SheetHeader(grid, options.Scheme, row, name);
            }
        }

        return null;
    }

    /// <summary>What stands above the header and in it, row by row; blank rows left out.</summary>
    public IEnumerable<SkippedRow> SkippedRows() =>
        from row in Enumerable.Range(1, LastRow)
        let text = RowText.Of(_grid.Row(row))
        where text.Length > 0
        let kind = row >= FirstRow ? LedgerRowKind.Header : StatedUnits.In(_grid.Row(row)).Length > 0 ? LedgerRowKind.Unit : LedgerRowKind.Title
        select new SkippedRow(row, kind, text) { Sheet = _grid.Name };

    private static bool IsKnown(CellGrid grid, int row, int column, LedgerReaderOptions options) =>
        TableColumns.Ledger.Any(known => Is(known, grid, row, column, options));

    private static bool Is(Column known, CellGrid grid, int row, int column, LedgerReaderOptions options) =>
        grid[row, column] is string text && !LooseText.IsBlank(text)
        && (options.Headers.TryGetValue(known.Key, out string? header)
            ? header is not null && new HeaderCell(text).IsCalled(header)
            : known.IsCalled(HeaderText.Of(text).Name));

    private string? TextAt(int row, int column) =>
        row >= 1 && row <= _grid.RowCount && column >= 1 && column <= _grid.ColumnCount
        && _grid[row, column] is string text && !LooseText.IsBlank(text) ? text : null;

    // A row of groups above: several texts, none of which is a line such as 填报单位：….
    private bool IsGroupRow(int row) =>
        row >= 1
        && _grid.Row(row).ToArray().Where(cell => cell is not null and not string { Length: 0 }).ToArray() is [_, _, ..] cells
        && cells.All(cell => cell is string text && !LooseText.Plain(text).Contains(':', StringComparison.Ordinal))
        && StatedUnits.In(_grid.Row(row)).Length == 0
        && cells.Distinct().Count() > 1;

    // A row of parts of groups below, or of units: texts, and no name of a project, of a class or of a group.
    private bool IsSubHeader(int row, int nameColumn)
    {
        if (row > _grid.RowCount || (_grid[row, nameColumn] is not null && TextAt(row, nameColumn) != TextAt(row - 1, nameColumn)))
        {
            return false;
        }

        object[] own =
        [
            .. from column in Enumerable.Range(1, _grid.ColumnCount)
               let cell = _grid[row, column]
               where cell is string ? TextAt(row, column) is { } text && text != TextAt(row - 1, column) : cell is not null
               select cell,
        ];
        return own.Length > 0 && own.All(cell => cell is string text && IsPartOfHeader(LooseText.Plain(text)));
    }

    private bool IsPartOfHeader(string plain) =>
        !_scheme.AreTerms(plain) && (plain is "备注" or "说明" || !NoteText.IsNote(plain))
        && Numbering.Of(plain) == NumberKind.None && Numbering.Before(plain) == NumberKind.None && Numbering.Count(plain) is null
        && !IsAmount(plain);

    private int LastColumn() => Enumerable.Range(1, _grid.ColumnCount)
        .LastOrDefault(column => Enumerable.Range(FirstRow, LastRow - FirstRow + 1).Any(row => TextAt(row, column) is not null));

    // A group stands over its first column only, or over each where a reader fills merged cells.
    private HeaderCell Cell(int column)
    {
        List<string> parts = [];
        for (int row = FirstRow; row <= LastRow; row++)
        {
            string? part = TextAt(row, column);
            for (int left = column - 1; part is null && left >= 1 && HasBelow(row, column); left--)
            {
                part = TextAt(row, left);
            }

            if (part is not null && (parts.Count == 0 || LooseText.Plain(parts[^1]) != LooseText.Plain(part)))
            {
                parts.Add(part.Trim());
            }
        }

        return new HeaderCell([.. parts]);
    }

    private bool HasBelow(int row, int column) =>
        Enumerable.Range(row + 1, LastRow - row).Any(below => TextAt(below, column) is not null);

    private IEnumerable<string> TextsAbove() =>
        Enumerable.Range(1, FirstRow - 1).SelectMany(row => _grid.Row(row).ToArray()).OfType<string>().Select(LooseText.Plain);

    private (MoneyUnit[] Units, string[] Others) UnitsAbove()
    {
        string[] stated = [.. Enumerable.Range(1, FirstRow - 1).SelectMany(row => StatedUnits.In(_grid.Row(row)).ToArray()).Distinct()];
        return ([.. stated.Select(HeaderText.UnitOf).OfType<MoneyUnit>().Distinct()], [.. stated.Where(text => HeaderText.UnitOf(text) is null)]);
    }

    // 2025年, and not the end of a longer number.
    private static IEnumerable<int> YearsIn(string text)
    {
        for (int at = text.IndexOf('年', StringComparison.Ordinal); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (at >= 4 && int.TryParse(text.AsSpan(at - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
                && year is >= 1900 and < 2100 && (at == 4 || !char.IsAsciiDigit(text[at - 5])))
            {
                yield return year;
            }
        }
    }

    private static bool IsAmount(ReadOnlySpan<char> plain) => !plain.TrimEnd("万亿元").ContainsAnyExcept(OfAmounts);
}
