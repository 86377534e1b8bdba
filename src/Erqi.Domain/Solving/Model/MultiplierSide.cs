namespace Erqi.Domain.Solving.Model;

/// <summary>Which linear statement, of those a relation makes, a multiplier is for: those a proof is made of, and one more.</summary>
internal enum MultiplierSide : byte
{
    Balance = 1,
    RateLow,
    RateHigh,
    RateDomain,
    Divisor,

    /// <summary>A sum of rates times their divisor, which is no combination with numbers: a proof with it is none to state.</summary>
    TimesDivisor,
}
