namespace Erqi.Domain.Tests.Consistency.Proofreading;

/// <summary>Tables on output, prices, people and energy; all numbers are synthetic.</summary>
internal static class MacroTables
{
    public static IEnumerable<SyntheticTable> All(int seed) =>
    [
        Gdp(seed), Quarters(seed), Expenditure(seed), PerHead(seed), Ages(seed), Natural(seed), Districts(seed), Labour(seed),
        Grain(seed), Energy(seed), Research(seed), Transport(seed),
    ];

    private static SyntheticTable Gdp(int seed)
    {
        SyntheticTable table = new("地区生产总值", seed);
        string[] services = table.Rows(["批发零售", "交通仓储", "住宿餐饮", "金融业", "房地产业", "其他服务"], "亿元", 1, 60, 900);
        string[] second = table.Rows(["工业", "建筑业"], "亿元", 1, 300, 2000);
        string first = table.Drawn("第一产业", "亿元", 1, 80, 400);
        string[] industries = [first, table.Sum("第二产业", 1, second), table.Sum("第三产业", 1, services)];
        table.Sum("生产总值", 1, industries);
        table.Shares(industries, "生产总值", 1);
        return table;
    }

    private static SyntheticTable Quarters(int seed)
    {
        SyntheticTable table = new("分季度分产业增加值", seed);
        string[] quarters = ["一季度", "二季度", "三季度", "四季度"];
        string[] industries = ["一产", "二产", "三产"];
        foreach (string industry in industries)
        {
            table.Rows([.. quarters.Select(quarter => quarter + industry)], "亿元", 2, 40, 700);
            table.Sum("全年" + industry, 2, [.. quarters.Select(quarter => quarter + industry)]);
        }

        foreach (string quarter in quarters)
        {
            table.Sum(quarter, 2, [.. industries.Select(industry => quarter + industry)]);
        }

        table.Sum("全年", 2, quarters);
        table.SameSum("全年", "全年一产", "全年二产", "全年三产");
        return table;
    }

    private static SyntheticTable Expenditure(int seed)
    {
        SyntheticTable table = new("支出法生产总值", seed);
        table.Rows(["居民消费", "政府消费", "固定资本形成"], "亿元", 1, 900, 9000);
        table.Rows(["存货变动", "净出口"], "亿元", 1, -300, 400, signed: true);
        table.Sum("最终消费", 1, "居民消费", "政府消费");
        table.Sum("资本形成总额", 1, "固定资本形成", "存货变动");
        table.Sum("支出法总值", 1, "最终消费", "资本形成总额", "净出口");
        table.Share("消费率", 1, "最终消费", "支出法总值");
        table.Share("资本形成率", 1, "资本形成总额", "支出法总值");
        return table;
    }

    private static SyntheticTable PerHead(int seed)
    {
        SyntheticTable table = new("人均生产总值", seed);
        table.Drawn("生产总值", "亿元", 1, 8000, 15000);
        table.Drawn("上年生产总值", "亿元", 1, 8000, 15000);
        table.Drawn("平均人口", "万人", 1, 900, 1300);
        table.Drawn("上年平均人口", "万人", 1, 900, 1300);
        table.Mean("人均", "元", 0, "生产总值", "平均人口");
        table.Mean("上年人均", "元", 0, "上年生产总值", "上年平均人口");
        table.Growth("总值名义增长", 1, "生产总值", "上年生产总值");
        table.Growth("人均名义增长", 1, "人均", "上年人均");
        return table;
    }

    private static SyntheticTable Ages(int seed)
    {
        SyntheticTable table = new("年末人口构成", seed);
        string[] ages = table.Rows(["0—15岁", "16—59岁", "60岁及以上"], "万人", 0, 1500, 9000);
        table.Sum("总人口", 0, ages);
        table.Shares(ages, "总人口", 1);
        table.Within("城镇人口", 0, "总人口", 400, 800);
        table.Share("城镇化率", 2, "城镇人口", "总人口");
        table.Within("65岁及以上", 0, "60岁及以上", 600, 900);
        table.PartOf("60岁及以上", "65岁及以上");
        return table;
    }

    private static SyntheticTable Natural(int seed)
    {
        SyntheticTable table = new("人口自然变动", seed);
        table.Drawn("年平均人口", "万人", 1, 900, 1400);
        table.Rows(["出生人口", "死亡人口"], "万人", 2, 5, 14);
        table.Sum("自然增长", 2, signed: true, "出生人口", new("死亡人口", -1));
        table.Share("出生率", 2, "出生人口", "年平均人口", "‰");
        table.Share("死亡率", 2, "死亡人口", "年平均人口", "‰");
        table.Share("自然增长率", 2, "自然增长", "年平均人口", "‰");
        return table;
    }

    private static SyntheticTable Districts(int seed)
    {
        SyntheticTable table = new("分区常住人口与户数", seed);
        string[] districts = ["甲区", "乙区", "丙区", "丁区", "戊县", "己市"];
        table.Sum("全市人口", 0, table.Rows(districts, "人", 0, 80_000, 900_000));
        string[] households = table.Rows([.. districts.Select(district => district + "户数")], "户", 0, 30_000, 300_000);
        table.Sum("全市户数", 0, households);
        table.Structure(table.Shares(districts, "全市人口", 2));
        table.Drawn("面积", "平方公里", 0, 3_000, 9_000);
        table.Mean("人口密度", "人/平方公里", 0, "全市人口", "面积");
        table.Mean("户均人口", "人", 2, "全市人口", "全市户数");
        return table;
    }

    private static SyntheticTable Labour(int seed)
    {
        SyntheticTable table = new("就业", seed);
        string[] industries = table.Rows(["一产就业", "二产就业", "三产就业"], "万人", 1, 80, 400);
        table.Sum("就业人员", 1, industries);
        table.Shares(industries, "就业人员", 1);
        table.Drawn("新增就业目标", "人", 0, 80_000, 120_000);
        table.Grown("新增就业", 0, "新增就业目标");
        table.Share("完成目标", 1, "新增就业", "新增就业目标");
        return table;
    }

    private static SyntheticTable Grain(int seed)
    {
        SyntheticTable table = new("粮食产量", seed);
        table.Sum("粮食产量", 1, table.Rows(["夏粮", "早稻", "秋粮"], "万吨", 1, 200, 3000));
        table.Sum("播种面积", 1, table.Rows(["夏粮面积", "早稻面积", "秋粮面积"], "千公顷", 1, 300, 4000));
        table.Mean("单产", "公斤/公顷", 0, "粮食产量", "播种面积");
        table.Grown("上年粮食产量", 1, "粮食产量");
        table.Growth("粮食增长", 1, "粮食产量", "上年粮食产量");
        table.Sum("粮食增产", 1, signed: true, "粮食产量", new("上年粮食产量", -1));
        return table;
    }

    private static SyntheticTable Energy(int seed)
    {
        SyntheticTable table = new("发电量", seed);
        string[] kinds = table.Rows(["火电", "水电", "核电", "风电", "太阳能"], "亿千瓦时", 1, 200, 5000);
        table.Sum("发电量", 1, kinds);
        table.Shares(kinds, "发电量", 1);
        foreach (string kind in kinds)
        {
            table.Grown("上年" + kind, 1, kind);
            table.Growth(kind + "增长", 1, kind, "上年" + kind);
        }

        return table;
    }

    private static SyntheticTable Research(int seed)
    {
        SyntheticTable table = new("研发经费", seed);
        string[] performers = table.Rows(["企业", "科研机构", "高等学校"], "亿元", 1, 100, 2000);
        table.Sum("研发经费", 1, performers);
        table.Shares(performers, "研发经费", 1);
        table.Drawn("生产总值", "亿元", 1, 60_000, 90_000);
        table.Share("投入强度", 2, "研发经费", "生产总值");
        table.Grown("上年研发经费", 1, "研发经费");
        table.Growth("研发增长", 1, "研发经费", "上年研发经费");
        return table;
    }

    private static SyntheticTable Transport(int seed)
    {
        SyntheticTable table = new("客货运输", seed);
        string[] modes = ["铁路", "公路", "水运", "民航"];
        table.Sum("货运量", 0, table.Rows([.. modes.Select(mode => mode + "货运量")], "万吨", 0, 300, 9000));
        table.Sum("货物周转量", 1, table.Rows([.. modes.Select(mode => mode + "周转量")], "亿吨公里", 1, 20, 900));
        table.Shares([.. modes.Select(mode => mode + "货运量")], "货运量", 1);
        table.Grown("上年货运量", 0, "货运量");
        table.Growth("货运增长", 1, "货运量", "上年货运量");
        return table;
    }
}
