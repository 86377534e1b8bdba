namespace Erqi.Domain.Prose.Grids;

/// <summary>What a row is in the body of its table.</summary>
internal enum RowRole
{
    /// <summary>One of what the table lists.</summary>
    Item,

    /// <summary>What others add up to.</summary>
    Total,

    /// <summary>A mean, an extreme or the spread of each column: 平均, 最高, 标准差.</summary>
    Statistic,

    /// <summary>By how much each column has changed: 比上年增减, 同比增长（%）.</summary>
    Change,

    /// <summary>The same of another time: 上年同期, 本年累计 below 本月合计.</summary>
    Former,

    /// <summary>What stands beside the body, and is in none of its totals or in one of its items already: 附：开发区, 高新区（含在甲内）.</summary>
    Aside,
}
