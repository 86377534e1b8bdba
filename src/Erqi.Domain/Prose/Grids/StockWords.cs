using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Grids;

/// <summary>What stood at first, what came, what went and what is left: 年初余额, 本年新增, 本年偿还, 年末余额.</summary>
internal static class StockWords
{
    /// <summary>How many lines make a balance.</summary>
    public const int Count = 4;

    private static readonly WordList[] Words =
    [
        WordList.Of("期末 年末 月末 季末 滚存"),
        WordList.Of("期初 年初 月初 季初 上年末 上年结余 上期结余 上年结转"),
        WordList.Of("增加 新增 新开工 收入 举借 发行 购入 入库 新设"),
        WordList.Of("减少 竣工 偿还 支出 还本 领用 出库 注销"),
    ];

    /// <summary>Gives the four of some lines, what is left first; null where one is missing or stands twice.</summary>
    public static T[]? Find<T>(IReadOnlyList<(T Item, string Name)> lines)
    {
        T[][] found = [.. Words.Select((words, kind) => lines.Where(line => words.IsIn(line.Name) && !Words.Index().Any(other => other.Index < kind && other.Item.IsIn(line.Name)))
            .Select(line => line.Item).Take(2).ToArray())];
        return Array.TrueForAll(found, kind => kind.Length == 1) ? [.. found.Select(kind => kind[0])] : null;
    }
}
