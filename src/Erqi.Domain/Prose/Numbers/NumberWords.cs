using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Numbers;

/// <summary>The words beside a number that tell what kind of number it is.</summary>
internal static class NumberWords
{
    /// <summary>Gets marks that may stand between two ends of a range or a period.</summary>
    public const string Dashes = "-—–~～―至到";

    /// <summary>Gets characters behind 岁 that make it the age of somebody: 60岁以上, 14岁人口.</summary>
    public const string Aged = "以及的老至人儿少青男女组周";

    /// <summary>Gets marks that open a quotation.</summary>
    public const string OpeningQuotes = "“‘「『《〈\"";

    /// <summary>Gets words that end in a qualifier without being one: 节约, 附近, 当前.</summary>
    public static WordList NoQualifier { get; } = WordList.Of(
        "节约 签约 履约 预约 合约 公约 条约 契约 邀约 违约 制约 集约 简约 大约摸 附近 最近 邻近 靠近 临近 贴近 亲近 远近 新近 就近 相近 赶超 反超 高超");

    /// <summary>Gets words that end in 前 and do not count: 目前12个, 提前3个月.</summary>
    public static WordList NoOrdinal { get; } = WordList.Of("目前 此前 提前 年前 以前 之前 日前 当前 会前 事前 先前 空前 生前 跟前 从前 月前 天前 眼前 午前 产前 史前");

    /// <summary>Gets what counts time.</summary>
    public static WordList Durations { get; } = WordList.Of(
        "年 个年 年间 年来 年内 周年 学年 个学年 学年度 年度 个年度 季度 个季度 月 个月 个多月 个半月 天 个工作日 工作日 日 周 个星期 星期 个小时 小时 个多小时 分钟 秒 秒钟 世纪 个世纪 昼夜 周岁 刻钟 课时 学时 年多 个五年 时");

    /// <summary>Gets words that measure time: 天数312天, 时间压缩至3天, 比上年减少128小时.</summary>
    public static WordList Timed { get; } = WordList.Of("天数 日数 时数 时间 时长 时限 周期 工期 用时 耗时 停留 时间压缩 时限压缩 平均利用 利用小时");

    /// <summary>Gets words by which hours and days have changed; years by which something goes on are no measure.</summary>
    public static WordList TimeChanged { get; } = WordList.Of("缩短 延长 减少 增加");

    /// <summary>Gets words of a mean over days, which the days before it divide: 开放312天，…日均.</summary>
    public static WordList Daily { get; } = WordList.Of("日均 平均每天 平均每日");

    /// <summary>Gets nouns that begin with what is a counter in other places.</summary>
    public static WordList Nouns { get; } = WordList.Of("台阶 节气 家庭 手机 手续 手术 手工 手段 手册 手法 手游 手艺 部门 场馆 口岸 户籍 门类 条例 条件 点位 线路 层次");

    /// <summary>Gets words right behind a number that make it part of a name or a rank.</summary>
    public static WordList NameEndings { get; } = WordList.Of(
        "强 连冠 连增 连升 连降 连快 连跳 级 届 代 线 大 国道 省道 县道 高校 工程 计划 行动 热线 平台 战略 路 专项 版 型 系列 院校 专案 纪念 精神 事件 高速 目标 规划 愿景 远景 维 位一体 字 色 维度");

    /// <summary>Gets words right before a number that make it part of a name.</summary>
    public static WordList NameBeginnings { get; } = WordList.Of("国道 省道 县道 高速公路 型号 版本");

    /// <summary>Gets words right before a number that make it a code.</summary>
    public static WordList CodeBeginnings { get; } = WordList.Of("电话 热线 邮编 编号 证号 代码 号码 传真 拨打 账号 卡号");

    /// <summary>Gets what stands before a plain number that measures.</summary>
    public static WordList Measuring { get; } = WordList.Of("为 达 达到 是 至 到 比 指数 系数 得分 分值 比值 于");

    /// <summary>Gets what stands before so many parts of a whole: 占1/3, 降幅为1/4, 的1/3.</summary>
    public static WordList Dividing { get; } = WordList.Of("占 为 是 的 达 降 减少 增长 增加 提高 了 有 到 至 比重 比例");

    /// <summary>Gets what a bare 亿 or 万 beside speaks of money.</summary>
    public static WordList MoneyWords { get; } = WordList.Of(
        "投资 资金 收入 支出 产值 金额 贷款 存款 资产 利润 税 生产总值 总额 销售额 成交 营收 花费 融资 增加值 补助 补贴 预算 债 造价 总值 GDP 外资 出口 进口 零售额 交易额 贸易额 采购额 合同额 营业额 票房");

    /// <summary>Gets words before a small Chinese count by which it measures: 共有三个, 新增两家.</summary>
    public static WordList Counting { get; } = WordList.Of(
        "共 共有 共计 合计 总计 达 达到 仅有 只有 增至 增加到 减至 新增 净增 增加 减少 超过 不足 至少 其余");

    /// <summary>Gets words with Chinese numerals that say nothing of a number.</summary>
    public static WordList Indefinite { get; } = WordList.Of("一个 一些 一批 一种 一项 一次 一定 一般 一系列 一方面 一件 一家 一名 一位 一条 一处 一座 一支 一段 一份 一类 一部 一大批 一点");

    /// <summary>Gets units that, with a noun right behind them, say how big a thing is: 10米液压支架, 500千伏变电站.</summary>
    public static WordList Sizes { get; } = WordList.Of("米 毫米 厘米 千伏 kV 兆瓦 MW GW 寸 nm mm cm m 吨级");

    /// <summary>Gets words in which 成 is no tenth.</summary>
    public const string NoTenth = "立为员果熟本功效都长就品套不型分人交绩绪色活片千家团群体年对灾行形";
}
