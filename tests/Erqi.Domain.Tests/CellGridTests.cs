using System.Data;
using System.Globalization;
using Sylvan.Data.Csv;

namespace Erqi.Domain.Tests;

public sealed class CellGridTests
{
    private static readonly CellGrid Grid = CellGrid.Of([["a", 1], [], [null, DBNull.Value, "c"]], "市级");

    [Fact]
    public void Rows_and_columns_count_from_one_and_what_is_missing_is_empty()
    {
        Assert.Equal((3, 3, "市级"), (Grid.RowCount, Grid.ColumnCount, Grid.Name));
        Assert.Equal(("a", 1, null, null, "c"), (Grid[1, 1], Grid[1, 2], Grid[2, 3], Grid[3, 2], Grid[3, 3]));
        Assert.Equal([null, null, "c"], Grid.Row(3).ToArray());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 4)]
    public void What_lies_outside_is_refused(int row, int column) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Grid[row, column]);

    [Fact]
    public void A_reader_gives_every_row()
    {
        CellGrid grid = CellGrid.From(Reader(1.5, DBNull.Value));
        Assert.Equal((1.5, null, 2, 1), (grid[1, 1], grid[2, 1], grid.RowCount, grid.ColumnCount));
    }

    [Theory]
    [InlineData(12.0, "0.0", "12.0")]
    [InlineData(12.34567, "#,##0.00_);(#,##0.00)", "12.35")]
    [InlineData(-0.125, "0.00", "-0.13")]
    [InlineData(0.386, "0.0%", "38.6%")]
    [InlineData(0.5, "0%", "50%")]
    [InlineData(12.5, "0.##", "12.5")]
    [InlineData(12.0, "0.##", "12")]
    [InlineData(12.0, "0.0#", "12.0")]
    [InlineData(12.0, "0", "12")]
    [InlineData(12345678.0, "#,##0.0,", "12345.7")]
    [InlineData(23800000.0, "0.0,,", "23.8")]
    [InlineData(12.0, "[Red]0.0\"0亿元\"", "12.0")]
    [InlineData(12.0, "0.0\\0*0", "12.0")]
    [InlineData(360, "0.0", "360.0")]
    [InlineData("甲", "0.0", "甲")]
    public void A_number_is_read_as_its_format_shows_it(object value, string format, string shown) => Assert.Equal(shown, Shown(value, format));

    [Theory]
    [InlineData(0.1, "General", "0.1")]
    [InlineData(0.1, null, "0.1")]
    [InlineData(0.1, "", "0.1")]
    [InlineData(0.25, "# ?/?", "0.25")]
    [InlineData(12.0, "0.00E+00", "12")]
    [InlineData(12.0, "yyyy-mm-dd", "12")]
    [InlineData(12.0, "@", "12")]
    [InlineData(12.0, "\"0", "12")]
    public void Where_a_format_shows_no_plain_number_the_number_is_as_it_is(double value, string? format, string number) =>
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), Shown(value, format));

    [Fact]
    public void What_no_decimal_holds_stays_what_it_is() => Assert.Equal((1e300, 1e20m), (Shown(1e300, "0.0"), Shown(1e20m, "0%")));

    private static object? Shown(object? value, string? format) => CellGrid.From(Reader(value), format: _ => format)[1, 1];

    private static DataTableReader Reader(params object?[] cells)
    {
        using DataTable table = new();
        _ = table.Columns.Add("x", typeof(object));
        Array.ForEach(cells, cell => table.Rows.Add(cell));
        return table.CreateDataReader();
    }

    [Fact]
    public void A_row_of_a_file_may_be_wider_than_the_first_and_may_begin_with_a_number_sign()
    {
        using CsvDataReader csv = CsvDataReader.Create(
            new StringReader("a,b\n#1,345.8,600\n"), new CsvDataReaderOptions { HasHeaders = false, Comment = '\0' });
        CellGrid grid = CellGrid.From(csv, width: () => csv.RowFieldCount);
        Assert.Equal(["#1", "345.8", "600"], grid.Row(2).ToArray());
    }

    [Fact]
    public void Nothing_is_no_grid()
    {
        Assert.Equal((0, 0), (CellGrid.Of([]).RowCount, CellGrid.Of([]).ColumnCount));
        Assert.Throws<ArgumentNullException>(() => CellGrid.Of(null!));
        Assert.Throws<ArgumentNullException>(() => CellGrid.Of([null!]));
        Assert.Throws<ArgumentNullException>(() => CellGrid.From(null!));
    }
}
