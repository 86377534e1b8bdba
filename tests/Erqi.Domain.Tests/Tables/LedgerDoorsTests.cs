using System.Data;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests.Tables;

/// <summary>A ledger and a cube are read from the same rows: the one is the roll-up of the other. All data synthetic.</summary>
public sealed class LedgerDoorsTests
{
    private static readonly string[] Few = ["项目名称", "行业领域", "级别", "总投资"];

    private static readonly LedgerReaderOptions Options = new() { Periods = [new CampaignPeriod(7, new(2023, 1, 28))] };

    [Fact]
    public void A_period_said_of_every_row_is_that_of_rows_in_a_batch_where_rows_are_projects()
    {
        LedgerReaderOptions said = Options.WithConstant(TableColumns.Period, "第7期");
        Agree(said, [.. Few, "批次"], ["合成甲", "生态环保", "省重点", "1", "签约"], ["合成乙", "生态环保", "省重点", "2", ""]);
        Agree(said, Few, ["合成甲", "生态环保", "省重点", "1"]);

        // Every row is an entry here, whether its batch is known or not.
        using DataTable entries = Table(Few, ["合成甲", "生态环保", "省重点", "1"]);
        Assert.Equal(7, Assert.Single(LedgerReader.ReadCube(
            entries.CreateDataReader(), MoneyUnit.Yi, CountingBasis.EventEntries, said).Result.Cells).Period);
    }

    [Theory]
    [InlineData("状态", "退出", "推进")]
    [InlineData("状态历程", "2023-06-01 推进→退出（撤项）", "2023-06-01 推进→停滞（拆迁）")]
    [InlineData("项目库", "签约", "")]
    [InlineData("入库历程", "2023-03-01 签约→落地", "")]
    [InlineData("批次历程", "2023-01-28 第7期签约一批；2023-05-08 第8期开工一批", "")]
    public void Where_a_project_stands_is_read_alike(string column, string first, string second) => Agree(
        Options, [.. Few, column], ["合成甲", "生态环保", "省重点", "1", first], ["合成乙", "生态环保", "省重点", "2", second]);

    [Theory]
    [InlineData("项目库", "签约", "入库历程", "2023-03-01 签约→落地")]
    [InlineData("批次", "签约一批", "批次历程", "2023-01-28 第7期开工一批")]
    [InlineData("状态", "推进", "状态历程", "2023-06-01 推进→停滞（拆迁）")]
    public void A_cell_that_contradicts_the_history_is_refused_alike(string column, string cell, string history, string moves)
    {
        Reading<ProjectLedger> ledger = Read(Options, [.. Few, column, history], ["合成甲", "生态环保", "省重点", "约1", cell, moves]);
        Assert.Equal([column, "总投资"], ledger.Faults.Select(fault => fault.Column));
        Assert.Equal($"与{history}的最后一条“{moves}”矛盾", ledger.Faults[0].Reason.Chinese);
        using DataTable table = Table([.. Few, column, history], ["合成甲", "生态环保", "省重点", "约1", cell, moves]);
        Assert.Equal(
            ledger.Faults.Select(fault => fault.ToString()),
            LedgerReader.ReadCube(table.CreateDataReader(), MoneyUnit.Yi, CountingBasis.StandingStock, Options).Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void An_amount_that_the_scheme_does_not_collect_is_refused_alike()
    {
        Scheme scheme = (Scheme.Erqi2023.Draft with { Name = "synthetic", Measures = [Measure.TotalInvestment] }).Build();
        string[] headers = [.. Few, "到位资金"];
        object[][] rows = [["合成甲", "生态环保", "省重点", "1", ""], ["合成乙", "生态环保", "省重点", "1", "5"]];
        RowFault fault = Assert.Single(Read(new() { Scheme = scheme }, headers, rows).Faults);
        Assert.Equal((3L, "到位资金", "5"), (fault.Row, fault.Column, fault.Found));
        Assert.Contains("WithoutColumn", fault.Reason.Chinese, StringComparison.Ordinal);
        using DataTable table = Table(headers, rows);
        Assert.Equal(fault.ToString(), Assert.Single(LedgerReader.ReadCube(
            table.CreateDataReader(), MoneyUnit.Yi, CountingBasis.DistinctProjects, new() { Scheme = scheme }).Faults).ToString());
    }

    [Fact]
    public void A_term_is_explained_in_a_column_of_terms_only()
    {
        Scheme scheme = (Scheme.Erqi2023.Draft with { Name = "synthetic", OwnAmounts = ["银行贷款"] }).Build();
        Assert.All(
            [TableColumns.TotalInvestment, TableColumns.Of(Measure.Own1, scheme), TableColumns.Owner, TableColumns.District],
            column => Assert.Contains(
                $"{column.Key} holds no terms; expected one of sector, level, batch, stage, status, type",
                Assert.Throws<ArgumentException>(() => new LedgerReaderOptions { Scheme = scheme }.WithAlias(column, "甲", "乙")).Message,
                StringComparison.Ordinal));
    }

    private static void Agree(LedgerReaderOptions options, string[] headers, params object[][] rows)
    {
        ProjectLedger ledger = Read(options, headers, rows).Result;
        using DataTable table = Table(headers, rows);
        Assert.All(
            [CountingBasis.DistinctProjects, CountingBasis.StandingStock],
            basis => Assert.Equal(
                ProjectCube.Of(ledger, basis).Cells, LedgerReader.ReadCube(table.CreateDataReader(), MoneyUnit.Yi, basis, options).Result.Cells));
    }

    private static Reading<ProjectLedger> Read(LedgerReaderOptions options, string[] headers, params object[][] rows)
    {
        using DataTable table = Table(headers, rows);
        return LedgerReader.Read(table.CreateDataReader(), MoneyUnit.Yi, options);
    }

    private static DataTable Table(string[] headers, params object[][] rows)
    {
        DataTable table = new();
        table.Columns.AddRange([.. headers.Select(header => new DataColumn(header))]);
        Array.ForEach(rows, row => table.Rows.Add(row));
        return table;
    }
}
