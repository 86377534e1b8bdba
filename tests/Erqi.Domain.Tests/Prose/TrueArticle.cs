using System.Globalization;

namespace Erqi.Domain.Tests.Prose;

/// <summary>
/// A synthetic article whose figures are truths rounded as reports round them: drawn from a seed, put together from sentences
/// made for these tests, with distractors between them that relate to nothing.
/// </summary>
internal sealed class TrueArticle
{
    private static readonly string[] Places = ["甲区", "乙县", "丙市", "丁新区"];
    private static readonly string[] Sorts = ["工业", "农业", "商贸", "文旅", "交通", "水利", "能源", "教育"];

    private readonly Random _random;

    private TrueArticle(int seed) => _random = new Random(seed);

    /// <summary>Writes the article of a seed.</summary>
    public static string Write(int seed)
    {
        TrueArticle article = new(seed);
        Func<string>[] sentences =
        [
            article.Partition, article.Breakdown, article.Bracket, article.Share, article.Steps, article.Growth, article.Increase, article.Mean,
            article.Threshold, article.Stages, article.Points, article.Multiple, article.Structure, article.Repetition, article.Savings,
            article.Plan, article.ConstantPrices, article.Targets, article.Elsewhere, article.Dates, article.Projects, article.Rates,
            article.Nested, article.OtherSubjects, article.PerHead, article.OneWhole, article.SeveralWholes, article.Extremes, article.OtherThings,
            article.HiddenWhole, article.HiddenWholes, article.Industries, article.Rests, article.Years, article.Headline,
            article.OtherMeasures, article.Since, article.Together,
        ];
        return string.Concat(sentences.OrderBy(_ => article._random.Next()).Take(article._random.Next(3, 12)).ToArray()
            .Select(sentence => sentence() + article.Pick(["", "", "\n", "\r\n\r\n"])));
    }

    private string Headline()
    {
        string place = Pick(Places), sort = Pick(Sorts), other = Pick(Sorts);
        decimal level = Amount(3000) + 20, growth = Amount(30), rest = Amount(400);
        string title = Pick([$"超{Math.Floor(level - 0.1m)}亿元", $"达{Print(level, 1)}亿元", $"同比增长{Print(growth, 1)}%"]);
        return $"{place}{sort}贷款余额{title}\n{Pick(["记者从会上获悉，", "最新数据显示，", "截至目前，"])}{place}{sort}贷款余额{Print(level, 1)}亿元，同比增长{Print(growth, 1)}%；"
            + $"{other}存款余额{Print(rest, 1)}亿元，同比增长{Print(Amount(30), 1)}%。";
    }

    // What closes in number, and measures something else than the whole does.
    private string OtherMeasures()
    {
        (string[] sorts, int[] counts, decimal[] sums) = Rows();
        string measure = Pick(["年度计划投资", "已完成投资", "预计年产值", "利润"]);
        string parts = string.Join('；', sorts.Select((sort, i) => $"{sort}项目{counts[i]}个，{measure}{Print(sums[i], 1)}亿元"));
        return $"{Pick(Places)}新签项目{counts.Sum()}个，总投资{Print(sums.Sum() * 3, 1)}亿元。其中，{parts}。";
    }

    // A level that the change is since, and a share of an increase.
    private string Since()
    {
        decimal from = Amount(3000) + 100, change = Amount(300) + 10, all = change + Amount(4000) + 10;
        return $"{Pick(Places)}涉农贷款余额{Print(from + change, 1)}亿元，{Pick(["较年初", "比上年末", "比预算数"])}{Print(from, 1)}亿元增加{Print(change, 1)}亿元，"
            + $"增长{Print(100 * change / from, 1)}%{Pick(["", "，环比下降12.6%"])}，占同期贷款增量{Print(all, 1)}亿元的{Print(100 * change / all, 1)}%{Pick(["", "，比上月增加12.6亿元"])}。";
    }

    private string Together()
    {
        decimal one = Amount(300) + 10, other = Amount(300) + 10, all = one + other + Amount(900) + 10;
        return $"{Pick(Places)}对甲洲、乙洲出口分别为{Print(one, 1)}亿元和{Print(other, 1)}亿元，两者合计占出口总值{Print(all, 1)}亿元的{Print(100 * (one + other) / all, 1)}%。";
    }

    private string Partition()
    {
        (string[] sorts, int[] counts, decimal[] sums) = Rows();
        string parts = string.Join(Pick(["、", "，", "；"]), sorts.Select((sort, i) => $"{sort}类{counts[i]}个、投资{Print(sums[i], 1)}亿元"));
        return $"{Pick(Places)}现有储备项目{counts.Sum()}个、投资{Print(sums.Sum(), _random.Next(0, 3))}亿元，其中{parts}。";
    }

    private string Breakdown()
    {
        (string[] sorts, int[] counts, decimal[] sums) = Rows();
        string parts = string.Join('；', sorts.Select((sort, i) => $"{sort}项目{counts[i]}个，总投资{Print(sums[i], 1)}亿元"));
        return $"{Pick(Places)}共推进重点项目{counts.Sum()}个，总投资{Print(sums.Sum(), _random.Next(0, 2))}亿元。按{Pick(["行业", "地域", "性质"])}划分，{parts}。";
    }

    private string Bracket()
    {
        (string[] sorts, int[] counts, _) = Rows();
        return $"全域有学校{counts.Sum()}所（{string.Join('、', sorts.Select((sort, i) => $"{sort}类{counts[i]}所"))}）。";
    }

    private string Share()
    {
        decimal whole = Amount(500), part = whole * _random.Next(5, 95) / 100;
        return $"{Pick(Places)}存款余额{Print(whole, 1)}亿元，其中住户存款{Print(part, 1)}亿元，占存款余额的{Print(100 * part / whole, 1)}%。";
    }

    private string Steps()
    {
        decimal from = Amount(60) + 10, change = Amount(20) + 1;
        return $"{Pick(Places)}覆盖率由{Print(from, 1)}%提高到{Print(from + change, 1)}%，提高{Print(change, 1)}个百分点。";
    }

    private string Growth()
    {
        decimal from = Amount(300) + 20, to = from * (1 + (Amount(60) + 1) / 100);
        return $"{Pick(Places)}技术成交额由{Print(from, 2)}亿元增加到{Print(to, 2)}亿元，增长{Print(100 * (to / from - 1), 1)}%。";
    }

    private string Increase()
    {
        decimal before = Amount(600) + 50, by = Amount(40) + 5;
        return $"完成税收{Print(before + by, 1)}亿元，比上年增加{Print(by, 1)}亿元，增长{Print(100 * by / before, 1)}%。";
    }

    private string Mean()
    {
        int count = _random.Next(12, 400);
        decimal total = Amount(2000) + 100;
        return $"签约合作项目{count}个，合同金额{Print(total, 1)}亿元，平均每个项目合同金额{Print(total / count, 2)}亿元。";
    }

    private string Threshold()
    {
        int count = _random.Next(3, 60);
        return $"新开工{count}个亿元以上项目，总投资{Print(count + Amount(300), 1)}亿元。";
    }

    private string Stages()
    {
        int all = _random.Next(100, 900), some = _random.Next(all / 2, all);
        return $"{all}个保障工程项目已开工{some}个，开工率{Print(100m * some / all, 1)}%。";
    }

    private string Points()
    {
        decimal export = Amount(10) + 1, ahead = Amount(8) + 1;
        return $"出口增长{Print(export, 1)}%，进口增长{Print(export + ahead, 1)}%，进口增速快于出口{Print(ahead, 1)}个百分点。";
    }

    private string Multiple()
    {
        decimal import = Amount(100) + 10, times = Amount(5) + 1;
        return $"出口额{Print(import * times, 1)}亿元，进口额{Print(import, 1)}亿元，出口额是进口额的{Print(times, 1)}倍。";
    }

    private string Structure()
    {
        decimal first = Amount(20) + 3, second = Amount(40) + 10;
        return $"三次产业结构为{Print(first, 1)}∶{Print(second, 1)}∶{Print(100 - first - second, 1)}。";
    }

    // The product of an area by industry, and their shares: of the year, of the year before, of another area; the last now and then forced to what is left of a hundred.
    private string Industries()
    {
        decimal whole = Amount(Pick([90, 900, 5000])) + 60, first = whole * _random.Next(1, 300) / 1000, second = whole * _random.Next(200, 600) / 1000;
        int places = whole < 1000 ? _random.Next(1, 3) : _random.Next(0, 3);
        string[] made = [.. ((decimal[])[first, second, whole - first - second]).Select(part => $"{Print(part, places)}亿元，增长{Print(Amount(9) + 1, 1)}%")];
        string of = Pick(["第一产业", "一产"]) is "一产" ? "一产 二产 三产" : "第一产业 第二产业 第三产业", value = Pick(["增加值", "实现增加值", ""]);
        string[] names = of.Split(' ');
        string industries = string.Join(Pick(["；", "，"]), names.Select((name, i) => $"{name}{value}{made[i]}"));
        string[] now = Structure(first / whole, second / whole), before = Structure(first / whole + _random.Next(-20, 20) / 1000m * first / whole, second / whole + _random.Next(-20, 20) / 1000m);
        string shares = Pick<string>(
        [
            $"三次产业结构为{string.Join('∶', now)}。",
            $"三次产业结构由上年的{string.Join('∶', before)}调整为{string.Join('∶', now)}。",
            $"上年三次产业结构为{string.Join('∶', before)}。",
            $"2020年三次产业结构为{string.Join('∶', before)}。",
            $"全省三次产业结构为{string.Join('∶', before)}。",
            $"三次产业占比分别为{now[0]}%、{now[1]}%和{now[2]}%。",
            $"第一产业增加值占地区生产总值的比重为{now[0]}%，第二产业增加值比重为{now[1]}%，第三产业增加值比重为{now[2]}%。",
        ]);
        return $"{Pick(Places)}实现地区生产总值{Print(whole, places)}亿元，增长{Print(Amount(9) + 1, 1)}%。{Pick(["", "其中，", "分产业看，"])}{industries}。{Pick(["", "会议强调，要抓好落实。", Dates()])}{shares}";
    }

    private string[] Structure(decimal first, decimal second)
    {
        string one = Print(100 * first, 1), two = Print(100 * second, 1), three = Print(100 - (100 * first) - (100 * second), 1);
        return [one, two, _random.Next(2) == 0 ? three : Print(100 - decimal.Parse(one, CultureInfo.InvariantCulture) - decimal.Parse(two, CultureInfo.InvariantCulture), 1)];
    }

    private string Repetition()
    {
        int count = _random.Next(100, 900);
        decimal sum = Amount(900) + 100;
        return $"年内集中开工项目{count}个，总投资{Print(sum, 1)}亿元。上述{count}个项目覆盖多个领域。";
    }

    private string Savings()
    {
        decimal plan = Amount(900) + 100, saved = plan * _random.Next(1, 20) / 100;
        return $"采购预算{Print(plan, 2)}万元，实际支出{Print(plan - saved, 2)}万元，节约资金{Print(saved, 2)}万元，节约率{Print(100 * saved / plan, 2)}%。";
    }

    private string Plan()
    {
        decimal plan = Amount(900) + 100, done = plan * _random.Next(20, 130) / 100;
        string share = $"{Print(100 * done / plan, 1)}%", way = Pick(["占", "完成", "为"]), of = Pick(["年度计划", "年度目标", "年度任务"]);
        return Pick<string>(
        [
            $"水利工程年度计划投资{Print(plan, 1)}亿元，已完成投资{Print(done, 1)}亿元，占年度计划的{share}。",
            $"水利工程{of}投资{Print(plan, 1)}亿元{Pick(["，", "。"])}累计完成投资{Print(done, 1)}亿元，{way}{of}的{share}。",
            $"年度投资任务{Print(plan, 1)}亿元，完成投资{Print(done, 1)}亿元，{way}年度任务的{share}。",
            $"项目计划总投资{Print(plan + Amount(900), 1)}亿元，完成投资{Print(done, 1)}亿元，{way}{of}的{share}。",
            $"到2030年目标投资{Print(plan + Amount(900), 1)}亿元。全年完成投资{Print(done, 1)}亿元，{way}{of}的{share}。",
        ]);
    }

    private string ConstantPrices()
    {
        decimal level = Amount(4000) + 100;
        return $"实现生产总值{Print(level, 1)}亿元，比上年增加{Print(level / 20, 1)}亿元，按不变价格计算增长{Print(Amount(9) + 1, 1)}%，其中工业增加值{Print(level / 3, 1)}亿元，增长{Print(Amount(9) + 1, 1)}%。";
    }

    private string Targets() =>
        $"力争明年新签项目{_random.Next(20, 200)}个、投资{Print(Amount(900) + 1, 0)}亿元左右，增长{_random.Next(4, 9)}%以上，“十四五”末达到{_random.Next(20, 200)}个。";

    private string Elsewhere() =>
        $"规上企业{_random.Next(100, 999)}户，占全市的{Print(Amount(30) + 1, 1)}%；增速高于全省平均水平{Print(Amount(3) + 1, 1)}个百分点，居第{_random.Next(1, 9)}位。";

    private string Dates() =>
        $"{_random.Next(1, 12)}月{_random.Next(1, 28)}日，第{_random.Next(2, 9)}期“三个一批”活动举行，5G基站、4A级景区等一批项目入选，文号〔2023〕{_random.Next(1, 99)}号。";

    private string Projects()
    {
        decimal one = Amount(20) + 3, other = Amount(20) + 3;
        return $"投产项目{_random.Next(3, 20)}个，总投资{Print(one + other + Amount(60), 1)}亿元。其中，甲厂建设项目总投资{Print(one, 1)}亿元，主要建设车间；乙站改造项目总投资{Print(other, 1)}亿元，主要建设站房。";
    }

    private string Rates()
    {
        (string[] sorts, _, _) = Rows();
        return $"{string.Join('、', sorts)}投资分别增长{string.Join('、', sorts.Select(_ => $"{Print(Amount(30) + 1, 1)}%"))}。";
    }

    private string Nested()
    {
        (string[] sorts, int[] counts, _) = Rows();
        return $"会议审议议案{counts.Sum() + _random.Next(0, 60)}件，通过其中{counts.Sum()}件，包括：{string.Join('，', sorts.Select((sort, i) => $"{sort}类{counts[i]}件"))}。";
    }

    private string OtherSubjects() =>
        $"甲类政策包括补贴、退税等{_random.Next(2, 90)}项，乙类政策包括准入、用地等{_random.Next(2, 90)}项，丙类标准{_random.Next(2, 90)}项，包含{_random.Next(2, 9)}万多项指标。";

    private string PerHead()
    {
        decimal people = Amount(90) + 5, total = Amount(80) + 2;
        return $"户籍人口{Print(people, 1)}万人，财政收入{Print(total, 2)}亿元，{Pick(["人均", "人均财政收入", "户均收入", "平均每户"])}{Print(10_000 * total / people, 0)}元。";
    }

    // A whole that is not printed.
    private string OneWhole()
    {
        (string[] sorts, _, decimal[] sums) = Rows();
        decimal whole = sums.Sum() + Amount(200);
        return string.Join(Pick(["，", "；"]), sorts.Select((sort, i) => $"{sort}投资{Print(sums[i], 1)}亿元，占总投资的{Print(100 * sums[i] / whole, 1)}%")) + "。";
    }

    private string HiddenWhole()
    {
        (string[] sorts, int[] counts, decimal[] sums) = Rows();
        int all = counts.Sum() + _random.Next(0, 200);
        decimal whole = sums.Sum() + Amount(200);
        string share = Pick(["占比", "占总投资的", "占全部投资的比重为", "占全市总投资的"]);
        string[] wares = [.. ((string[])["机电产品", "农产品", "高新技术产品", "劳动密集型产品", "纺织服装", "汽车类", "民营企业", "外商投资企业"]).OrderBy(_ => _random.Next()).Take(sorts.Length)];
        return Pick<string>(
        [
            $"{string.Join('；', wares.Select((ware, i) => $"{ware}出口{Print(sums[i], 1)}亿元，{(i == 0 ? "占出口总额的" : Pick(["占出口总额的", "占"]))}{Print(100 * sums[i] / whole, 1)}%"))}。",
            $"{Pick(Places)}完成{string.Join(Pick(["，", "；"]), sorts.Select((sort, i) => $"{sort}投资{Print(sums[i], 1)}亿元，增长{Print(Amount(20) + 1, 1)}%，{share}{Print(100 * sums[i] / whole, 1)}%"))}。",
            $"{string.Join('；', sorts.Select((sort, i) => $"{sort}项目{counts[i]}个，占{Print(100m * counts[i] / all, 1)}%"))}。",
            $"{string.Join('；', sorts.Select((sort, i) => $"{sort}项目{counts[i]}个、投资{Print(sums[i], 1)}亿元，{share}{Print(100 * sums[i] / whole, 1)}%"))}。",
            $"{string.Join('、', sorts)}项目分别为{string.Join('、', counts.Select(count => $"{count}个"))}，分别占项目总数的{string.Join('、', counts.Select(count => $"{Print(100m * count / all, 1)}%"))}。",
        ]);
    }

    // Kinds, each with a whole of its own: of a county, of a year, of a plan, of what it is called.
    private string HiddenWholes()
    {
        string Sort() => Pick(Sorts);
        string Of(string share) => $"{Print(Amount(300) + 1, 1)}亿元，{share}{Print(Amount(90) + 1, 1)}%";
        return Pick<string>(
        [
            $"甲类零售额{Of("占零售总额的")}；乙类零售额{Of("占零售总额的")}。",
            $"甲县{Sort()}投资{Of("占总投资的")}；乙县{Sort()}投资{Of("占总投资的")}。",
            $"上年{Sort()}投资{Of("占总投资的")}；今年{Sort()}投资{Of("占总投资的")}。",
            $"{Sorts[0]}完成投资{Of("占年度计划的")}；{Sorts[1]}完成投资{Of("占年度计划的")}。",
            $"{Sorts[2]}投资{Of("占其总投资的")}；{Sorts[3]}投资{Of("占其总投资的")}。",
            $"{Sorts[4]}投资{Of("占全市的")}；{Sorts[5]}投资{Of("占全市的")}。",
            $"{Sorts[0]}投资{Of("占总投资的")}，乙县抢抓机遇，{Sorts[1]}投资{Of("占总投资的")}。",
            $"甲站改造项目设备投资{Of("占总投资的")}；乙站扩建项目土地投资{Of("占总投资的")}。",
        ]);
    }

    // Lists that others close, and what is left of a number.
    private string Rests()
    {
        (string[] sorts, int[] counts, decimal[] sums) = Rows();
        int rest = _random.Next(1, 300), missing = _random.Next(1, 300), all = counts.Sum();
        string listed = string.Join('、', sorts.Select((sort, i) => $"{sort}类{counts[i]}家")), paid = string.Join('、', sorts.Select((sort, i) => $"{sort}资金{Print(sums[i], 1)}亿元"));
        return Pick<string>(
        [
            $"{Pick(Places)}有机构{all + rest}家，其中{listed}、其他机构{rest}家。",
            $"排查隐患{all + rest}处，已整改{all}处，整改率{Print(100m * all / (all + rest), 1)}%，剩余{rest}处正在整改。",
            $"排查隐患{all + rest + missing}处，上月已整改{all}处，本月已整改{missing}处，剩余{rest}处。",
            $"争取中央{paid}，合计{Print(sums.Sum(), 1)}亿元。",
            $"拨付{paid}等，合计{Print(sums.Sum() + missing, 1)}亿元。",
            $"实有经营主体{all + rest + missing}户，其中企业{all}户，个体工商户{rest}户，农民专业合作社{missing}户。",
            $"全社会用电量{Print(sums.Sum() + rest + (missing / 10m), 1)}亿千瓦时。其中，第一产业用电量{Print(sums[0], 1)}亿千瓦时，第二产业用电量{Print(sums.Sum() - sums[0], 1)}亿千瓦时，第三产业用电量{rest}.0亿千瓦时，城乡居民生活用电量{Print(missing / 10m, 1)}亿千瓦时。",
            $"发放贷款{all}笔、{Print(sums[0], 2)}亿元，带动就业{missing}人，平均每笔{Print(10_000 * sums[0] / all, 1)}万元。",
        ]);
    }

    // Levels of two years, with their growth or another's.
    private string Years()
    {
        decimal from = Amount(300) + 20, to = from * (1 + (Amount(60) + 1) / 100), then = from * _random.Next(101, 130) / 100;
        decimal mean = Amount(9) + 1, year = 1 + (mean / 100);
        string levels = $"由2020年的{Print(from, 2)}亿元增加到2024年的{Print(to, 2)}亿元";
        return Pick<string>(
        [
            $"税收{levels}，增长{Print(100 * (to / from - 1), 1)}%。",
            $"税收{levels}，增加{Print(to - from, 2)}亿元。",
            $"税收由2020年的{Print(from, 2)}亿元增加到2024年的{Print(from * year * year * year * year, 2)}亿元，年均增长{Print(mean, 1)}%。",
            $"生产总值{levels}，增长{Print(Amount(9) + 1, 1)}%。",
            $"税收由2015年的{Print(from, 2)}亿元增加到2020年的{Print(then, 2)}亿元，2024年达到{Print(to, 2)}亿元，比2020年增长{Print(100 * (to / then - 1), 1)}%。",
        ]);
    }

    private string SeveralWholes()
    {
        string[] owners = Pick<string[]>([["甲县", "乙县"], ["省级项目", "市级项目"], ["上年", "今年"], ["甲公司", "乙公司"], ["甲类项目", "乙类项目"]]);
        string what = Pick(["新能源投资", "技改投资", "投资"]), whole = Pick(["总投资", "全部投资", "年度计划", "其总投资", "投资总额"]);
        return string.Join(Pick(["，", "；", "。"]), owners.Select(owner => $"{owner}{what}{Print(Amount(300) + 1, 1)}亿元，占{whole}的{Print(Amount(90) + 1, 1)}%")) + "。";
    }

    // Noughts, wholes that are one part, and shares and growth of nothing and of all.
    private string Extremes()
    {
        int count = _random.Next(1, 300);
        decimal whole = Amount(500) + 1;
        return Pick<string>(
        [
            $"储备项目{count}个、投资{Print(whole, 1)}亿元，其中工业类{count}个、投资{Print(whole, 1)}亿元。",
            $"储备项目{count}个，分为工业类{count}个、农业类0个。",
            $"存款余额{Print(whole, 1)}亿元，其中住户存款{Print(whole, 1)}亿元，占存款余额的100.0%。",
            $"存款余额{Print(whole, 1)}亿元，其中外币存款{Print(0.01m, 1)}亿元，占存款余额的{Print(1 / whole, 1)}%。",
            $"覆盖率由{Print(whole / 6, 1)}%提高到{Print(whole / 6, 1)}%，提高0.0个百分点。",
            $"成交额由{Print(whole, 2)}亿元增加到{Print(whole, 2)}亿元，增长0.0%。",
            $"签约项目1个，合同金额{Print(whole, 1)}亿元，平均每个项目合同金额{Print(whole, 2)}亿元。",
            $"{count}个保障工程项目已开工{count}个，开工率100%。",
        ]);
    }

    // What is told in the words of something else: degrees, needs, and events of the same days.
    private string OtherThings() =>
        $"未来三天降温{_random.Next(2, 6)}到{_random.Next(7, 9)}摄氏度，其中，北部降温可达{_random.Next(10, 20)}摄氏度以上。"
        + $"当选所需的代表票{_random.Next(100, 999)}张，东部海域发生{_random.Next(2, 9)}.{_random.Next(0, 9)}级地震。"
        + $"9月16日和17日，甲地大火造成{_random.Next(10, 99)}人受伤。9月16日和17日，乙地暴雨造成{_random.Next(10, 99)}人受伤。";

    private (string[] Sorts, int[] Counts, decimal[] Sums) Rows()
    {
        string[] sorts = [.. Sorts.OrderBy(_ => _random.Next()).Take(_random.Next(2, 6))];
        return (sorts, [.. sorts.Select(_ => _random.Next(2, 180))], [.. sorts.Select(_ => Amount(600) + 1)]);
    }

    // A truth with more places than are printed; now and then a round one, or one that is hardly anything.
    private decimal Amount(int most) => _random.Next(20) switch
    {
        0 => _random.Next(1, most),
        1 => 0.0001m,
        _ => _random.Next(1, most * 10_000) / 10_000m,
    };

    private static string Print(decimal truth, int places) =>
        Math.Round(truth, places, MidpointRounding.AwayFromZero).ToString($"F{places}", CultureInfo.InvariantCulture);

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
