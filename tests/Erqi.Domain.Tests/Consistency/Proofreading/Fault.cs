namespace Erqi.Domain.Tests.Consistency.Proofreading;

/// <summary>What goes wrong between a true table and its print.</summary>
internal enum Fault
{
    Transposition,
    Digit,
    MissingDigit,
    ExtraDigit,
    DecimalPoint,
    Unit,
    Sign,
    Truncated,

    /// <summary>The number of another year, which the table does not have.</summary>
    Stale,

    /// <summary>The number of the row above or below.</summary>
    Neighbour,

    /// <summary>A growth rate stands beside a base that was revised since.</summary>
    RevisedBase,

    /// <summary>Two numbers in each other's place.</summary>
    Swap,

    /// <summary>The last digit of one number set as the first of the next.</summary>
    MovedDigit,
}
