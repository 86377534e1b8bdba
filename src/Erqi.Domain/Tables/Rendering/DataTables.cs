using System.Data;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>A table as ADO.NET has it.</summary>
internal static class DataTables
{
    public static DataTable Of(Table table, bool byKey)
    {
        DataTable data = new(table.Title.In(table.Language)) { Locale = CultureInfo.InvariantCulture };
        foreach (Column column in table.Columns)
        {
            string header = column.Header.In(table.Language);
            DataColumn made = Add(data.Columns, byKey ? column.Key : header, column.Type);
            made.Caption = header;
            made.ExtendedProperties["key"] = column.Key;
            made.ExtendedProperties["format"] = column.NumberFormat;
        }

        data.BeginLoadData();
        foreach (TableRow row in table.Rows)
        {
            _ = data.Rows.Add([.. row.Select(cell => cell is string text ? VisibleText.Of(text) : cell ?? DBNull.Value)]);
        }

        data.EndLoadData();
        data.AcceptChanges();
        return data;
    }

    // Each type by itself, so that trimming sees which ones are used.
    private static DataColumn Add(DataColumnCollection columns, string name, CellType type) => type switch
    {
        CellType.Decimal => columns.Add(name, typeof(decimal)),
        CellType.Whole => columns.Add(name, typeof(long)),
        CellType.Date => columns.Add(name, typeof(DateTime)),
        _ => columns.Add(name, typeof(string)),
    };
}
