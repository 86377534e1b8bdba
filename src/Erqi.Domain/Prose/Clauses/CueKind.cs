namespace Erqi.Domain.Prose.Clauses;

/// <summary>How a text opens a list of parts.</summary>
internal enum CueKind
{
    /// <summary>其中: parts, perhaps not all.</summary>
    Within,

    /// <summary>包含 and the like: parts, perhaps not all.</summary>
    Containing,

    /// <summary>分为, 包括, 按…划分: all the parts.</summary>
    Closing,

    /// <summary>分产业看, 按地域分: parts of one kind, mostly all.</summary>
    Breakdown,

    /// <summary>项目49个：签约18个: a colon behind what is listed, where the list adds up or would without a slip.</summary>
    Colon,

    /// <summary>17个项目中: parts of what is named right there.</summary>
    Among,
}
