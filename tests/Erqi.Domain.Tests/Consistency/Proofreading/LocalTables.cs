using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Proofreading;

/// <summary>Tables on incomes, projects and public services; all numbers are synthetic.</summary>
internal static class LocalTables
{
    private static readonly string[] Sectors = ["产业转型", "城镇化", "基础设施", "民生", "生态"];

    public static IEnumerable<SyntheticTable> All(int seed) =>
    [
        Income(seed), Households(seed), Consumption(seed), Retail(seed), Tourism(seed), Schools(seed), Health(seed), Housing(seed),
        Sector(seed), Levels(seed), Progress(seed), Batches(seed), Funds(seed), Months(seed),
    ];

    private static SyntheticTable Income(int seed)
    {
        SyntheticTable table = new("居民人均可支配收入", seed);
        string[] kinds = table.Rows(["工资性", "经营净", "财产净", "转移净"], "元", 0, 2_000, 24_000);
        table.Sum("可支配收入", 0, kinds);
        table.Shares(kinds, "可支配收入", 1);
        foreach (string kind in (string[])[.. kinds, "可支配收入"])
        {
            table.Grown("上年" + kind, 0, kind);
            table.Growth(kind + "增长", 1, kind, "上年" + kind);
        }

        return table;
    }

    private static SyntheticTable Households(int seed)
    {
        SyntheticTable table = new("城乡收入", seed);
        table.Drawn("城镇收入", "元", 0, 40_000, 60_000);
        table.Drawn("农村收入", "元", 0, 16_000, 26_000);
        table.Multiple("城乡比", "", 2, "城镇收入", "农村收入");
        table.WeightedMean("全体收入", 0, ["城镇收入", "农村收入"], table.Rows(["城镇人口", "农村人口"], "万人", 1, 200, 900));
        table.Grown("上年城镇收入", 0, "城镇收入");
        table.Grown("上年农村收入", 0, "农村收入");
        table.Growth("城镇增长", 1, "城镇收入", "上年城镇收入");
        table.Growth("农村增长", 1, "农村收入", "上年农村收入");
        table.Difference("增速差", "个百分点", 1, "农村增长", "城镇增长");
        return table;
    }

    private static SyntheticTable Consumption(int seed)
    {
        SyntheticTable table = new("居民人均消费支出", seed);
        string[] kinds = table.Rows(["食品烟酒", "衣着", "居住", "生活用品", "交通通信", "教育文娱", "医疗保健", "其他用品"], "元", 0, 600, 8_000);
        table.Sum("消费支出", 0, kinds);
        table.Structure(table.Shares(kinds, "消费支出", 1));
        return table;
    }

    private static SyntheticTable Retail(int seed)
    {
        SyntheticTable table = new("社会消费品零售总额", seed);
        table.Rows(["城镇", "乡村"], "亿元", 1, 300, 5000);
        table.Sum("零售总额", 1, "城镇", "乡村");
        table.Within("餐饮收入", 1, "零售总额", 80, 200);
        table.Sum("商品零售", 1, "零售总额", new("餐饮收入", -1));
        table.Share("餐饮占比", 1, "餐饮收入", "零售总额");
        table.Within("网上零售", 1, "商品零售", 200, 400);
        table.PartOf("商品零售", "网上零售");
        foreach (string kind in (string[])["零售总额", "城镇", "乡村", "餐饮收入"])
        {
            table.Grown("上年" + kind, 1, kind);
            table.Growth(kind + "增长", 1, kind, "上年" + kind);
        }

        return table;
    }

    private static SyntheticTable Tourism(int seed)
    {
        SyntheticTable table = new("国内旅游", seed);
        table.Rows(["城镇居民人次", "农村居民人次"], "万人次", 0, 900, 9000);
        table.Sum("旅游人次", 0, "城镇居民人次", "农村居民人次");
        table.Rows(["城镇居民花费", "农村居民花费"], "亿元", 2, 50, 600);
        table.Sum("旅游花费", 2, "城镇居民花费", "农村居民花费");
        table.Mean("人均花费", "元", 1, "旅游花费", "旅游人次");
        table.Grown("上年旅游人次", 0, "旅游人次", -300, 600);
        table.Growth("人次增长", 1, "旅游人次", "上年旅游人次");
        return table;
    }

    private static SyntheticTable Schools(int seed)
    {
        SyntheticTable table = new("各级学校", seed);
        string[] levels = ["幼儿园", "小学", "初中", "高中"];
        table.Sum("学校数", 0, table.Rows([.. levels.Select(level => level + "校数")], "所", 0, 20, 400));
        table.Sum("在校生", 0, table.Rows([.. levels.Select(level => level + "在校生")], "人", 0, 9_000, 90_000));
        table.Sum("专任教师", 0, table.Rows([.. levels.Select(level => level + "教师")], "人", 0, 900, 6_000));
        table.Mean("校均规模", "人", 1, "在校生", "学校数");
        table.Shares([.. levels.Select(level => level + "在校生")], "在校生", 1);
        return table;
    }

    private static SyntheticTable Health(int seed)
    {
        SyntheticTable table = new("医疗卫生", seed);
        table.Sum("机构", 0, table.Rows(["医院", "基层机构", "公共卫生机构", "其他机构"], "个", 0, 30, 900));
        string[] beds = table.Rows(["医院床位", "基层床位", "其他床位"], "张", 0, 900, 30_000);
        table.Sum("床位", 0, beds);
        table.Shares(beds, "床位", 1);
        table.Sum("卫生人员", 0, table.Rows(["医师", "护士", "其他人员"], "人", 0, 3_000, 30_000));
        return table;
    }

    private static SyntheticTable Housing(int seed)
    {
        SyntheticTable table = new("房地产", seed);
        string[] kinds = table.Rows(["住宅", "办公楼", "商业用房", "其他用房"], "亿元", 2, 10, 400);
        table.Sum("开发投资", 2, kinds);
        table.Shares(kinds, "开发投资", 1);
        table.Drawn("销售额", "亿元", 2, 100, 900);
        table.Drawn("销售面积", "万平方米", 2, 200, 900);
        table.Mean("均价", "元", 0, "销售额", "销售面积");
        table.Grown("上年开发投资", 2, "开发投资");
        table.Growth("投资增长", 1, "开发投资", "上年开发投资");
        return table;
    }

    private static SyntheticTable Sector(int seed)
    {
        SyntheticTable table = new("重点项目分领域", seed);
        string[] counts = table.Rows([.. Sectors.Select(sector => sector + "个数")], "个", 0, 6, 120);
        string[] money = table.Rows([.. Sectors.Select(sector => sector + "投资")], "亿元", 1, 200, 900);
        table.Sum("项目个数", 0, counts);
        table.Sum("项目投资", 1, money);
        table.Shares(counts, "项目个数", 1);
        table.Shares(money, "项目投资", 1);
        table.Mean("平均投资", "亿元", 2, "项目投资", "项目个数");
        table.Again("正文投资", "亿元", 0, "项目投资");
        return table;
    }

    private static SyntheticTable Levels(int seed)
    {
        SyntheticTable table = new("重点项目分级别分领域", seed);
        string[] levels = ["省级", "市级", "区级"];
        foreach (string level in levels)
        {
            table.Sum(level, 0, table.Rows([.. Sectors.Select(sector => level + sector)], "个", 0, 2, 60));
        }

        foreach (string sector in Sectors)
        {
            table.Sum(sector, 0, [.. levels.Select(level => level + sector)]);
        }

        table.Sum("全部", 0, levels);
        table.SameSum("全部", Sectors);
        return table;
    }

    private static SyntheticTable Progress(int seed)
    {
        SyntheticTable table = new("重点项目进度", seed);
        foreach (string sector in Sectors)
        {
            table.Drawn(sector + "计划", "亿元", 1, 40, 400);
            table.Within(sector + "完成", 1, sector + "计划", 600, 990);
            table.Share(sector + "完成率", 1, sector + "完成", sector + "计划");
        }

        table.Sum("年度计划", 1, [.. Sectors.Select(sector => sector + "计划")]);
        table.Sum("完成投资", 1, [.. Sectors.Select(sector => sector + "完成")]);
        table.Share("完成率", 1, "完成投资", "年度计划");
        table.Lead("超序时进度", 1, "完成投资", "年度计划", Rational.Of(8, 12));
        return table;
    }

    private static SyntheticTable Batches(int seed)
    {
        SyntheticTable table = new("三个一批", seed);
        string[] batches = ["签约", "开工", "投产"];
        table.Sum("项目", 0, table.Rows([.. batches.Select(batch => batch + "个数")], "个", 0, 8, 40));
        table.Sum("投资", 1, table.Rows([.. batches.Select(batch => batch + "投资")], "亿元", 1, 60, 300));
        table.Given("门槛", "亿元", 0, 1);
        table.EachAtLeast("投资", "项目", "门槛");
        table.Mean("平均投资", "亿元", 2, "投资", "项目");
        table.Again("万元投资", "万元", 0, "投资");
        return table;
    }

    private static SyntheticTable Funds(int seed)
    {
        SyntheticTable table = new("资金到位", seed);
        string[] sources = table.Rows(["中央资金", "省级资金", "市级资金", "银行贷款", "自筹资金"], "万元", 2, 900, 30_000);
        table.Sum("到位资金", 2, sources);
        table.Grown("应到资金", 2, "到位资金", 50, 400);
        table.Share("到位率", 2, "到位资金", "应到资金");
        table.Shares(sources, "到位资金", 2);
        return table;
    }

    private static SyntheticTable Months(int seed)
    {
        SyntheticTable table = new("分月完成投资", seed);
        string[] months = table.Rows(["1月", "2月", "3月", "4月", "5月", "6月"], "亿元", 2, 5, 60);
        table.Sum("一季度", 2, months[..3]);
        table.Sum("二季度", 2, months[3..]);
        table.Sum("上半年", 2, "一季度", "二季度");
        for (int i = 1; i < months.Length; i++)
        {
            table.Growth(months[i] + "环比", 1, months[i], months[i - 1]);
        }

        return table;
    }
}
