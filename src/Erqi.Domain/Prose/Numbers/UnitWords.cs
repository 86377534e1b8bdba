using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Numbers;

/// <summary>Finds where the unit behind a number ends in running text.</summary>
internal static class UnitWords
{
    private static readonly WordList Multipliers = WordList.Of("万亿 万 亿 千亿 百亿 十亿 千万 百万 十万 千 百");

    private static readonly WordList Bases = WordList.Of(
        """
        % ‰ ‱ 个百分点 百分点 个基点 基点 成 倍 个点
        元 美元 欧元 港元 日元 英镑 澳元 加元 韩元 卢布 元人民币 美金 港币
        个 项 宗 家 座 处 件 批 人 名 户 套 台 辆 艘 架 栋 幢 间 所 条 部 只 头 匹 株 棵 本 册 篇 份 次 类 种 例 起 张 片 块 根 支 把 颗 粒
        枚 门 首 幅 层 组 队 对 双 位 口 场 班 站 道 款 箱 瓶 袋 卷 列 趟 孔 尾 羽 笔 单 票 盘 副 副本 集 段 节 面 则 杯 盏 轮 朵 扇 床 堂 眼 样
        人次 辆次 户次 场次 架次 班次 批次 航次 台次 件次 家次 项次 台套 套间 人份 例次 床位 张床位 车次 列次 艘次 亩次 学位 个学位 剂次 剂 针 针次
        亩 公顷 平方公里 平方千米 平方米 立方米 公里 千米 米 毫米 厘米 海里 里 吨 公斤 千克 斤 克 毫克 微克 吨标准煤 公里/小时
        千瓦 千瓦时 千伏安 千伏 兆瓦 兆瓦时 吉瓦 瓦 瓦时 伏 度电 度 标箱 标准箱 大卡 千卡 升 毫升 桶 蒲式耳 盎司 克拉 吨公里 人公里 载重吨 总吨 综合吨
        岁 ℃ 摄氏度 °C 大类 小类 中类 门类 个大类 方 立方 平方 平米 ㎡ 标方 头份 标段 标准台 标台 箱次 枚次
        GW MW kW KW kWh TWh GWh MWh kV km km² m m² m³ kg t PF EFLOPS EB PB TB GB BP bp mg μg cm mm nm TEU dB Mbps Gbps Hz MHz GHz kHz Pa MPa
        """);

    // A counter of one character may only begin another word: 10部门, 3分别.
    private static readonly WordList NoCounters = WordList.Of(
        "部门 部委 部省 部长 家庭 组织 组团 班子 支持 道路 本科 口径 口岸 条例 层次 场所 位列 位居 位于 位一体 件次数 人民 人均 人口 项数 名单 次数 节点 节日 面积 站点 单位 单项 面对 面向 对口 对外 双碳 双创 集群 集中 集团 则 段落 类似 种植 种类 起步 起点 把握 起源 例如 根据 千里 成立 成为 成功 成员 成果 成效 成熟 成本 成都 成长 成就 成品 成套 成型 成绩 成分 成交 成活 成片 度假 度夏 度冬 里程 方面 方案 方式 方向 方针 立方案 样本 样板 眼光 针对 床垫 单独 克服 升级 升至 升为 米粮 处于 处理 处置");

    /// <summary>Gives the end of the unit that begins at a place, and where a 余 or 多 stands in it, or -1.</summary>
    public static int End(ReadOnlySpan<char> text, int start, out int aLittleOver)
    {
        aLittleOver = -1;
        int at = Over(text, start, ref aLittleOver);
        int end = Base(text, at);
        if (end == at)
        {
            string multiplier = Multipliers.At(text, at);
            int behind = Over(text, at + multiplier.Length, ref aLittleOver);
            end = Base(text, behind);
            bool alone = end == behind;
            if (alone && multiplier is "千" or "百")
            {
                return aLittleOver >= 0 ? at : start;
            }

            // 亿多 at the end of a number, with nothing behind it.
            end = alone && multiplier.Length == 0 ? at : end;
        }

        return end > at && end + 1 < text.Length && text[end] == '/' ? Per(text, end) : end;
    }

    private static int Per(ReadOnlySpan<char> text, int slash) =>
        Base(text, slash + 1) is var end && end > slash + 1 ? end
        : text[slash + 1] is '月' or '年' or '日' or '天' ? slash + 2
        : slash;

    private static int Over(ReadOnlySpan<char> text, int at, ref int found)
    {
        if (found < 0 && at < text.Length && text[at] is '余' or '多')
        {
            found = at;
            return at + 1;
        }

        return at;
    }

    private static int Base(ReadOnlySpan<char> text, int at)
    {
        string word = Bases.At(text, at);
        if (word.Length == 0 || (NoCounters.At(text, at).Length > word.Length))
        {
            return at;
        }

        int end = at + word.Length;
        bool isLatin = char.IsAsciiLetter(word[^1]);
        return isLatin && end < text.Length && char.IsAsciiLetterOrDigit(text[end]) ? at : end;
    }
}
