using System.Globalization;

namespace Erqi.Domain.Tests.Prose;

/// <summary>Synthetic tables put together at random: every number is drawn exactly, added up, and only then rounded as yearbooks round.</summary>
internal static class TrueTable
{
    private static readonly string[] Quarters = ["一季度", "二季度", "三季度", "四季度"];

    private static readonly Func<Random, IEnumerable<string[]>>[] Kinds = [QuarterColumns, MonthRows, Cumulative, Population, Trade, Account, Schools, Counties, Industries, Stocks];

    /// <summary>Draws a table; its cells are parted by commas.</summary>
    public static string Write(int seed)
    {
        Random random = new(seed);
        return string.Join('\n', Kinds[random.Next(Kinds.Length)](random).Select(row => string.Join(',', row)));
    }

    // What flows adds up; staff at the end of a quarter, prices and people served, each once, do not.
    private static IEnumerable<string[]> QuarterColumns(Random random)
    {
        yield return ["指标", .. Quarters, "全年"];
        foreach (string name in (string[])["签约金额（亿元）", "开工项目（个）", "完成投资（亿元）"])
        {
            int places = name.Contains('个', StringComparison.Ordinal) ? 0 : 2;
            decimal[] flows = [.. Quarters.Select(_ => places == 0 ? random.Next(3, 900) : Amount(random, 9, 400))];
            yield return [name, .. flows.Select(flow => Print(flow, places)), Print(flows.Sum(), places)];
        }

        decimal[] staff = [.. Quarters.Select(_ => (decimal)random.Next(3000, 3400))];
        yield return ["期末职工（人）", .. staff.Select(count => Print(count, 0)), Print(staff[3], 0)];
        yield return ["平均价格（元）", .. staff.Select(count => Print(count / 7, 2)), Print(staff.Average() / 7, 2)];
    }

    private static IEnumerable<string[]> MonthRows(Random random)
    {
        yield return ["月份", "办件量（件）", "用电量（万千瓦时）", "期末户数（户）"];
        decimal[] year = new decimal[2];
        for (int quarter = 0; quarter < 4; quarter++)
        {
            decimal[] sum = new decimal[2];
            for (int month = 1; month <= 3; month++)
            {
                decimal[] flows = [random.Next(100, 3000), Amount(random, 900, 2500)];
                sum = [sum[0] + flows[0], sum[1] + flows[1]];
                yield return [$"{(3 * quarter) + month}月", Print(flows[0], 0), Print(flows[1], 1), Print(random.Next(7000, 7400), 0)];
            }

            year = [year[0] + sum[0], year[1] + sum[1]];
            yield return [Quarters[quarter], Print(sum[0], 0), Print(sum[1], 1), Print(random.Next(7000, 7400), 0)];
        }

        yield return ["全年", Print(year[0], 0), Print(year[1], 1), Print(random.Next(7000, 7400), 0)];
    }

    private static IEnumerable<string[]> Cumulative(Random random)
    {
        yield return ["月份", "本月（亿元）", "累计（亿元）", "累计增长（%）"];
        decimal sum = 0;
        for (int month = 2; month <= 12; month++)
        {
            decimal flow = Amount(random, 3, 60);
            sum += flow;
            yield return [$"1-{month}月", Print(flow, 1), Print(sum, 1), Print(Amount(random, -9, 15), 1)];
        }
    }

    private static IEnumerable<string[]> Population(Random random)
    {
        yield return ["县区", "年初人口（人）", "出生", "死亡", "自然增长", "迁入", "迁出", "年末人口（人）", "每千人口床位数（张）"];
        int[] total = new int[7];
        foreach (string county in Names(random, 4))
        {
            int first = random.Next(20_000, 900_000), born = random.Next(90, 4000), died = random.Next(90, 4000), came = random.Next(50, 2000), went = random.Next(50, 2000);
            int[] row = [first, born, died, born - died, came, went, first + born - died + came - went];
            total = [.. total.Zip(row, (one, other) => one + other)];
            yield return [county, .. row.Select(count => Print(count, 0)), Print(Amount(random, 3, 9), 2)];
        }

        yield return ["合计", .. total.Select(count => Print(count, 0)), Print(Amount(random, 3, 9), 2)];
    }

    // Growth is reckoned before anything is rounded, or from what is printed.
    private static IEnumerable<string[]> Trade(Random random)
    {
        yield return ["指标（亿元）", "2022年", "2023年", "增长（%）"];
        decimal[] exports = [Amount(random, 90, 900), Amount(random, 90, 900)], imports = [Amount(random, 20, 400), Amount(random, 20, 400)];
        decimal[] all = [exports[0] + imports[0], exports[1] + imports[1]];
        bool isOfPrints = random.Next(2) == 0;
        foreach ((string name, decimal[] levels) in ((string, decimal[])[])[("进出口总值", all), ("出口", exports), ("进口", imports)])
        {
            decimal[] of = isOfPrints ? [Math.Round(levels[0], 1, MidpointRounding.AwayFromZero), Math.Round(levels[1], 1, MidpointRounding.AwayFromZero)] : levels;
            yield return [name, Print(levels[0], 1), Print(levels[1], 1), Print(((of[1] / of[0]) - 1) * 100, 1)];
        }

        decimal[] balance = [exports[0] - imports[0], exports[1] - imports[1]];
        bool isAbsolute = random.Next(2) == 0;
        yield return [isAbsolute ? "差额" : "贸易顺差", Print(isAbsolute ? Math.Abs(balance[0]) : balance[0], 1), Print(isAbsolute ? Math.Abs(balance[1]) : balance[1], 1), "—"];
    }

    private static IEnumerable<string[]> Account(Random random)
    {
        int[] taxes = [random.Next(1000, 90_000), random.Next(1000, 90_000)], spent = [random.Next(500, 1000), random.Next(200, 900)];
        int grant = random.Next(900, 50_000), income = taxes.Sum() + grant, left = income - spent.Sum();
        yield return ["单位：万元"];
        yield return ["收入项目", "金额", "支出项目", "金额"];
        yield return ["税收收入", Print(taxes[0], 0), "教育支出", Print(spent[0], 0)];
        yield return ["非税收入", Print(taxes[1], 0), "卫生支出", Print(spent[1], 0)];
        yield return ["收入合计", Print(taxes.Sum(), 0), "支出合计", Print(spent.Sum(), 0)];
        yield return ["上级补助", Print(grant, 0), "年终结余", Print(left, 0)];
        yield return ["收入总计", Print(income, 0), "支出总计", Print(income, 0)];
    }

    // Some offices divide by teachers, some by teachers and weighted pupils.
    private static IEnumerable<string[]> Schools(Random random)
    {
        yield return ["学段", "学校（所）", "在校学生（人）", "专任教师（人）", "生师比"];
        decimal weight = random.Next(2) == 0 ? 1 : 1.08m;
        foreach (string name in (string[])["小学", "初中", "高中"])
        {
            int teachers = random.Next(400, 9000), pupils = teachers * random.Next(9, 20);
            yield return [name, Print(random.Next(4, 90), 0), Print(pupils, 0), Print(teachers, 0), Print(pupils * weight / teachers, 1)];
        }
    }

    private static IEnumerable<string[]> Counties(Random random)
    {
        string[] counties = [.. Names(random, 4)];
        yield return ["指标", "全市", .. counties];
        decimal[] plans = [.. counties.Select(_ => Amount(random, 20, 300))], done = [.. plans.Select(plan => plan * Amount(random, 0.2m, 1.1m))];
        decimal own = random.Next(2) * Amount(random, 9, 90);
        yield return ["总投资（亿元）", Print(plans.Sum() + own, 1), .. plans.Select(plan => Print(plan, 1))];
        yield return ["完成投资（亿元）", Print(done.Sum() + (own / 2), 1), .. done.Select(part => Print(part, 1))];
        yield return ["完成率（%）", Print((done.Sum() + (own / 2)) / (plans.Sum() + own) * 100, 1), .. done.Zip(plans, (part, plan) => Print(part / plan * 100, 1))];
        yield return ["人均收入（元）", Print(random.Next(20_000, 40_000), 0), .. counties.Select(_ => Print(random.Next(20_000, 40_000), 0))];
    }

    // Growth at constant prices has nothing to do with the levels beside it.
    private static IEnumerable<string[]> Industries(Random random)
    {
        yield return ["指标（亿元）", "2022年", "2023年", "实际增长（%）"];
        decimal[][] parts = [.. Enumerable.Range(0, 3).Select(_ => Amount(random, 20, 900)).Select(level => (decimal[])[level, level * Amount(random, 0.95m, 1.1m)])];
        decimal[] all = [parts.Sum(part => part[0]), parts.Sum(part => part[1])];
        string[] names = ["生产总值", "第一产业", "第二产业", "第三产业"];
        foreach ((string name, decimal[] levels) in names.Zip([all, .. parts]))
        {
            yield return [name, Print(levels[0], 1), Print(levels[1], 1), Print(Amount(random, -3, 9), 1)];
        }
    }

    private static IEnumerable<string[]> Stocks(Random random)
    {
        yield return ["险种", "上年结余（亿元）", "本年收入（亿元）", "本年支出（亿元）", "年末结余（亿元）"];
        foreach (string name in (string[])["养老", "医疗", "失业"])
        {
            decimal first = Amount(random, 90, 300), came = Amount(random, 9, 90), went = Amount(random, 9, 90);
            yield return [name, Print(first, 2), Print(came, 2), Print(went, 2), Print(first + came - went, 2)];
        }
    }

    private static IEnumerable<string> Names(Random random, int count) => "甲乙丙丁戊己庚辛".OrderBy(_ => random.Next()).Take(count).Select(name => $"{name}县");

    private static decimal Amount(Random random, decimal least, decimal most) => least + ((most - least) * (decimal)random.NextDouble());

    private static string Print(decimal number, int places) => Math.Round(number, places, MidpointRounding.AwayFromZero).ToString($"F{places}", CultureInfo.InvariantCulture);
}
