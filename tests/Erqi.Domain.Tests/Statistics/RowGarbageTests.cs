using System.Data.Common;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Sylvan.Data.Csv;

namespace Erqi.Domain.Tests.Statistics;

/// <summary>Rows of a file leave nothing behind for the garbage collector. The rows are synthetic.</summary>
public sealed class RowGarbageTests
{
    private static readonly string[] Rows =
    [
        "1,2,1,7,1,1000,100,50,60", "2,1,,,2,2000,200,20,80", "1,1,2,7,1,3000,0,0,0", "3,2,3,8,2,4000,400,0,90",
    ];

    [Fact]
    public void A_row_makes_no_garbage()
    {
        string few = File(1_000), many = File(21_000);
        _ = Allocated(few);
        Assert.InRange(Allocated(many) - Allocated(few), -20_000, 20_000);
    }

    private static string File(int rows) => "sector,level,batch,period,stage,total_investment,annual_planned_investment,completed_this_year,completed_to_date\n"
        + string.Concat(Enumerable.Range(0, rows).Select(i => Rows[i % Rows.Length] + "\n"));

    private static long Allocated(string file)
    {
        using CsvDataReader reader = CsvDataReader.Create(new StringReader(file), new CsvDataReaderOptions { Schema = new CsvSchema(Columns()) });
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = new ProjectCubeBuilder(CountingBasis.DistinctProjects).AddRows(reader, MoneyUnit.Wan, new RowColumns(district: null)).Build();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IEnumerable<DbColumn> Columns() =>
    [
        new Column("sector", typeof(byte)), new Column("level", typeof(byte)), new Column("batch", typeof(byte)),
        new Column("period", typeof(int)), new Column("stage", typeof(byte)), new Column("total_investment", typeof(decimal)),
        new Column("annual_planned_investment", typeof(decimal)), new Column("completed_this_year", typeof(decimal)), new Column("completed_to_date", typeof(decimal)),
    ];

    private sealed class Column : DbColumn
    {
        public Column(string name, Type type)
        {
            ColumnName = name;
            DataType = type;
            AllowDBNull = true;
        }
    }
}
