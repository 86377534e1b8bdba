namespace Erqi.Domain.Published;

/// <summary>What kind of quantity a unit measures. Figures of different kinds never add up, nor do all of one kind.</summary>
/// <remarks>Zero is no member.</remarks>
internal enum UnitKind : byte
{
    /// <summary>A plain number without a unit.</summary>
    Number = 1,

    /// <summary>Renminbi, in 元.</summary>
    Money,

    /// <summary>Whole things, people, households or the like; every counter but 个 and its kin is a dimension of its own.</summary>
    Count,

    /// <summary>A ratio: %, ‰, 成 or 个百分点, in per cent.</summary>
    Rate,

    /// <summary>So much of one unit to one of another: 元/人, 张/千人, 人/平方公里.</summary>
    PerUnit,

    /// <summary>Anything else, such as 亩 or 千瓦; the unit's text is the dimension.</summary>
    Other,
}
