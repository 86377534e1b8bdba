using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>The ways to divide a whole that leave nothing over, whatever the whole: 城镇 and 乡村, the three industries, 已开工 and 未开工.</summary>
internal static class Divisions
{
    // 其他收入 is an item of its own.
    private const int LongName = 4;

    // One firm may do both.
    private static readonly WordList Traders = WordList.Of("出口企业 进口企业 出口商 进口商");

    private static readonly WordList Leaving = WordList.Of("猪肉 夏粮 一般债务");

    // So sharp that a list needs no word to open it.
    private static readonly WordList[][] Sharp = [Of("城镇", "乡村 农村"), Of("地上 地面", "地下"), Of("公办", "民办"), Of("去程", "回程"), Of("市本级 本级", "县区 区县 县级")];

    private static readonly WordList[][] Opposites = [.. Sharp, Of("男", "女"), Of("有效", "无效"), Of("境内", "境外"), Of("线上", "线下"), Of("正增长", "负增长")];

    // Of which some have one more: biomass beside 火电 and 水电, 区级 beside 省级 and 市级, what is still talked of beside 签约.
    private static readonly WordList[][] Open =
    [
        Of("火力发电 火电", "水力发电 水电", "核能发电 核电", "风力发电 风电", "太阳能发电 光伏发电"),
        Of("火力发电 火电", "水力发电 水电", "风力发电 风电", "太阳能发电 光伏发电"),
        Of("公路", "铁路", "水路 水运"),
        Of("本科", "专科 高职"),
        Of("国家级", "省级", "市级"),
        Of("国家级", "省级"),
        Of("股票", "基金", "债券"),
        Of("经常项目", "资本项目"),
        Of("省级 省重点", "市级 市重点", "区级 县级 区重点 县重点"),
        Of("省级 省重点", "市级 市重点"),
        Of("签约", "开工", "投产"),
        Of("一期", "二期", "三期"),
        Of("一期", "二期"),
        Of("县道", "乡道", "村道"),
        Of("内资", "外资"),
        Of("物理类", "历史类"),
        Of("中央资金", "省级资金", "市县资金"),
        Of("氮肥", "磷肥", "钾肥"),
    ];

    private static readonly WordList[][] All =
    [
        .. Sharp,
        .. Open,
        Of("第一产业 一产", "第二产业 二产", "第三产业 三产", "城乡居民 居民 城镇居民 生活用电"),
        Of("第一产业 一产", "第二产业 二产", "第三产业 三产"),
        Of("公路", "铁路", "水路 水运", "航空 民航"),
        Of("研究生", "本科", "专科 高职"),
        Of("工资性收入", "经营净收入 经营性净收入", "财产净收入 财产性净收入", "转移净收入 转移性净收入"),
        Of("国家级 全国重点", "省级", "市县级"),
        Of("食品烟酒", "衣着", "居住", "生活用品", "交通", "教育文化", "医疗保健", "其他用品"),
        Of("采矿业", "制造业", "电力"),
        Of("新建 新开工", "续建", "前期 储备"),
        Of("新建 新开工", "续建"),
        Of("一季度", "二季度", "三季度", "四季度"),
        Of("上半年", "下半年"),
        Of("东部", "中部", "西部", "东北"),
        Of("金牌", "银牌", "铜牌"),
        Of("中央 争取中央", "地方"),
        Of("内贸", "外贸"),
        Of("城市", "农村"),
        Of("猪肉", "牛肉", "羊肉", "禽肉"),
        Of("财产险", "人身险"),
        Of("同城", "异地", "国际"),
        Of("0—14岁 0-14岁 0~14岁", "15—59岁 15-59岁 15~59岁", "60岁及以上 60岁以上"),
        Of("0—15岁 0-15岁 0~15岁", "16—59岁 16-59岁 16~59岁", "60岁及以上 60岁以上"),
        Of("0—14岁 0-14岁 0~14岁", "15—64岁 15-64岁 15~64岁", "65岁及以上 65岁以上"),
        Of("0—17岁 0-17岁 0~17岁", "18—59岁 18-59岁 18~59岁", "60岁及以上 60岁以上"),
        Of("企业", "个体工商户", "农民专业合作社"),
        Of("发明", "实用新型", "外观设计"),
        Of("参保职工 在职职工", "参保离退休人员 离退休人员 退休人员"),
        Of("国内旅游收入", "国际旅游收入 入境旅游收入"),
        Of("一般债务", "专项债务"),
        Of("合格", "不合格"),
        Of("出口", "进口"),
        Of("男性 男生", "女性 女生"),
        Of("税收", "非税"),
        Of("餐饮收入", "商品零售"),
        Of("批发和零售业 批发零售业", "住宿和餐饮业 住宿餐饮业"),
        Of("大型企业", "中型企业", "小型企业", "微型企业"),
        Of("大型企业", "中型企业", "小微企业"),
        Of("国内游客", "入境游客"),
        Of("夏粮", "秋粮"),
        Of("汽油", "煤油", "柴油"),
        Of("第一种 运用第一种", "第二种 运用第二种", "第三种 运用第三种", "第四种 运用第四种"),
        Of("货物类 货物", "工程类 工程", "服务类 服务"),
        Of("内地居民", "港澳台居民", "外国人"),
        Of("货物贸易", "服务贸易及其他"),
        Of("对外直接投资", "外商直接投资"),
        Of("邮政业务", "电信业务"),
        Of("预期性", "约束性"),
        Of("国内展", "国际展"),
        Of("揽收", "投递"),
        Of("煤炭 原煤", "石油 原油", "天然气", "非化石能源 一次电力 非化石"),
        Of("满意", "基本满意", "不满意"),
        Of("优秀", "良好", "合格", "不合格"),
        Of("外出农民工 外出", "本地农民工 本地"),
        Of("境外输入", "本土"),
        Of("人员经费", "公用经费"),
        Of("体育彩票 体彩", "福利彩票 福彩"),
        Of("在职", "离退休 退休"),
        Of("在岗", "待岗"),
        Of("本地", "外地"),
        Of("水田", "旱田 旱地"),
        Of("旧存", "新收"),
        Of("固定电话", "移动电话"),
        Of("公立", "民营 民办"),
        Of("直营", "加盟"),
        Of("纸质", "电子"),
        Of("公共桩 公共充电", "私人桩 私人充电"),
        Of("银行对客户", "银行间"),
        Of("农业", "非农"),
        Of("出境", "进境 入境"),
        Of("原创", "引进"),
        Of("养殖", "捕捞"),
        Of("海水", "淡水"),
        Of("跨省", "省内"),
        Of("企业缴纳 单位缴纳", "个人缴纳"),
        Of("政策性收购", "市场化收购"),
        Of("赞成", "反对", "弃权"),
        Of("上涨 价格上涨 呈上涨 产品呈上涨", "持平 价格持平 持稳 价格持稳 产品价格持平", "下跌 价格下跌 呈下跌 产品呈下跌"),
        Of("西药", "中成药"),
        Of("乘用车", "商用车"),
        Of("甘蔗糖 产甘蔗糖", "甜菜糖 产甜菜糖"),
        Of("陆地 陆上", "海上"),
        Of("国产", "进口"),
        Of("已开工", "未开工"),
        Of("已完工 已竣工", "未完工 未竣工"),
        Of("已供地", "未供地"),
        Of("已完成", "未完成"),
    ];

    private static readonly WordList Rests = WordList.Of(
        "其他 其他行业 其他机构 其他人员 其他投资 其他项目 其他单位 其他学校 其他法人 社会团体及其他法人 社会团体和其他法人 其他类 其他类型 其他主体 其他企业 其他组织 其他方式 其他渠道 其他用途 其他资金 其他贷款 其他存款 其他群体 其他部门 其他领域 其他方面 其他问题 其他案件 其他事项 其他原因");

    /// <summary>Gives how many rows, from the first, are such a division, or end with what is named for the rest; 0 where they are none.</summary>
    public static int Length(List<Row> rows)
    {
        if (rows.Exists(row => TellsOfOwners(row.Key)))
        {
            return 0;
        }

        string[] names = NamesOf(rows);
        return Length(names) is > 0 and var known ? known
            : rows.Count > 1 && rows[1].Key.Trail.Length > 1 && Length([.. rows.Select(row => row.Key.Trail)]) is > 0 and var counted ? counted
            : LengthToRest(names);
    }

    private static string[] NamesOf(List<Row> rows) => [.. rows.Select(row => row.Key.Listed ?? (row.Key.Before.Length > 0 ? row.Key.Before : row.Key.Trail))];

    /// <summary>Says whether a figure counts those that have something, of which many have something else, too: 有公办幼儿园的150个，有民办幼儿园的185个.</summary>
    public static bool TellsOfOwners(Mention mention) => mention.Lead is ['有', .., '的'];

    /// <summary>Says whether rows begin a division beside which there may be more: rabbits beside 猪肉 and 禽肉, 早稻 beside 夏粮 and 秋粮, what is owed abroad.</summary>
    public static bool MayLeaveOver(List<Row> rows) => rows.Exists(row => Leaving.IsAt(row.Key.Before, 0)) || (Find(NamesOf(rows)) is { } division && Open.Contains(division));

    // 医院86个、卫生院142个、其他机构496个; 硕士318人、本科及以下421人: what is named last leaves nothing over. 其他收入 and 其他规上服务业 are items of their own.
    private static int LengthToRest(string[] names)
    {
        int rest = Array.FindIndex(names, name => name.Contains("其他", StringComparison.Ordinal) || IsRest(name));
        return rest > 0 && (IsRest(names[rest]) || Rests.Holds(names[rest]) || AreAlike(names[..(rest + 1)])) ? rest + 1 : 0;
    }

    // 地表水源供水、地下水源供水、其他水源供水
    private static bool AreAlike(string[] names) => names[^1].Length > LongName && names[^1].StartsWith("其他", StringComparison.Ordinal) && Array.TrueForAll(names, name => name.EndsWith(names[^1][2..], StringComparison.Ordinal));

    private static bool IsRest(string name) => name.StartsWith("其余", StringComparison.Ordinal) || name.EndsWith("及以下", StringComparison.Ordinal);

    /// <summary>Says whether just these are such a division.</summary>
    public static bool AreAll(IReadOnlyList<string> names) => Length(names) == names.Count && names.Count > 0;

    /// <summary>Says whether the last of these is what is named for the rest.</summary>
    public static bool EndWithRest(string[] names) => LengthToRest(names) == names.Length;

    /// <summary>Says whether one is the opposite of the other, so that nothing is neither: 男 and 女, 境内 and 境外.</summary>
    public static bool AreOpposites(string one, string other) => Array.Exists(Opposites, pair => pair[0].At(one, 0) is { Length: > 0 } so
        && pair[1].At(other, 0) is { Length: > 0 } not && AreOfOne([one[so.Length..], other[not.Length..]]));

    private static int Length(IReadOnlyList<string> names) => Find(names)?.Length ?? 0;

    // 服务贸易出口 and 服务贸易进口 are 出口 and 进口.
    private static WordList[]? Find(IReadOnlyList<string> names)
    {
        if (names.Any(name => Traders.IsIn(name)))
        {
            return null;
        }

        int front = names.Count < 2 ? 0 : names.Min(name => name.AsSpan().CommonPrefixLength(names[0]));
        return Known(names) ?? (front > 0 ? Known([.. names.Select(name => name[front..])]) : null);
    }

    // 非税收入 is no 税收收入.
    private static WordList[]? Known(IReadOnlyList<string> names) =>
        All.Where(division => names.Count >= division.Length && Array.TrueForAll(division, words => names.Take(division.Length).Count(name => words.IsAt(name, 0)) == 1)
            && AreOfOne([.. names.Take(division.Length).Select(name => name[division.Max(words => words.At(name, 0).Length)..])])).MaxBy(division => division.Length);

    // 线上餐饮 and 线下体验, 出口机电产品 and 进口大宗商品 are of two things, 税收 and 非税收入 of one.
    private static bool AreOfOne(string[] rests) => Array.TrueForAll(rests, rest => Math.Min(rest.Length, rests[0].Length) < 2
        ? Math.Max(rest.Length, rests[0].Length) < LongName
        : Measures.CommonEnd(rest, rests[0]) > 1 || rest[0] == rests[0][0]);

    private static WordList[] Of(params string[] words) => [.. words.Select(WordList.Of)];
}
