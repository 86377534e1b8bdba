using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>What headings and labels of tables call by a name that says what it is made of: 生师比, 自然增长, 顺差, 结余.</summary>
internal static class SheetRatio
{
    // Names of tables are terse: 出生, 死亡, 自然增长.
    private static readonly NamedRatio[] All =
    [
        Of("自然增长 自然增加 自然变动 自然增长人口 自然增长人数 自然增长数", "出生", "死亡", "率 婴儿", NamedRatioKind.Difference),
        Of("自然增长率 人口自然增长率", "出生率", "死亡率", "婴儿 孕产妇", NamedRatioKind.Difference),
        Of("顺差 顺差额 净出口 贸易差额 进出口差额 外贸差额", "出口", "进口", "进出口", NamedRatioKind.Difference),
        Of("逆差 逆差额", "进口", "出口", "进出口", NamedRatioKind.Difference),
        Of("结余 结余额 收支差额 收支结余 盈余 结余数", "收入", "支出", "上年 结转", NamedRatioKind.Difference),
        Of("净迁入 净迁入人口 净流入 净流入人口 机械增长 机械增长人口", "迁入 流入", "迁出 流出", "净", NamedRatioKind.Difference),
        Of("净增 净增数 净增户数 净增加 净增家数", "新设 新增 新登记", "注销 吊销 减少", "净", NamedRatioKind.Difference),
        Of("账面价值 账面净值 账面净额", "账面余额 账面原值 原值 余额", "准备 折旧 摊销", "比例 率 年限 其中", NamedRatioKind.Difference),
        Of("现金流量净额 净现金流量 净流量", "流入", "流出", "净", NamedRatioKind.Difference),
        Of("极差 全距", "最大 最高", "最小 最低", "率", NamedRatioKind.Difference),
        Of("差额", "贷方", "借方", "率", NamedRatioKind.Difference),
        Of("超额 超额完成 超额率 超额比例 超额幅度 超额完成率", "完成 实际", "目标 计划 任务", "率 比 未", NamedRatioKind.Growth),
        Of("下浮 下浮率 下浮比例 下浮幅度", "中标 成交", "限价 控制价 预算", "结算 率", NamedRatioKind.Margin),
        Of("毛利率", "成本", "收入 销售额", "率 费用", NamedRatioKind.Margin),
        Of("超额 超欠额 超(欠)额 超(+)欠(-)额", "完成 实际", "目标 计划 任务", "率 比 未", NamedRatioKind.Difference),
        Of("变量 变化量", "年末 期末 月末", "年初 期初 月初", "率", NamedRatioKind.Difference),
        Of("计提比例", "准备", "余额", "率 价值", NamedRatioKind.Share),
        Of("节约率 节支率", "节约 节支", "预算 概算 控制价 送审", "率", NamedRatioKind.Share),
        Of("收益率 付息率 成本率", "利息 收入 支出", "平均余额 日均余额", "率", NamedRatioKind.Share),
        Of("单价", "金额 总价 合价 价款", "数量", "单价", NamedRatioKind.Mean),
        Of("投入强度", "R&D 研发 研究与试验发展 经费", "生产总值 GDP", "人均 强度", NamedRatioKind.Share),
        Of("生师比", "学生 在校生", "教师", "毕业 招生", NamedRatioKind.Multiple),
        Of("师生比", "教师", "学生 在校生", "毕业 招生", NamedRatioKind.Multiple),
        Of("床护比", "护士 护理", "床位", "率", NamedRatioKind.Multiple),
        Of("医护比", "护士 护理", "医师 医生", "率", NamedRatioKind.Multiple),
        Of("收入比 收入倍差 收入之比", "城镇", "农村 乡村", "率 增", NamedRatioKind.Multiple),
        Of("性别比", "男", "女", "率", NamedRatioKind.Share),
        Of("完成率 完成比例 完成进度 完成程度 进度", "完成", "计划 任务 目标 预算 总投资", "率 比 未", NamedRatioKind.Share),
        Of("亏损面", "亏损", "企业 单位 户数 家数", "额 率 盈利", NamedRatioKind.Share),
        Of("人均花费 人均消费 人均旅游消费", "旅游收入 旅游总收入 旅游综合收入 旅游花费", "接待 人次 游客 旅游总人数 旅游人数", "入境 过夜", NamedRatioKind.Mean),
        .. NamedRatio.All,
    ];

    /// <summary>Gives what a heading or a label says it is made of; null where it says nothing that its unit may be of.</summary>
    public static NamedRatio? Of(SheetColumn column) => column.Name.TrimEnd('±', '%') is var name && SheetWords.IsStock(name) ? null
        : Array.Find(All, ratio => ratio.Names.IsEndOf(name) && Fits(ratio.Kind, column.Unit));

    // 超额 is in 个 or in %.
    private static bool Fits(NamedRatioKind kind, FigureUnit? unit) => kind switch
    {
        NamedRatioKind.Share or NamedRatioKind.Growth or NamedRatioKind.Margin => unit?.Dimension == Dimension.Rate && !unit.Text.Contains("百分点", StringComparison.Ordinal),
        NamedRatioKind.Multiple => unit is null || unit.Dimension == Dimension.Number,
        _ => true,
    };

    /// <summary>Says whether two names are those of what is divided and divides it, or is added to and taken away.</summary>
    public static bool IsOf(NamedRatio ratio, string first, string second) =>
        Is(first, ratio.Parts, ratio.Others) && Is(second, ratio.Wholes, ratio.Others) && !Is(second, ratio.Parts, ratio.Others);

    private static bool Is(string name, WordList words, WordList others) => words.IsIn(name) && !others.IsIn(name);

    private static NamedRatio Of(string names, string parts, string wholes, string others, NamedRatioKind kind) =>
        new(WordList.Of(names), WordList.Of(parts), WordList.Of(wholes), WordList.Of(others), kind);
}
