namespace Erqi.Domain.Solving.Model;

/// <summary>Which linear statement, of those a relation makes, a multiplier is for.</summary>
internal enum MultiplierSide : byte
{
    /// <summary>
    /// total − Σ sign·part = 0, whole − Σ part ≥ 0, greater − lesser ≥ 0; for the threshold relation
    /// total − least count × least threshold ≥ 0.
    /// </summary>
    Balance = 1,

    /// <summary>part − σ·whole ≥ 0, where σ is the quotient at the lower end of the rate's print.</summary>
    RateLow,

    /// <summary>σ·whole − part ≥ 0, where σ is the quotient at the upper end of the rate's print.</summary>
    RateHigh,

    /// <summary>part − σ·whole ≥ 0, where σ is the quotient at the lower end of the rate's domain.</summary>
    RateDomain,

    /// <summary>whole &gt; 0.</summary>
    Divisor,

    /// <summary>A sum of rates times their divisor, which is no combination with numbers: a proof with it is none to state.</summary>
    TimesDivisor,
}
