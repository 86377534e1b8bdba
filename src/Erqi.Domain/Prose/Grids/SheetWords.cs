using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Grids;

/// <summary>The words of headings and labels by which a table says how its cells hang together.</summary>
internal static class SheetWords
{
    /// <summary>Gets labels of rows and columns that add up others.</summary>
    public static WordList Totals { get; } = Of("合计 总计 总数 共计 小计 计 合计数 总和 总体 全部 总值 总额 总量", "total subtotal sub-total grandtotal all");

    /// <summary>Gets endings of labels of rows that add up others: 收入合计.</summary>
    public static WordList TotalEndings { get; } = Of("合计 总计", "total");

    /// <summary>Gets headings of the column that states the unit of each row.</summary>
    public static WordList Units { get; } = Of("单位 计量单位", "unit");

    public static WordList Subtotals { get; } = Of("小计", "subtotal sub-total");

    /// <summary>Gets labels of a whole area above its parts.</summary>
    public static WordList Areas { get; } = WordList.Of($"{string.Join(' ', AreasByRank)} 全域 全行业 全社会");

    /// <summary>Gets how labels of rows begin that a total takes away, and those that it adds again.</summary>
    public static WordList Takings { get; } = WordList.Of("减: 扣除: 扣:");

    /// <summary>Gets how labels of rows begin that were counted twice: a total takes them away, or leaves them in.</summary>
    public static WordList Repeated { get; } = WordList.Of("重复");

    public static WordList Addings { get; } = WordList.Of("加:");

    /// <summary>Gives what a total says it leaves out, 合计（不含丙）; empty where it says nothing.</summary>
    public static string LeftOut(string label) => label.IndexOf("(不含", StringComparison.Ordinal) is >= 0 and var at && label[^1] == ')' ? label[(at + 3)..^1] : string.Empty;

    /// <summary>Gives of how many a total is that says so, 前五名合计; null where it says nothing.</summary>
    public static int? CountOfFirst(string label) => label is ['前', var first, '名' or '大' or '位' or '家', ..] ? Numerals.Of(first) : null;

    /// <summary>Gets words of what went out, which may be printed below nought.</summary>
    public static WordList Outs { get; } = WordList.Of("流出 借方 调出 出口 (-)");

    private static string[] AreasByRank => ["全县", "全区", "全旗", "全市", "全州", "全省", "全国"];

    /// <summary>Gives how wide the area is that a label names; -1 where it names none.</summary>
    public static int AreaRank(string label) => Array.IndexOf(AreasByRank, label);

    /// <summary>Gets how labels of wholes begin that need not be totals of the rows beside them: 总投资, 全年级.</summary>
    public static WordList Wholes { get; } = Of("总 全", "total");

    /// <summary>Gets how such labels end: 客户贷款总额.</summary>
    public static WordList WholeEndings { get; } = WordList.Of("总额 总量 总数");

    public static WordList Shares { get; } = Of("占比 比重 构成 占总 占全 占合计 所占比例 所占比重", "share proportion %oftotal percentoftotal");

    private static readonly WordList Portions = WordList.Of("百分比 频率");

    // 完成比例 and 优良比例 are rates of what they name.
    private static readonly WordList Proportions = WordList.Of("比例 所占比例");

    /// <summary>Says whether a heading tells what part of a whole something is; 累积百分比 is of all up to a row.</summary>
    public static bool IsShare(string name) => Shares.IsIn(name) || Proportions.Holds(name) || (Portions.IsEndOf(name) && !name.Contains('累', StringComparison.Ordinal) && !IsGrowth(name) && !IsDifference(name));

    /// <summary>Gets words of the row that tells of how many answers shares are: 本题有效填写人次.</summary>
    public static WordList Answers { get; } = WordList.Of("有效填写 有效样本 有效问卷 有效答卷 样本量 样本数 受访人数");

    public static WordList Growths { get; } = Of("增速 增长 增幅 同比 环比 ±% 涨跌幅", "growth yoy y/y %change");

    public static WordList Differences { get; } = Of("增减 差异 差额 增量 净增 变化 变动 增加额 增减额 增加 减少 剩余 缺口 提高 上升 差值 结余 节约 自然增长 自然变动 顺差 逆差 净出口 盈余 净迁入 净流入 机械增长", "change increase decrease");

    /// <summary>Gets how names end that tell by how much of what was there something is less, without a sign.</summary>
    public static WordList Falls { get; } = WordList.Of("降幅 减幅 下降率 降低率 下降幅度 降低幅度 减少率 减少幅度");

    /// <summary>Gets words of what is measured in which others only seem to stand: 增加值 is no increase, 占地面积 no share.</summary>
    private static readonly string[] Measures = ["增加值", "占地", "占用", "均衡", "平均余额", "日均余额", "平均人口", "平均人数", "平均从业人员", "平均职工", "平均用工", .. Stocks];

    // What is left is a stock, and what was left an income; only 当年结余 is a difference.
    private static string[] Stocks => ["结余收入", "结余结转", "结转结余", "上年末结余", "上年结余", "上期结余", "年初结余", "期初结余", "年末结余", "期末结余", "年终结余", "滚存结余", "累计结余", "年末滚存"];

    /// <summary>Says whether a name only seems to tell a difference: 年末结余.</summary>
    public static bool IsStock(string name) => Array.Exists(Stocks, stock => name.Contains(stock, StringComparison.Ordinal));

    /// <summary>Gets words of amounts that are more by growth.</summary>
    private static readonly string[] Gains = ["自然增长", "机械增长"];

    public static WordList Completions { get; } = Of("完成 占 为预算 为上年 为年初 为计划 为决算 为调整", "%of");

    public static WordList Means { get; } = Of("平均 年均 季均 月均 日均 人均 户均 亩均 次均 套均 例均 件均 台均 床均 均价 每", "average mean percapita");

    // Of headings and labels; names of places and trades, which are labels, may hold any letter.
    private const string Derived = "占比 比重 均价 单价 密度 指数 位次 排名 名次 增速 增长 增幅 同比 环比 系数 年龄 ±";
    private const string DerivedEnglish = "index density growth average mean percapita";

    private static readonly WordList NotAdditive = Of($"{Derived} 均 率 占 气温 百分比 比例 比率 比值 年份 构成 序号 编号 代码 电话 第几 几位 位居 位序 排序 =100", $"{DerivedEnglish} rank price share yoy");

    private static readonly WordList NotAdditiveLabels = Of($"{Derived} 平均 人均 户均 亩均", DerivedEnglish);

    /// <summary>Says whether a heading tells how much there is to each: 年平均人口 is what others are divided by.</summary>
    public static bool IsMean(string name) => Means.IsIn(WithoutMeasures(name));

    /// <summary>Says whether a heading tells what is more or less.</summary>
    public static bool IsDifference(string name) => Differences.IsIn(WithoutMeasures(name));

    /// <summary>Says whether what stands under a heading adds up.</summary>
    public static bool IsAdditive(string name) => (IsDifference(name) && name is [.., '额' or '数' or '量'])
        || (name.Split('(')[0] is not [.., '比'] && !NotAdditive.IsIn(Without(Gains, WithoutMeasures(name))));

    /// <summary>Says whether a heading tells how fast something grows.</summary>
    public static bool IsGrowth(string name) => Growths.IsIn(Without(Gains, name));

    private static readonly WordList Former = WordList.Of("上年 去年 上期 同期 上月 上季");

    /// <summary>Says whether two headings are both of now or both of then: 上年占比 is no share of 产值.</summary>
    public static bool AreOfOneTime(string one, string other) => Former.IsIn(one) == Former.IsIn(other);

    /// <summary>Gets words of what grows at constant prices or on another base, whatever it amounts to.</summary>
    public static WordList ConstantPrices { get; } = Of("生产总值 增加值 农业总产值 农林牧渔业总产值 农林牧渔总产值 不变价 可比 同口径 实际增长 实际增速 因素", "GDP");

    /// <summary>Gets how names begin that 生产总值 is made up of.</summary>
    public static WordList Industries { get; } = WordList.Of("第一产业 第二产业 第三产业 一产 二产 三产");

    /// <summary>Says whether a heading tells when: 销售量 has not grown from 产量.</summary>
    public static bool IsOfTime(string name) => name.Any(char.IsAsciiDigit) || Times.IsIn(name);

    /// <summary>Gets words of what is left behind each row.</summary>
    public static WordList Left { get; } = WordList.Of("余额 结余 结存 剩余 库存");

    private static readonly string[] Running = ["本年累计", "年累计", "累计", "累积"];

    private static readonly string[] OfMonth = ["当月", "本月"];

    /// <summary>Says whether one heading is of all months up to one, and the other of that month alone: 累计, 当月.</summary>
    public static bool IsRunning(string running, string month) => Without(Running, running) is var name && name != running && name == Without(OfMonth, month);

    /// <summary>Says whether growth is of the levels beside it although they are at prices of their time: 名义增速.</summary>
    public static bool IsNominal(string name) => name.Contains("名义", StringComparison.Ordinal) || name.Contains("现价", StringComparison.Ordinal);

    private static readonly WordList Periods = WordList.Of("年 月 季 期 预算 计划");

    /// <summary>Says whether a label is of a time, or of what was planned: 2023年, 上期; not 3班.</summary>
    public static bool IsPeriod(string label) => Periods.IsIn(label) || CellPrint.IsYear(label);

    /// <summary>Says whether what stands beside a label adds up.</summary>
    public static bool IsAdditiveLabel(string label) => label is not [.., '率'] && !NotAdditiveLabels.IsIn(Without(Gains, WithoutMeasures(label)));

    private static string WithoutMeasures(string name) => Without(Measures, name);

    private static string Without(string[] words, string name) => words.Aggregate(name, (left, word) => left.Replace(word, string.Empty, StringComparison.Ordinal));

    public static WordList Serials { get; } = WordList.Of("序号 编号 代码 编码 行次 行号 No 电话 邮编 年份 排名 名次 位次");

    /// <summary>Gets what stands in a row that numbers the columns, above those that hold no numbers.</summary>
    public static WordList ColumnLetters { get; } = WordList.Of("甲 乙 丙 丁 戊 A B C D 栏次 行次 列次 序号 栏目 —");

    /// <summary>Gets how the first part of what is listed begins.</summary>
    public static WordList Withins { get; } = Of("其中 内: 含: 包括 包含 #", "ofwhich");

    private const string Farming = "农林牧渔业总产值 农林牧渔总产值 农业总产值";

    /// <summary>Gets names that leave nothing over of what stands before them, and what that is surely called.</summary>
    public static (string[] Names, WordList Wholes)[] Divisions { get; } =
    [
        (["第一产业", "第二产业", "第三产业"], WordList.Of("生产总值 GDP")),
        (["一产", "二产", "三产"], WordList.Of("生产总值 GDP")),
        (["城镇", "乡村"], WordList.Of("人口 零售总额 零售额")),
        (["城镇", "农村"], WordList.Of("人口 零售总额 零售额")),
        (["男", "女"], WordList.Of("人口")),
        (["男性", "女性"], WordList.Of("人口")),
        (["出口", "进口"], WordList.Of("进出口 进出口总值 进出口总额 进出口额")),
        (["进港", "出港"], WordList.Of("吞吐量")),
        (["农业", "林业", "牧业", "渔业", "农林牧渔专业及辅助性活动"], WordList.Of(Farming)),
        (["农业", "林业", "牧业", "渔业", "农林牧渔服务业"], WordList.Of(Farming)),
        (["农业", "林业", "畜牧业", "渔业", "农林牧渔服务业"], WordList.Of(Farming)),
    ];

    private static readonly WordList Halves = new(Divisions.SelectMany(division => division.Names));

    /// <summary>Says whether a heading names one of the parts that leave nothing over of another: 常住人口, 男, 城镇人口.</summary>
    public static bool IsHalf(string name, string whole) => Halves.At(name, 0) is { Length: > 0 } half && whole.EndsWith(name[half.Length..], StringComparison.Ordinal);

    /// <summary>Gets how a part of the total begins, wherever it stands.</summary>
    public static WordList TotalWithins { get; } = WordList.Of("合计中 总计中 总数中 总额中 总量中 全部中");

    /// <summary>Gets how names begin that divide any whole anew, whatever stands above them: 国有控股 below 外商投资企业.</summary>
    public static WordList CrossCuts { get; } = WordList.Of("国有 国有控股 集体控股 私人控股 私营 民营 民间 大中型 中小 小微 规模以上 规上 亏损 女性 男性");

    /// <summary>Gets how a note below a table begins.</summary>
    public static WordList Notes { get; } = Of("注 说明 备注 来源 数据 资料", "note source");

    private static readonly WordList Times = Of("年 月 季 期 周 旬 日 去 上 前 初 原 基 预算 计划", "last previous prior base before");

    /// <summary>Gets words of a note that tells that each number was rounded by itself, counts among them.</summary>
    public static WordList Roundings { get; } = WordList.Of("四舍五入 舍入 取舍 修约 进位 尾差 尾数 机械调整");

    /// <summary>Gets words of a count that was reckoned: 年平均人口, 折合在校生数.</summary>
    public static WordList Estimates { get; } = WordList.Of("平均人 平均户 平均用工 平均从业 平均职工 平均在 年平均 月平均 折合 推算 估算 抽样");

    private const string Counted = "个数 项目数 数量 家数 户数 人数 件数 宗数";

    /// <summary>Gets words of counts, which a caption in 元 does not speak of.</summary>
    public static WordList Counts { get; } = WordList.Of($"{Counted} 数");

    /// <summary>Gets headings and labels of what is counted one by one, whatever unit stands elsewhere.</summary>
    public static WordList SureCounts { get; } = WordList.Of(
        $"{Counted} 起数 次数 套数 台数 辆数 处数 条数 企业数 单位数 机构数 学校数 班级数 教师数 学生数 床位数 案件数 职工数 项目个数 项目总数 项目数量 天数");

    /// <summary>Says whether a name ends as those of whole numbers do, so that a sum that is one off is wrong.</summary>
    public static bool IsCount(string name) => SureCounts.IsEndOf(name);

    /// <summary>Gets what groups of columns are called that count projects.</summary>
    public static WordList Progress { get; } = WordList.Of("已开工 已完工 已竣工 已投产 已建成 未开工");

    /// <summary>Gets words of people.</summary>
    public static WordList People { get; } = WordList.Of("人 人口 人数 人员 职工 学生 教师 居民 劳动力");

    /// <summary>Gets words of amounts of money.</summary>
    public static WordList Moneys { get; } = WordList.Of("投资 资金 金额 收入 支出 产值 增加值 总值 税收 利润 贷款 存款 余额 资产 负债 费用 销售额 营业额 零售额 经费 债务 预算 决算");

    /// <summary>Gets the numbers of accounts, which are amounts and no counts.</summary>
    public static WordList AccountNumbers { get; } = WordList.Of("预算数 决算数 执行数 完成数 计划数 任务数 调整数 变动数 收入数 支出数 投资数 金额数 发生数");

    // English headings stand without blanks, in small letters, large ones, or with one that is large.
    private static WordList Of(string words, string english) => new([.. words.Split(' '), .. english.Split(' ').SelectMany(word =>
        (string[])[word, word.ToUpperInvariant(), char.ToUpperInvariant(word[0]) + word[1..]])]);
}
