namespace Erqi.Domain.Consistency;

/// <summary>The linear statements that relations make.</summary>
/// <remarks>Zero is no member.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum ProofStatement : byte
{
    /// <summary>
    /// total − Σ sign·part = 0, whole − Σ part ≥ 0, greater − lesser ≥ 0, total − least count × least threshold ≥ 0.
    /// </summary>
    Balance = 1,

    /// <summary>part − σ·whole ≥ 0, where σ is the quotient at the lower end of the rate's print.</summary>
    RateLow,

    /// <summary>σ·whole − part ≥ 0, where σ is the quotient at the upper end of the rate's print.</summary>
    RateHigh,

    /// <summary>part − σ·whole ≥ 0, where σ is the quotient at the lower end of what the rate can be at all.</summary>
    RateDomain,

    /// <summary>divisor &gt; 0.</summary>
    Divisor,
}
