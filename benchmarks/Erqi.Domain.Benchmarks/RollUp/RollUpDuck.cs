using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;

namespace Erqi.Domain.Benchmarks;

/// <summary>The rows in a table of DuckDB in memory, in the types that suit it best.</summary>
internal sealed class RollUpDuck : IDisposable
{
    public static readonly string[] SixTables =
        ["", "sector", "level", "sector, level", "batch, period", "stage, period"];

    private readonly DuckDBConnection _connection = new("Data Source=:memory:");

    public RollUpDuck()
    {
        _connection.Open();
    }

    public RollUpDuck(RollUpColumns columns)
        : this()
    {
        Execute(
            "CREATE TABLE projects (sector UTINYINT, level UTINYINT, batch UTINYINT, period USMALLINT, stage UTINYINT, " +
            "total BIGINT, annual BIGINT, year BIGINT, to_date BIGINT)");
        using DuckDBAppender appender = _connection.CreateAppender("projects");
        for (int i = 0; i < columns.Sectors.Length; i++)
        {
            appender.CreateRow()
                .AppendValue((byte)columns.Sectors[i])
                .AppendValue((byte)columns.Levels[i])
                .AppendValue((byte)columns.Batches[i])
                .AppendValue(columns.Periods[i])
                .AppendValue((byte)columns.Stages[i])
                .AppendValue(columns.Totals[i].Fen)
                .AppendValue(columns.Annuals[i].Fen)
                .AppendValue(columns.Years[i].Fen)
                .AppendValue(columns.ToDates[i].Fen)
                .EndRow();
        }
    }

    /// <summary>Count and four sums, in 元, of each group.</summary>
    public Dictionary<string, RollUpSums> GroupBy(string keys, int threads, string from = "projects", int parts = 100)
    {
        string group = keys.Length > 0 ? $"GROUP BY {keys}" : "";
        string select = keys.Length > 0 ? keys + "," : "";
        using DbDataReader reader = Read(
            $"SELECT {select} count(*), sum(total)::VARCHAR, sum(annual)::VARCHAR, sum(year)::VARCHAR, sum(to_date)::VARCHAR FROM {from} {group}",
            threads);
        Dictionary<string, RollUpSums> sums = [];
        int key = reader.FieldCount - 5;
        while (reader.Read())
        {
            string name = string.Join(',', Enumerable.Range(0, key).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)));
            sums.Add(name, new RollUpSums(reader.GetInt64(key), Sum(1), Sum(2), Sum(3), Sum(4)));
        }

        return sums;

        decimal Sum(int i) => decimal.Parse(reader.GetString(key + i), CultureInfo.InvariantCulture) / parts;
    }

    /// <summary>The rows of a query; to be disposed of.</summary>
    public DbDataReader Read(string sql, int threads)
    {
        Execute($"SET threads = {threads.ToString(CultureInfo.InvariantCulture)}");
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteReader();
    }

    public int SixTablesOf(int threads) => SixTables.Sum(keys => GroupBy(keys, threads).Count);

    public void Execute(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }

    public void Dispose() => _connection.Dispose();
}
