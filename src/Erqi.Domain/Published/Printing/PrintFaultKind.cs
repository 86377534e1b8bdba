namespace Erqi.Domain.Published.Printing;

/// <summary>Why a text is no print.</summary>
internal enum PrintFaultKind
{
    NoNumber = 1,

    /// <summary>The number is vague: 十几个, 数十亿元, 10来个.</summary>
    Vague,

    /// <summary>Two units or numbers in one: 一吨半, 五元三毛.</summary>
    Mixed,

    /// <summary>A range from the greater number to the lesser: 6%—5%.</summary>
    FallingRange,

    /// <summary>A word that qualifies stands where none can: 2亿元多.</summary>
    MisplacedQualifier,

    TwoQualifiers,

    /// <summary>约, 近 or 余 on zero.</summary>
    QualifiedZero,

    TooLong,

    UnitTooLong,

    /// <summary>A rate with 万 or 亿.</summary>
    RateMultiplied,

    /// <summary>A character that cannot stand in a unit.</summary>
    NoUnitLetter,

    /// <summary>Something stands behind a unit that is complete.</summary>
    Trailing,

    /// <summary>Money stands before a number of something else.</summary>
    TwoUnits,

    /// <summary>A direction and a minus sign, or two directions.</summary>
    TwoSigns,
}
