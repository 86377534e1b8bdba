namespace Erqi.Domain.Statistics;

/// <summary>One of the four rates of the campaign, with the counts it comes from and the basis of its denominator.</summary>
/// <remarks>
/// Exact until it is printed. Above 100 % is normal, where more was started than planned, and nothing is clamped. Two
/// rates are equal when all four parts are: 1 of 2 is not 2 of 4, though their values are.
/// </remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record Rate
{
    /// <summary>Makes a rate.</summary>
    /// <param name="kind">Which rate.</param>
    /// <param name="numerator">The projects that got there, at least 0.</param>
    /// <param name="denominator">The projects it is a rate of, at least 1.</param>
    /// <param name="basis">What the denominator counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public Rate(RateKind kind, long numerator, long denominator, DenominatorBasis basis = DenominatorBasis.PreviousStage) =>
        (Kind, Numerator, Denominator, Basis) = (kind, numerator, denominator, basis);

    /// <summary>Gets which rate it is.</summary>
    public RateKind Kind
    {
        get;
        internal init => field = StatisticsTerms.Rates.Check(value, nameof(Kind));
    }

    /// <summary>Gets the projects that got there, at least 0.</summary>
    public long Numerator
    {
        get;
        internal init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Gets the projects it is a rate of, at least 1.</summary>
    public long Denominator { get; internal init => field = Guard.AtLeast(1, value); }

    /// <summary>Gets what the denominator counts.</summary>
    public DenominatorBasis Basis
    {
        get;
        internal init => field = StatisticsTerms.DenominatorBases.Check(value, nameof(Basis));
    }

    /// <summary>Gets the exact value: 1 is 100 %.</summary>
    public Rational Value => Rational.Of(Numerator, Denominator);

    /// <summary>Gives the rate in percent, rounded once.</summary>
    /// <param name="places">Decimal places, 0 to 20; trailing zeros are kept.</param>
    public decimal Percent(int places = 1, RoundingConvention convention = RoundingConvention.HalfAwayFromZero) =>
        Rounding.ToDecimal(100 * Value, places, convention);

    /// <summary>Writes kind, percentage to one place and counts, for logs and debuggers.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Kind} {Percent()}% ({Numerator}/{Denominator}, {Basis})");
}
