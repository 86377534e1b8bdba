using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Reads by what projects, places and owners are known.</summary>
internal sealed class IdentityCells(LedgerRows rows)
{
    private readonly RowReader _cells = rows.Cells;

    /// <summary>Gets the place of the name.</summary>
    public int NamePlace { get; } = rows.Columns[TableColumns.Name];

    /// <summary>The name; what people put where there is nothing to state is none.</summary>
    public string Name()
    {
        if (!_cells.IsEmpty(NamePlace) && _cells.Text(NamePlace) is { } text)
        {
            return text;
        }

        if (!_cells.HasFault)
        {
            _cells.Refuse(NamePlace, Readings.Nameless);
        }

        return "?";
    }

    public ProjectCode? Code() => Code<ProjectCode>(TableColumns.Code, "项目代码，如2301-410103-04-01-123456");

    public TCode? Code<TCode>(Column column, string expected)
        where TCode : struct, ICode<TCode>, IEquatable<TCode> => rows.Has(column, out int place) && _cells.Text(place) is { } text
        && _cells.Code<TCode>(place, LooseText.Plain(text), expected) is var code && !code.Equals(default) ? code : null;

    public DivisionCode? District() =>
        rows.Has(TableColumns.District, out int place) && _cells.Division(place) is { HasValue: true } code ? code : null;
}
