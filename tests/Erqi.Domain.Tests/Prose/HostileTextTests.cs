using Erqi.Domain.Prose;

namespace Erqi.Domain.Tests.Prose;

/// <summary>Texts that nobody prints cost work linear in their length, and end in a reading.</summary>
public sealed class HostileTextTests
{
    private static readonly int Length = Math.Max(2_000, Draws.Of(4_000));

    public static TheoryData<string, string> Texts => new()
    {
        { "全区项目360个，总投资2380亿元，其中工业项目120个，", "" },
        { "1234567890", "" },
        { "一二三十百千万", "" },
        { "（", "3个" },
        { "其中3个，", "" },
        { "重点项目360个。", "" },
        { "10.8、", "20亿元" },
        { "8∶", "3" },
        { "12-", "" },
        { "甲\t12\t30.2\n", "" },
        { "| 甲 | 12 | 30.2 |\n", "" },
        { "3\n", "亿元" },
        { "东区合计60亿元，", "" },
        { "| 其中：甲 | 12 | 30.2 |\n", "" },
        { "| 量 | 123 | 456 |\n| 人均量（元） | 12 | 30.2 |\n", "" },
        { "甲 乙\n", "" },
        { "甲 乙\n丙 3\n", "" },
        { "甲 12 30\n", "" },
        { "甲,乙\n", "" },
        { "甲,乙\n丙,3\n", "" },
        { "甲,乙\n丙,丁,3\n", "" },
        { "| 甲 | 12 | 30.2 |\n| 小计 | 15 | 31.2 |\n", "" },
        { "| 甲 | 512 |\n| 　乙 | 301 |\n| 　丙 | 300 |\n", "| 合计 | 3 |" },
        { "| 1月 | 301 |\n| 一季度 | 905 |\n", "| 合计 | 3 |" },
        { "| 甲 | 301 | 100% |\n", "| 合计 | 3 | 9% |" },
        { "每", "3元" },
        { "甲项目360个，总投资2380亿元。\n\n| 级别 | 个数（个） | 总投资（亿元） |\n| 甲 | 360 | 2380 |\n| 合计 | 360 | 2381 |\n\n", "" },
        { "𠀀①", "" },
        { "新增企业12家。全部企业中，工业5个、农业7个。", "" },
        { "项目49个：签约18个，", "" },
        { "包括8名儿童在内的134人、", "" },
        { "其中1.2亿元、", "" },
        { "一百个", "" },
        { "三百五十亿元", "" },
        { "占1/", "3" },
        { "占1/0", "3" },
        { "1月", "3个" },
        { "甲类1.12亿元，占采购总规模的9.5%。乙类2.37亿元，占采购总规模的11.3%。", "" },
        { "甲类1.12亿元，占采购总规模的9.5%、", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reading_is_linear(string piece, string end)
    {
        long once = Work(piece, Length, end), eight = Work(piece, 8 * Length, end);

        Assert.True(eight < (once * 12) + 1_000_000, $"{once} bytes for {Length} characters, {eight} for eight times as many");
    }

    [Fact]
    public void A_wide_table_costs_work_linear_in_its_cells()
    {
        long once = WorkOfTable(columns: 40), eight = WorkOfTable(columns: 320);

        Assert.True(eight < (once * 12) + 1_000_000, $"{once} bytes for 40 columns, {eight} for eight times as many");
    }

    [Fact]
    public void Shares_that_are_more_than_a_hundred_cost_work_linear_in_their_rows()
    {
        long once = WorkOfShares(rows: 100), eight = WorkOfShares(rows: 800);

        Assert.True(eight < (once * 12) + 1_000_000, $"{once} bytes for 100 rows, {eight} for eight times as many");
    }

    [Fact]
    public void Rows_that_are_all_nought_add_up_in_circles_and_end() =>
        Assert.NotEmpty(ArticleReader.Read("|指标|金额|占比（%）|\n|---|---|---|\n|一、甲|0|0|\n|二、乙|0|0|\n|（一）丙|0|0|\n|（二）合计|0|0|\n").Figures);

    [Theory]
    [InlineData("至32011年等好于的贷款占；企业3家。")]
    [InlineData("企业3家，占1/4占1/4三分之一比上年。")]
    [InlineData("3（　左右/其中或（比上年\n企业3家。")]
    [InlineData("3（　左右/其中企业3家。")]
    [InlineData("企业3家，占1/3十。")]
    [InlineData("企业3家，占1/3百家。")]
    [InlineData("企业3家，占1/0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003。")]
    [InlineData("总投资超0亿元，其中工业0亿元、农业0亿元。")]
    [InlineData("项目0个，其中甲类超0个、乙类0个。")]
    [InlineData("2010年均价2815元，2011年好于2010年均价3278元，增长16.4%。")]
    [InlineData("企业由2.5提高到3.6，其中工业企业由2.1提高到3.2。")]
    public void Noughts_fractions_and_plain_numbers_end_in_a_reading(string text) => Assert.NotEmpty(ArticleReader.Read(text).Figures);

    [Fact]
    public void Brackets_nest_as_deep_as_they_like()
    {
        ArticleReading reading = ArticleReader.Read(new string('（', 10_000) + "项目3个" + new string('）', 10_000));

        Assert.Equal("3个", Assert.Single(reading.Figures).Figure.Print!.Text);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("0")]
    [InlineData("9,999")]
    public void A_number_of_a_million_digits_is_no_figure(string digits)
    {
        ArticleReading reading = ArticleReader.Read($"编号{string.Concat(Enumerable.Repeat(digits, 1_000_000 / digits.Length))}的项目3个。");

        Assert.Equal("3个", Assert.Single(reading.Figures).Figure.Print!.Text);
        Assert.NotEmpty(reading.PassedOver);
    }

    private static long WorkOfTable(int columns)
    {
        string header = "|县区|总数|其中：" + string.Concat(Enumerable.Range(0, columns).Select(i => $"甲{i}|"));
        string row = "|甲|9|" + string.Concat(Enumerable.Repeat("1|", columns));
        return WorkOf($"{header}\n{string.Concat(Enumerable.Repeat("---|", columns + 2))}\n{row}\n{row}\n");
    }

    private static long WorkOfShares(int rows) =>
        WorkOf($"|县区|投资（亿元）|占比（%）|\n|---|---|---|\n|合计|{rows * 2}|100|\n{string.Concat(Enumerable.Range(0, rows).Select(row => $"|县{row}|2|{20m / rows + (row % 10 == 0 ? 4.1m : 2.1m):0.000}|\n"))}");

    // What a reading allocates is the same on a busy machine, and grows with what it does.
    private static long Work(string piece, int length, string end)
    {
        string text = string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + end;
        return WorkOf(text);
    }

    private static long WorkOf(string text)
    {
        _ = ArticleReader.Read(text[..Math.Min(text.Length, 1_000)]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = ArticleReader.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
