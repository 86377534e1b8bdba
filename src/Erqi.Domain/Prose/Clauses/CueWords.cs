using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>The words by which a text says what its figures have to do with each other.</summary>
internal static class CueWords
{
    /// <summary>Gets words before a number that turn it below zero.</summary>
    public static WordList Downward { get; } = WordList.Of(
        "下降 减少 减产 净减 回落 下滑 降低 缩减 收窄 下跌 负增长 缩小 压减 压降 多减 减收 减支 减 降 跌 低 少 少增 净减少 放缓 下调 减亏 降幅 跌幅 降价幅度 下降幅度 下跌幅度 下浮 慢 萎缩 少完成 少实现 少缴 少办 少结 少赚 缩短");

    /// <summary>Gets words before a number that say that something changed by it.</summary>
    public static WordList Upward { get; } = WordList.Of(
        "增长 增加 增产 新增 少减 增收 增支 提高 上升 提升 净增 净增加 多增 上涨 扩大 增 升 涨 多 高 快 高出 增幅 升幅 涨幅 涨价幅度 提价幅度 上涨幅度 增长幅度 增速 上浮 上调 加快 超出 多缴 增速为 增速达 多完成 多实现 多出 多办 多结 多收 多赚");

    /// <summary>Gets words between a thing and its change that say since when it changed.</summary>
    public static WordList Since { get; } = WordList.Of(
        "同比 环比 比期初 较期初 比上期末 较上期末 比上年末 比上次 较上次 比上届 较上届 比上期 较上期 比上年同期 比上年 比上一年 较上一年 比前一年 较前一年 比年初 比去年 比去年同期 较上年 较年初 较上年末 较上年同期 较去年 较去年同期 比上年底 较上年底 比去年底 较去年底 比去年末 较去年末 比年底 比上月末 比上月 较上月 比上季度末 比上周 较上周 比前一周 较前一周 比上旬 较上旬 比上季度 较上季度 比前期 较前期 相比 相较 名义 累计 共 两年 三年 四年 五年 十年 基础上 的基础上");

    // 同比仅增长6.2%.
    private static readonly WordList Merely = WordList.Of("仅 只 又 再 均 大幅 小幅 略有 略");

    /// <summary>Gets words of the year before.</summary>
    public static WordList Ago { get; } = WordList.Of("去年同期 上年同期 去年 上年 同期");

    /// <summary>Gets words of the time before, whatever its length.</summary>
    public static WordList Former { get; } = WordList.Of("期初 年初 月初 上期 上月 上周 上届 上年末 上年底 去年底 去年末 上年度 上一年度 上季度 上一季度 上榨季 上一榨季 上个榨季 上制糖期 上一制糖期 上个制糖期 改造前 改革前 搬迁前 年前");

    /// <summary>Gets words of what each of many has, which is no part of what all have.</summary>
    public static WordList Each { get; } = WordList.Of("每 平均 人均 户均 亩均 日均 月均 年均 校均 村均 生均 次均 时速 亩产 单产");

    /// <summary>Says whether words before a number tell what each of many has: 平均每户, 甲、乙两市各有.</summary>
    public static bool IsOfEach(string lead) => Each.IsIn(lead) || lead is [.., '各'] or [.., '各', '有'];

    /// <summary>Gives the word for a mean over days, months or years, which divides into parts as a total does; empty where there is none.</summary>
    public static string SpanMean(string lead) => Array.Find(["日均", "月均", "年均"], span => lead.Contains(span, StringComparison.Ordinal) || lead.Contains($"{span[0]}平均", StringComparison.Ordinal)) ?? string.Empty;

    /// <summary>Gives what changed, by the words before its change: nothing where those only say that it did, since when and how.</summary>
    public static ReadOnlySpan<char> Changed(ReadOnlySpan<char> lead)
    {
        ReadOnlySpan<char> words = lead.TrimEnd('了');
        ReadOnlySpan<char> named = words[..^Endpoint.Before(words, words.Length).Length];
        words = named is [.., '增' or '涨' or '降' or '跌', '幅'] or [.., '幅', '度'] ? named : words;
        words = words[..^Upward.Before(words, words.Length).Length];
        words = words[..^Downward.Before(words, words.Length).Length];
        words = words[..^Merely.Before(words, words.Length).Length];
        while (Since.Before(words, words.Length) is { Length: > 0 } since)
        {
            words = words[..^since.Length];
        }

        return words;
    }

    /// <summary>Gets words of differences, which may be less than one of their parts.</summary>
    public static WordList Balances { get; } = WordList.Of("顺差 逆差 差额 过剩 短缺 缺口 利润 净额 结余 净流入 净流出 净买入 净增持 净增");

    /// <summary>Gets nouns of what may be divided, before 中: 全部投资中, 17个项目中.</summary>
    public static WordList Divided { get; } = WordList.Of(
        "项目 行业 领域 企业 公司 投资 人口 人员 收入 支出 贷款 存款 资金 总额 总量 产品 指标 学校 断面 户 家 个 名 人 产业 工业 服务业 制造业 面积 产值 用户 机构 车辆 进口 出口 外资 从业者 总数 总值 教师 学生 职工 党员 干部 人才 案件 房屋 住房 耕地 线索 建议 提案 议案 隐患 专利 用电量 税收 资产 消费品");

    /// <summary>Gets words of levels that are changes of others: 融资增量35.6万亿元, of which 债券净融资1.6万亿元.</summary>
    public static WordList Flows { get; } = WordList.Of("新增 增量 净融资 股票融资");

    /// <summary>Gets words for what is left over by a list, which is what the list is of: 贷款增加5318亿元，其他融资345亿元.</summary>
    public static WordList Rest { get; } = WordList.Of("其他 其余");

    /// <summary>Says whether words before a number make 下降到 and 减少至 levels again, whatever time they name: 增加到2024年的, 升至5月25日的.</summary>
    public static bool IsEndpoint(string lead)
    {
        ReadOnlySpan<char> words = lead.AsSpan().TrimEnd('了');
        words = words.EndsWith("人民币") ? words[..^3] : words;
        return WithoutTime(words) is var verb && Endpoint.IsEndOf(verb);
    }

    /// <summary>Gives where words before a number say that something began with it, 由上年的, 从, 自5月5日的; -1 where they do not.</summary>
    public static int StartAt(string lead) => lead.AsSpan().LastIndexOfAny('由', '从') is >= 0 and var at ? at
        : WithoutTime(lead) is [.., '自'] since ? since.Length - 1 : -1;

    // 截至5月底的 is no step's end.
    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> words) =>
        words is [.., '年' or '底' or '末' or '初' or '月' or '日' or '前', '的'] && words[..^1].TrimEnd("0123456789年月日季度底末初目前上去今") is var verb && !verb.EndsWith("截至") ? verb
        : (words.EndsWith("今年") || words.EndsWith("目前")) && !words[..^2].EndsWith("截至") ? words[..^2]
        : words;

    /// <summary>Gets words that make 下降到 and 减少至 levels again.</summary>
    public static WordList Endpoint { get; } = WordList.Of("至 到 为 达 达到 高达");

    /// <summary>Gets words that compare with something named behind them: 低于全国0.3个百分点.</summary>
    public static WordList Below { get; } = WordList.Of("低于 慢于 少于 落后 小于");

    public static WordList Above { get; } = WordList.Of("高于 快于 多于 领先 高出 超出 大于 超过 超");

    /// <summary>Gets verbs and particles that say nothing of what is measured, at the end of the words before a number.</summary>
    public static WordList Fillers { get; } = WordList.Of(
        "达到 达 高达 为 是 有 已经 只有 仅有 共 一共 共有 一共有 共计 合计 总计 累计 已 了 实现 完成 约 仅 均 均为 分别 分别为 分别达 分别达到 分别是 就 到 至 增至 升至 降至 也 则 的 总计为 超额完成 将 将达 将达到 预计");

    // Nouns that end as such verbs do.
    private static readonly WordList Unfilled = WordList.Of("日均 月均 年均 签约 预约 节约 违约 合约 公共 国有 所有 行为 报到 签到 直达 发达");

    /// <summary>Gets words that open a list of parts of what was just named.</summary>
    public static WordList Within { get; } = WordList.Of("其中");

    /// <summary>Gets words that open a list which names all the parts.</summary>
    public static WordList Closing { get; } = WordList.Of("分为 包括 由以下组成");

    /// <summary>Gets words that open a list which names all the parts where nothing is named before them in their clause.</summary>
    public static WordList Respective { get; } = WordList.Of("分别是 分别为");

    /// <summary>Gets words that open a list of which some may be left out.</summary>
    public static WordList Containing { get; } = WordList.Of("包含 含有 涵盖");

    private static readonly WordList Open = WordList.Of("等 主要 重点 尤其 特别 前三 前五 前十 前二");

    // 中等职业学校 and 特别国债 are names.
    private static readonly WordList Closed = WordList.Of("全国主要 全国重点 中等 高等 初等 等级 平等 同等 特别国债 省重点 市重点 县重点 区重点 省级重点 市级重点 县级重点 区级重点 国家重点");

    /// <summary>Says whether words tell of a list that is open at its end: 甲、乙等12个.</summary>
    public static bool AreOpen(ReadOnlySpan<char> words)
    {
        for (int i = 0; i < words.Length; i += Math.Max(1, Closed.At(words, i).Length))
        {
            if (!Closed.IsAt(words, i) && Open.IsAt(words, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets units whose amounts do not add up: numbers of an index, degrees, depths, ages and spans of time.</summary>
    public static WordList Intensive { get; } = WordList.Of("点 摄氏度 度 ℃ 级 毫米 米 厘米 岁 分 分贝 秒 分钟 小时 天 日 个月 月 年");

    /// <summary>Gets the last words before lengths and times that do add up: 大桥43座共11774米, 优98天.</summary>
    public static WordList Extents { get; } = WordList.Of("共 长 全长 总长 总长度 天数 优 良 轻度污染 中度污染 重度污染");

    /// <summary>Gets the last words before prices, which do not add up: 已涨至80元.</summary>
    public static WordList Prices { get; } = WordList.Of("价格 均价 单价 售价 报价 成交价 特价 票价 定价 涨 跌");

    /// <summary>Gets words of plans and aims, and of what is needed.</summary>
    public static WordList Planned { get; } = WordList.Of("力争 确保 目标 预期 预计 计划 拟 将 争取 到2025年 到2030年 到2035年 规划 安排 所需");

    /// <summary>Gets what was won, which is no plan: 争取中央资金12亿元.</summary>
    private static readonly string[] Won = ["争取中央", "争取到中央", "争取上级", "争取到上级", "争取国家", "争取省级", "争取资金", "争取到资金", "争取专项", "争取各类"];

    /// <summary>Says whether words before a number speak of a plan, an aim, or what is needed.</summary>
    public static bool IsPlanned(string lead) => Planned.IsIn(Array.Find(Won, won => lead.Contains(won, StringComparison.Ordinal)) is { } won ? lead.Replace(won, won[2..], StringComparison.Ordinal) : lead);

    /// <summary>Gets words of series that grow at constant prices, or on a base that was revised.</summary>
    public static WordList Real { get; } = WordList.Of("生产总值 增加值 GDP 经济总量 劳动生产率 农林牧渔业总产值 农业总产值 业务总量 不变价 不变价格 可比价 可比价格 可比口径 同口径 实际增长 修订");

    /// <summary>Gets words of what a project can make, in the middle of its name: 年产15万套智能箱柜项目.</summary>
    public static WordList Capacity { get; } = WordList.Of("年产 日产 年处理 日处理 年加工 年产值 产能");

    /// <summary>Gets the stages that some of a number of projects have reached: 1133个项目开工1116个.</summary>
    public static WordList Stages { get; } = WordList.Of("开工 复工 竣工 完工 投产 建成 签约 落地 纳统 入库 达效 达产 供地 办结 整改 开复工 已完成");

    /// <summary>Says whether a number of things has reached a stage: 已开工47个, 已有47个项目实现开工.</summary>
    public static bool IsStage(ReadOnlySpan<char> lead, ReadOnlySpan<char> trail) =>
        Stages.IsEndOf(lead) || (lead.EndsWith("有") && Stages.IsIn(trail));

    /// <summary>Gives what has reached the stage, by the words before its number; empty where those name nothing.</summary>
    public static string Staged(ReadOnlySpan<char> lead)
    {
        ReadOnlySpan<char> words = lead[..^Stages.Before(lead, lead.Length).Length];
        while (Adverbs.Before(words, words.Length) is { Length: > 0 } adverb)
        {
            words = words[..^adverb.Length];
        }

        return words.ToString();
    }

    private static WordList Adverbs { get; } = WordList.Of("实际 已 已经 目前 现 现已 累计 共 共有 有 已有 实现 实质性 其中 中 顺利 集中 截至目前 全部 正式 如期");

    /// <summary>Gets words that begin a sentence about all that was named before.</summary>
    public static WordList Summing { get; } = WordList.Of("全部 以上 上述 三项 两项");

    /// <summary>Gets words that point back at what was just counted.</summary>
    public static WordList Pointing { get; } = WordList.Of("上述 这 该 以上 全部");

    /// <summary>Gets words before a number that is the sum of numbers before it.</summary>
    public static WordList Totalling { get; } = WordList.Of("合计 总计 共计 共 总共 累计 全部 以上 总 一共");

    /// <summary>Gets words that only a sum of numbers before it is told with.</summary>
    public static WordList Sums { get; } = WordList.Of("合计 总计 共计");

    private const string Datelines = "记者 本报 新华社 中新社 央视网消息 近日 日前 昨日 昨天";

    /// <summary>Gets words with which a text begins below its headline, which ends without a mark.</summary>
    public static WordList Openings { get; } = WordList.Of($"{Datelines} 今年 目前 此次 本次");

    /// <summary>Gets words by which a text says when and by whom it is told.</summary>
    public static WordList Reporting { get; } = WordList.Of($"{Datelines} 今天 今日 发布 公布 获悉 了解到 统计 数据显示 最新 截至 消息 通报 据");

    /// <summary>Gives words without the verbs and particles at their end.</summary>
    public static ReadOnlySpan<char> WithoutFillers(ReadOnlySpan<char> words)
    {
        while (!Unfilled.IsEndOf(words) && Fillers.Before(words, words.Length) is { Length: > 0 } filler)
        {
            words = words[..^filler.Length];
        }

        return words;
    }
}
