using System.Data;
using Sylvan.Data.Csv;

namespace Erqi.Domain.Tests;

public sealed class CellGridTests
{
    private static readonly CellGrid Grid = CellGrid.Of([["a", 1], [], [null, DBNull.Value, "c"]], "市级");

    [Fact]
    public void Rows_and_columns_count_from_one_and_what_is_missing_is_empty()
    {
        Assert.Equal((3, 3, "市级 3×3"), (Grid.RowCount, Grid.ColumnCount, Grid.ToString()));
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
        using DataTable table = new();
        _ = table.Columns.Add("x", typeof(object));
        _ = table.Rows.Add(1.5);
        _ = table.Rows.Add(DBNull.Value);
        CellGrid grid = CellGrid.From(table.CreateDataReader());
        Assert.Equal((1.5, null, 2, 1), (grid[1, 1], grid[2, 1], grid.RowCount, grid.ColumnCount));
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
