using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Consistency.Proofreading;

/// <summary>Tables on finance, budgets, trade and accounts; all numbers are synthetic.</summary>
internal static class MoneyTables
{
    public static IEnumerable<SyntheticTable> All(int seed) =>
    [
        Stock(seed), Flow(seed), Loans(seed), Revenue(seed), Spending(seed), Budget(seed), Trade(seed), Partners(seed),
        Modes(seed), Foreign(seed), Invested(seed), BalanceSheet(seed), Profit(seed), Cash(seed), Payments(seed),
    ];

    private static SyntheticTable Stock(int seed)
    {
        SyntheticTable table = new("社会融资规模存量", seed);
        string[] kinds = table.Rows(["人民币贷款", "外币贷款", "委托贷款", "企业债券", "政府债券", "股票融资"], "万亿元", 2, 2, 90);
        table.Sum("存量", 2, kinds);
        table.Shares(kinds, "存量", 1);
        table.Grown("上年末存量", 2, "存量");
        table.Growth("存量增长", 1, "存量", "上年末存量");
        return table;
    }

    private static SyntheticTable Flow(int seed)
    {
        SyntheticTable table = new("社会融资规模增量", seed);
        string[] kinds = ["贷款", "委托", "信托", "票据", "债券"];
        table.Rows(kinds, "亿元", 0, -2000, 9000, signed: true);
        table.Rows([.. kinds.Select(kind => "上年" + kind)], "亿元", 0, -2000, 9000, signed: true);
        table.Sum("增量", 0, signed: true, [.. kinds.Select(kind => (SumPart)kind)]);
        table.Sum("上年增量", 0, signed: true, [.. kinds.Select(kind => (SumPart)("上年" + kind))]);
        foreach (string kind in (string[])[.. kinds, "增量"])
        {
            table.Difference(kind + "同比多增", "亿元", 0, kind, "上年" + kind);
        }

        return table;
    }

    private static SyntheticTable Loans(int seed)
    {
        SyntheticTable table = new("各项贷款", seed);
        table.Sum("住户贷款", 2, table.Rows(["住户短期", "住户中长期"], "亿元", 2, 900, 9000));
        table.Sum("企业贷款", 2, table.Rows(["企业短期", "企业中长期", "票据融资"], "亿元", 2, 900, 9000));
        table.Sum("各项贷款", 2, "住户贷款", "企业贷款");
        foreach (string kind in (string[])["各项贷款", "住户贷款", "企业贷款"])
        {
            table.Grown("年初" + kind, 2, kind);
            table.Sum(kind + "比年初增加", 2, signed: true, kind, new("年初" + kind, -1));
        }

        return table;
    }

    private static SyntheticTable Revenue(int seed)
    {
        SyntheticTable table = new("一般公共预算收入", seed);
        string[] taxes = table.Rows(["增值税", "企业所得税", "个人所得税", "契税", "其他税收"], "万元", 0, 20_000, 400_000);
        table.Sum("税收收入", 0, taxes);
        table.Sum("非税收入", 0, table.Rows(["专项收入", "行政事业性收费", "罚没收入"], "万元", 0, 5_000, 90_000));
        table.Sum("预算收入", 0, "税收收入", "非税收入");
        table.Share("税收占比", 1, "税收收入", "预算收入");
        table.Grown("年初预算", 0, "预算收入");
        table.Share("完成预算", 1, "预算收入", "年初预算");
        foreach (string kind in (string[])["预算收入", "税收收入", "增值税"])
        {
            table.Grown("上年" + kind, 0, kind);
            table.Growth(kind + "增长", 1, kind, "上年" + kind);
        }

        return table;
    }

    private static SyntheticTable Spending(int seed)
    {
        SyntheticTable table = new("一般公共预算支出", seed);
        string[] kinds = ["一般公共服务", "教育支出", "科技支出", "社会保障", "卫生健康", "城乡社区", "其他支出"];
        table.Sum("预算支出", 2, table.Rows(kinds, "亿元", 2, 3, 80));
        table.Sum("民生支出", 2, "教育支出", "社会保障", "卫生健康");
        table.Share("民生占比", 1, "民生支出", "预算支出");
        table.Shares(kinds[..5], "预算支出", 1);
        return table;
    }

    private static SyntheticTable Budget(int seed)
    {
        SyntheticTable table = new("财政收支平衡", seed);
        table.Sum("收入总量", 1, table.Rows(["本级收入", "上级补助", "债务转贷", "调入资金"], "亿元", 1, 20, 500));
        table.Sum("支出总量", 1, table.Rows(["本级支出", "上解支出", "债务还本"], "亿元", 1, 20, 300));
        table.Sum("结转", 1, signed: true, "收入总量", new("支出总量", -1));
        return table;
    }

    private static SyntheticTable Trade(int seed)
    {
        SyntheticTable table = new("进出口总值", seed);
        foreach (string year in (string[])["", "上年"])
        {
            table.Drawn(year + "出口", "亿元", 1, 900, 9000);
            table.Drawn(year + "进口", "亿元", 1, 900, 9000);
            table.Sum(year + "进出口", 1, year + "出口", year + "进口");
            table.Sum(year + "贸易差额", 1, signed: true, year + "出口", new(year + "进口", -1));
        }

        foreach (string flow in (string[])["出口", "进口", "进出口"])
        {
            table.Growth(flow + "增长", 1, flow, "上年" + flow);
        }

        return table;
    }

    private static SyntheticTable Partners(int seed)
    {
        SyntheticTable table = new("分国别进出口", seed);
        string[] partners = ["东盟", "欧盟", "美国", "韩国", "其他"];
        foreach (string partner in partners)
        {
            table.Drawn(partner + "出口", "万美元", 0, 8_000, 90_000);
            table.Drawn(partner + "进口", "万美元", 0, 8_000, 90_000);
            table.Sum(partner, 0, partner + "出口", partner + "进口");
        }

        table.Sum("出口", 0, [.. partners.Select(partner => partner + "出口")]);
        table.Sum("进口", 0, [.. partners.Select(partner => partner + "进口")]);
        table.Sum("合计", 0, "出口", "进口");
        table.SameSum("合计", partners);
        return table;
    }

    private static SyntheticTable Modes(int seed)
    {
        SyntheticTable table = new("分贸易方式出口", seed);
        string[] modes = table.Rows(["一般贸易", "加工贸易", "保税物流"], "亿元", 2, 50, 900);
        table.Sum("出口", 2, modes);
        foreach (string mode in modes)
        {
            table.Within(mode + "增加额", 2, mode, 20, 200);
            table.GrowthFromIncrease(mode + "增长", 1, mode, mode + "增加额");
            table.Share(mode + "比重", 1, mode, "出口");
        }

        return table;
    }

    private static SyntheticTable Foreign(int seed)
    {
        SyntheticTable table = new("实际使用外资", seed);
        string[] industries = table.Rows(["制造业", "服务业", "高技术", "其他"], "亿美元", 2, 1, 60);
        table.Sum("外资", 2, industries);
        table.Shares(industries, "外资", 1);
        table.Drawn("新设企业", "家", 0, 300, 900);
        table.Mean("平均规模", "万美元", 0, "外资", "新设企业");
        return table;
    }

    private static SyntheticTable Invested(int seed)
    {
        SyntheticTable table = new("固定资产投资两年平均增长", seed);
        foreach (string kind in (string[])["基础设施", "制造业", "房地产开发"])
        {
            table.Drawn(kind + "前年", "亿元", 0, 20_000, 90_000);
            table.Grown(kind + "上年", 0, kind + "前年");
            table.Grown(kind, 0, kind + "上年");
            table.Growth(kind + "同比", 1, kind, kind + "上年");
            table.AverageGrowth(kind + "两年平均", 1, kind, kind + "前年", 2);
        }

        return table;
    }

    private static SyntheticTable BalanceSheet(int seed)
    {
        SyntheticTable table = new("资产负债表（百万元）", seed);
        table.Sum("流动资产", 0, table.Rows(["货币资金", "应收账款", "存货"], "", 0, 4_000, 90_000));
        table.Sum("非流动资产", 0, table.Rows(["固定资产", "无形资产", "商誉"], "", 0, 4_000, 90_000));
        table.Sum("资产", 0, "流动资产", "非流动资产");
        table.Rows(["股本", "留存收益"], "", 0, 4_000, 60_000);
        table.Drawn("其他综合收益", "", 0, -7_000, -500);
        table.Sum("股东权益", 0, "股本", "留存收益", "其他综合收益");
        table.Sum("负债", 0, "资产", new("股东权益", -1));
        table.Sum("流动负债", 0, "负债", new(table.Within("非流动负债", 0, "负债"), -1));
        table.Sum("负债和权益", 0, "流动负债", "非流动负债", "股东权益");
        table.Share("资产负债率", 1, "负债", "资产");
        return table;
    }

    private static SyntheticTable Profit(int seed)
    {
        SyntheticTable table = new("利润表（万元）", seed);
        table.Drawn("营业收入", "", 2, 80_000, 120_000);
        table.Within("营业成本", 2, "营业收入", 600, 800);
        table.Sum("毛利", 2, "营业收入", new("营业成本", -1));
        string[] costs = [.. ((string[])["销售费用", "管理费用", "财务费用"]).Select(cost => table.Within(cost, 2, "毛利", 100, 300))];
        table.Sum("期间费用", 2, costs);
        table.Sum("营业利润", 2, signed: true, "毛利", new("期间费用", -1));
        table.Sum("净利润", 2, signed: true, "营业利润", new(table.Within("所得税", 2, "营业利润", 150, 250), -1));
        table.Share("毛利率", 2, "毛利", "营业收入");
        table.Share("净利率", 2, "净利润", "营业收入");
        return table;
    }

    private static SyntheticTable Cash(int seed)
    {
        SyntheticTable table = new("现金流量表（万元）", seed);
        table.Drawn("期初现金", "", 0, 20_000, 90_000);
        string[] flows = table.Rows(["经营现金流", "投资现金流", "筹资现金流", "汇率影响"], "", 0, -9_000, 12_000, signed: true);
        table.Sum("现金净增加", 0, signed: true, [.. flows.Select(flow => (SumPart)flow)]);
        table.Sum("期末现金", 0, "期初现金", "现金净增加");
        return table;
    }

    private static SyntheticTable Payments(int seed)
    {
        SyntheticTable table = new("国际收支", seed);
        foreach (string half in (string[])["一季度", "二季度"])
        {
            string[] parts = table.Rows([.. ((string[])["货物", "服务", "初次收入", "二次收入"]).Select(part => half + part)], "亿美元", 0, -600, 1500, signed: true);
            table.Sum(half + "经常账户", 0, signed: true, [.. parts.Select(part => (SumPart)part)]);
        }

        foreach (string part in (string[])["货物", "服务", "初次收入", "二次收入", "经常账户"])
        {
            table.Sum("上半年" + part, 0, signed: true, "一季度" + part, "二季度" + part);
        }

        return table;
    }
}
