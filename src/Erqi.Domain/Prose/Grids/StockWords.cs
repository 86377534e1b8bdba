using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Grids;

/// <summary>What stood at first, what came, what went and what is left: 年初余额, 本年新增, 本年偿还, 年末余额.</summary>
internal static class StockWords
{
    private static readonly WordList[] Words =
    [
        WordList.Of("期末 年末 月末 季末 滚存 未结 结存"),
        WordList.Of("期初 年初 月初 季初 上年末 上年结余 上期结余 上年结转 旧存"),
        WordList.Of("自然增长 机械增长 增减变动 净增加 收支结余 本年结余 当年结余 本期结余"),
        WordList.Of("增加 新增 新开工 收入 举借 发行 购入 购进 入库 新设 新收 调入"),
        WordList.Of("减少 竣工 偿还 支出 还本 领用 消费 消耗 出库 注销 销售 损耗 审结 办结 调出 报废"),
    ];

    /// <summary>Says whether a line tells what stood at first.</summary>
    public static bool IsBegin(string name) => Words[1].IsIn(name) && !IsEnd(name);

    /// <summary>Says whether a line tells what is left.</summary>
    public static bool IsEnd(string name) => Words[0].IsIn(name);

    /// <summary>Says whether a column tells what came.</summary>
    public static bool Comes(SheetColumn column) => column is { IsAdditive: true, IsWithin: false } && Words[3].IsIn(column.Name);

    /// <summary>Says whether a column tells what went.</summary>
    public static bool Goes(SheetColumn column) => column is { IsAdditive: true, IsWithin: false } && Words[4].IsIn(column.Name) && !Words[3].IsIn(column.Name);

    /// <summary>Gives of some lines what is left, and what makes it, each with its sign; null where one is missing or stands twice.</summary>
    /// <remarks>What the year left is told by itself, or by all that came and went.</remarks>
    public static (T End, List<(T Item, int Sign)> Parts)? Find<T>(IReadOnlyList<(T Item, string Name)> lines)
    {
        T[][] found = [.. Words.Select((words, kind) => lines.Where(line => words.IsIn(line.Name) && !Words.Index().Any(other => other.Index < kind && other.Item.IsIn(line.Name)))
            .Select(line => line.Item).Take(3).ToArray())];
        return found is not [[var end], [var begin], var nets, var came, var went] ? null
            : nets.Length > 0 ? (end, [(begin, 1), .. nets.Select(net => (net, 1))])
            : came.Length > 0 && went.Length > 0 ? (end, [(begin, 1), .. came.Select(more => (more, 1)), .. went.Select(less => (less, -1))])
            : null;
    }
}
