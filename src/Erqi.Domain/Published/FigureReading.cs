namespace Erqi.Domain.Published;

/// <summary>How a print is to be read, where that differs from what the print itself suggests.</summary>
/// <remarks>Null always means: as usual. <c>new()</c> is the usual reading. Equality is by all five members.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record FigureReading
{
    internal static FigureReading Default { get; } = new();

    /// <summary>
    /// Gets how the true value became the print; usually exact for a count without decimals, multiplier or quantum,
    /// else 四舍五入. A qualifier in the print comes before it.
    /// </summary>
    public RoundingConvention? Rounding
    {
        get;
        init => field = value is null or (>= RoundingConvention.HalfAwayFromZero and <= RoundingConvention.Exact)
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, "A rounding convention is one of the seven members; zero is none of them.");
    }

    /// <summary>
    /// Gets the unit of the last meaningful digit in printed units, such as 100 for 5000 stated to hundreds; above
    /// zero. Usually the last printed digit.
    /// </summary>
    public Rational? Quantum
    {
        get;
        init => field = value is not { Sign: <= 0 }
            ? value
            : throw Refused.Number(
                new($"quantum应大于零，实为{value}。", $"A quantum is above zero; found {value}."), nameof(value), value.Value);
    }

    /// <summary>Gets whether the true value may be below zero; usually so for rates and prints with a minus sign.</summary>
    public bool? Signed { get; init; }

    /// <summary>
    /// Gets whether the true value is a whole number of the base unit; usually so for counts, except a count with
    /// decimals and no multiplier.
    /// </summary>
    public bool? Integer { get; init; }

    /// <summary>Gets how far 约, 余 and 近 reach.</summary>
    public QualifierPolicy Policy { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = QualifierPolicy.Default;
}
