using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Words for what a whole is divided into and what has no whole of its own, as a county or a project has: 工业, 基础设施, 民间.</summary>
internal static class Kinds
{
    private const int MostWords = 10;

    // What these stand in is an owner, a time or a stage.
    private static readonly SearchValues<char> Owners = SearchValues.Create("市县区省州镇乡村厂站年月季上下本");

    private static readonly WordList Words = WordList.Of(
        "商贸 文旅 交通 水利 能源 教育 卫生 科技 信息 物流 旅游 文化 体育 医疗 养老 环保 生态 生态环保 民生 社会事业 社会民生 国有 国有控股 民间 民营 外商 外资 港澳台 非公有制 公有制 技改 技术改造"
        + " 房地产 房地产开发 住宅 住房 办公楼 商业营业用房 设备 设备购置 设备工器具购置 土地 土地购置 建筑安装 建筑安装工程 建安 建安工程 其他费用 新能源 高新技术 高技术 数字经济"
        + " 出口 进口 境内 境外 国内 国外 一般 加工 保税物流 城镇 农村 乡村 住户 居民 非金融企业 非金融 财政性 个人 短期 中长期 税收 非税 增值税 企业所得税 个人所得税 第一产业 第二产业 第三产业 一产 二产 三产"
        + " 男性 女性 煤炭 石油 天然气 火电 水电 风电 光伏 核电 粮食 油料 蔬菜 水果 小麦 玉米 水稻 稻谷 大豆 棉花 生猪 家禽 公路 铁路 水路 航空 民航 社会消费品 餐饮 住宿 批发 零售 商品 服务 货物"
        + " 农产品 水产品 工业品 纺织品 纺织服装 服装 家具 家电 玩具 钢材 汽车 集成电路 民营企业 国有企业 私营企业 集体企业 外商投资企业 外资企业"
        + " 对东盟 对欧盟 对美国 对日本 对韩国 对俄罗斯 对香港 对非洲 对拉美 对中东"
        + " 0—14岁 0-14岁 15—59岁 15-59岁 0—15岁 0-15岁 16—59岁 16-59岁 60岁及以上 65岁及以上"
        + " 自筹 自筹资金 企业自筹 国内贷款 银行贷款 政府债券 专项债券 国家预算 一类 二类 三类");

    // 汽车类 is a kind, 甲类 may be anybody's.
    private static readonly WordList Endings = WordList.Of("业 设施 行业 产业 领域 产品 类");
    private static readonly WordList NoKinds = WordList.Of("企业 事业 产业 行业 领域 产品 毕业 就业 创业 开业");

    /// <summary>Gives how many characters at the front of a name are the word of a kind; 0 where none are.</summary>
    public static int Front(string name)
    {
        int length = Words.At(name, 0).Length;
        for (int end = Math.Min(name.Length, MostWords); end > length; end--)
        {
            if (IsKind(name[..end]))
            {
                return end;
            }
        }

        return length;
    }

    /// <summary>Says whether a name ends with the word of a kind, whoever's it is.</summary>
    public static bool EndsWithKind(string name) => Words.IsBefore(name, name.Length) || IsEnding(name);

    private static bool IsKind(string words) => IsEnding(words) && words.AsSpan().IndexOfAny(Owners) < 0;

    private static bool IsEnding(string words) => Endings.Before(words, words.Length) is { Length: > 0 } ending
        && (ending == "业" ? words.Length > 1 && !NoKinds.IsBefore(words, words.Length) : words.Length > ending.Length + 1);
}
