namespace Erqi.Domain.Tables.Reading;

/// <summary>The kinds of numbers before a row.</summary>
internal enum NumberKind : byte
{
    /// <summary>None at all.</summary>
    None = 1,

    /// <summary>1, 2., (3), 1.2: as projects are numbered.</summary>
    Arabic,

    /// <summary>一, 二、, 第三部分, IV: as groups are.</summary>
    Chinese,

    /// <summary>（一）: as groups within groups are.</summary>
    Bracketed,

    /// <summary>−1: as some systems number groups.</summary>
    Negative,
}
