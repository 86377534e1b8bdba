using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>A ratio that the statistics call by a name of its own, and what it is made of.</summary>
/// <param name="Names">What it is called.</param>
/// <param name="Parts">What is divided, or what is taken from.</param>
/// <param name="Wholes">What it is divided by, or what is taken away.</param>
/// <param name="Others">Words of figures that measure only some of either.</param>
/// <param name="Kind">What is done with the two.</param>
internal sealed record NamedRatio(WordList Names, WordList Parts, WordList Wholes, WordList Others, NamedRatioKind Kind)
{
    private const string Awarded = "中标价 中标金额 中标总价 成交价 成交金额";
    private const string Estimated = "最高投标限价 投标限价 招标控制价 控制价 限价 预算 预算金额 采购预算 采购预算金额";
    private const string Due = "应到 应出席 应参会 应到代表 应到会代表 应到委员 应到人数";
    private const string Present = "实到 实出席 实参会 实到代表 实到会代表 实到委员 实到人数";

    /// <summary>Gets the ratios whose definition leaves no choice of what they are made of.</summary>
    public static IReadOnlyList<NamedRatio> All { get; } =
    [
        Of("存贷比 余额存贷比 存贷款比 存贷比例 贷存比", "贷款余额 贷款", "存款余额 存款", "住户 个人 企业 短期 长期 财政 非金融 新增", NamedRatioKind.Share),
        Of(
            "城乡居民收入比 城乡收入比 城乡居民收入比值 城乡居民收入倍差 城乡居民收入之比 城乡居民人均收入比 城乡居民人均收入比值 城乡居民人均收入之比 城乡居民人均可支配收入比 城乡居民人均可支配收入之比 城乡居民人均可支配收入比值",
            "城镇居民人均可支配收入 城镇常住居民人均可支配收入 城镇居民可支配收入 城镇居民收入 城镇居民人均收入",
            "农村居民人均可支配收入 农村常住居民人均可支配收入 农村居民可支配收入 农民人均纯收入 农村居民人均纯收入 农村居民收入 农村居民人均收入 农民人均收入",
            "增收",
            NamedRatioKind.Multiple),
        Of("自然增长率 人口自然增长率", "出生率", "死亡率", "婴儿 孕产妇", NamedRatioKind.Difference),
        Of("自然增长人口 自然增加人口 净增人口 自然增长 自然增加 人口自然增长 人口自然增加 自然减少 人口自然减少", "出生人口", "死亡人口", "婴儿", NamedRatioKind.Difference),
        Of("溢价率", "成交价 成交总价 成交金额 成交额 转让价", "起始价 起始总价 起拍价 起拍总价 挂牌价 起价 底价 挂牌底价", "楼面", NamedRatioKind.Growth),
        Of("下浮 下浮率 下浮比例 下浮幅度", Awarded, Estimated, "结算", NamedRatioKind.Growth),
        Of("节约率 资金节约率 节资率 综合节约率", Awarded, Estimated, "结算", NamedRatioKind.Margin),
        Of("缺席 缺勤 请假", Due, Present, "列席", NamedRatioKind.Difference),
        Of("到会率 出席率 出勤率 参会率", Present, Due, "列席", NamedRatioKind.Share),
        Of("结收比 结收案比", "审结 结案 办结 审执结", "收案 新收 受理", "刑事 民事 行政 执行", NamedRatioKind.Share),
        Of("净利率 销售净利率", "净利润", "营业收入 销售收入", "归母 扣非 主营", NamedRatioKind.Share),
        Of("生师比 师生比 学生与专任教师比 学生与教师比 学生教师比", "在校学生 在校学生数 在校生 在校生数 学生 学生数", "专任教师 专任教师数 教师 教职工 教师数", "高级 博士 研究", NamedRatioKind.Multiple),
        Of("拨备覆盖率", "减值准备 贷款减值准备 贷款损失准备 贷款损失准备余额", "不良贷款余额 不良贷款", "普惠 涉农 小微", NamedRatioKind.Share),
        Of("份额净值 单位净值 单位份额净值", "资产净值 期末资产净值 基金资产净值", "份额总额 基金份额总额 基金份额", "累计", NamedRatioKind.Mean),
        Of("税收占比 税收收入占比", "税收收入 税收", "一般公共预算收入 地方一般公共预算收入", "国内 上划", NamedRatioKind.Share),
        Of("单价 平均单价 件均收入", "业务收入 快递业务收入 快递收入 营业收入 销售收入", "业务量 快递业务量 销量 销售量", "邮政", NamedRatioKind.Mean),
        Of("上网电价 平均上网电价", "电费收入 售电收入", "上网电量 售电量", "含税", NamedRatioKind.Mean),
        Of("资本金比例", "资本金", "总投资 投资", "年度", NamedRatioKind.Share),
        Of("支付比例 付款比例", "支付 累计支付 已支付 付款", "合同总价 合同价 合同金额 合同总金额", "工程量", NamedRatioKind.Share),
        Of("结余 收支结余 当年收支结余 当年结余 本年收支结余 当期结余 当期结存 当年结存", "收入 总收入 本年收入 当年收入", "支出 总支出 本年支出 当年支出", "累计 滚存 年末", NamedRatioKind.Difference),
        Of("自然减少人口", "死亡人口", "出生人口", "婴儿", NamedRatioKind.Difference),
        Of("城镇化率 常住人口城镇化率", "城镇人口 城镇常住人口 居住在城镇的人口", "常住人口 总人口", "乡村 农村 户籍 男性 女性", NamedRatioKind.Share),
        Of(
            "研发投入强度 研发经费投入强度 研发强度 研发经费强度",
            "研发经费 研发经费支出 研发经费投入 研发支出 研发投入 试验发展经费 试验发展经费支出 经费投入",
            "生产总值 GDP",
            "人均 企业 基础研究",
            NamedRatioKind.Share),
        Of("人均消费 人均花费 游客人均消费 游客人均花费", "旅游总收入 旅游收入 旅游综合收入 旅游总花费 旅游花费 游客花费 旅游总消费", "游客 接待游客 出游人次 国内出游", "入境 外汇 过夜", NamedRatioKind.Mean),
        Of("单产 粮食单产 亩产 粮食亩产 平均单产 平均亩产 单位面积产量 粮食单位面积产量", "总产量 产量 总产", "播种面积 种植面积 收获面积 面积", "夏粮 秋粮 早稻 油料 棉花 蔬菜 水果", NamedRatioKind.Mean),
        Of("平均每平方米 均价 平均价格 销售均价 平均售价 平均销售价格", "销售额", "销售面积", "住宅 办公楼 商业 现房 期房", NamedRatioKind.Mean),
        Of("恩格尔系数", "食品烟酒支出 食品烟酒消费支出 食品烟酒", "消费支出 人均生活消费支出", "城镇 农村", NamedRatioKind.Share),
        Of("净增 净增加 净增长", "新登记 新设立 新登记经营主体 新设立经营主体 新登记市场主体 新设经营主体 新开 新开门店 新增门店 新设网点 新开网点", "注销 注销经营主体 注销市场主体 退出 关闭 关闭门店 关店 闭店 撤并 撤销", "企业 个体", NamedRatioKind.Difference),
        Of("不良率 不良贷款率", "不良贷款余额 不良贷款", "贷款余额 各项贷款", "普惠 涉农 小微", NamedRatioKind.Share),
        Of("净迁入 净迁入人口 净流入人口", "迁入 迁入人口 流入人口", "迁出 迁出人口 流出人口", "省内 省外", NamedRatioKind.Difference),
        Of("净迁出 净迁出人口 净流出人口", "迁出 迁出人口 流出人口", "迁入 迁入人口 流入人口", "省内 省外", NamedRatioKind.Difference),
        Of("结案率", "审结 结案 办结 审执结 审结案件", "受理 案件 收案", "刑事 民事 行政 执行 新收", NamedRatioKind.Share),
        Of("资产负债率", "负债总额 负债合计 总负债", "资产总额 资产合计 总资产 资产总计", "流动 固定 净", NamedRatioKind.Share),
        Of("营业收入利润率", "利润总额", "营业收入", "主营", NamedRatioKind.Share),
        Of("产销率 产品销售率", "销售产值", "工业总产值", "出口", NamedRatioKind.Share),
        Of("产销率 产品销售率", "销售 销售量 销量", "生产 产量", "出口", NamedRatioKind.Share),
        Of("净增 净增加 净增长", "新增 入库 新入库 纳入", "退库 退出 调出 减少", "个体", NamedRatioKind.Difference),
        Of("缺考", "报名 报考 应考", "实际参加考试 参加考试 实考 实际参考", "免试", NamedRatioKind.Difference),
        Of("所有者权益 所有者权益合计 股东权益", "资产总额 资产合计 总资产 资产总计", "负债总额 负债合计 总负债", "流动 固定 净 归属 归母 金融 无形", NamedRatioKind.Difference),
        Of("账面价值 账面净值", "应收账款余额 账面余额 账面原值 存货余额", "坏账准备 减值准备 跌价准备 累计折旧", "新增 计提", NamedRatioKind.Difference),
        Of("非经常性损益", "归母净利润", "扣非净利润", "单季", NamedRatioKind.Difference),
        Of("执行到位率", "执行到位金额 执行到位 到位金额", "申请执行标的额 执行标的额 申请执行标的 执行标的 申请执行标的金额", "涉企 民生", NamedRatioKind.Share),
        Of("调撤率", "调解撤诉 调撤 调解和撤诉 调解、撤诉", "审结 结案 办结 审结案件 审结民事案件 审结民商事案件", "刑事 行政 执行 各类 民事", NamedRatioKind.Share),
        Of("毛利率 综合毛利率 销售毛利率", "营业成本", "营业收入", "主营 产品 业务", NamedRatioKind.Margin),
        Of("用信率", "用信 用信余额 用信金额", "授信 授信额 授信额度 授信金额 授信余额", "新增", NamedRatioKind.Share),
        Of("任务完成率 目标完成率 目标任务完成率", "完成 实际", "任务 目标任务 任务数 目标", "累计", NamedRatioKind.Share),
        Of("均价每平方米 平均价格每平方米 每平方米均价", "销售额", "销售面积", "住宅 办公楼 商业 现房 期房", NamedRatioKind.Mean),
        Of("成交均价 回购均价 平均成交价", "成交总金额 成交金额 成交额 回购金额 回购总金额", "回购股份 回购 成交数量 成交股数 成交量", "最高 最低", NamedRatioKind.Mean),
    ];

    private static NamedRatio Of(string names, string parts, string wholes, string others, NamedRatioKind kind) =>
        new(Called(names), Called(parts), Called(wholes), WordList.Of(others), kind);

    // As what a text says is looked for without 总 and 当期, so are these.
    private static WordList Called(string names) => new(names.Split(' ').Select(name => Relating.Names.Bare(name)).Distinct());
}
