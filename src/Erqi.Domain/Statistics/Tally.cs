using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>What is known of a group of projects in sum: how many, and four amounts of money.</summary>
/// <remarks>
/// Exact: amounts are whole 分. Nothing in it is negative, and a group of no projects has no money. Two tallies are
/// equal when all five numbers are. <c>default</c> is the tally of no projects. Immutable and safe to share.
/// </remarks>
[DebuggerDisplay("{Count}个 {TotalInvestment}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly struct Tally : IEquatable<Tally>, IAdditionOperators<Tally, Tally, Tally>, IAdditiveIdentity<Tally, Tally>
{
    /// <summary>Makes a tally of a group that was counted elsewhere.</summary>
    /// <param name="count">How many projects or entries, at least 0.</param>
    /// <param name="totalInvestment">总投资, at least zero.</param>
    /// <param name="annualPlannedInvestment">年度计划投资, at least zero.</param>
    /// <param name="completedThisYear">本年完成投资, at least zero.</param>
    /// <param name="completedToDate">累计完成投资, at least zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">The count is zero and an amount is not.</exception>
    public Tally(
        long count,
        Money totalInvestment,
        Money annualPlannedInvestment = default,
        Money completedThisYear = default,
        Money completedToDate = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ThrowIfNegative(totalInvestment, nameof(totalInvestment));
        ThrowIfNegative(annualPlannedInvestment, nameof(annualPlannedInvestment));
        ThrowIfNegative(completedThisYear, nameof(completedThisYear));
        ThrowIfNegative(completedToDate, nameof(completedToDate));
        Count = count;
        TotalInvestment = totalInvestment;
        AnnualPlannedInvestment = annualPlannedInvestment;
        CompletedThisYear = completedThisYear;
        CompletedToDate = completedToDate;
        if (count == 0 && this != default)
        {
            throw new ArgumentException(
                $"A tally of no projects has no money; found {totalInvestment} in total. Give the count of the group.",
                nameof(count));
        }
    }

    // Trusted: the accumulators of the roll-up are never negative.
    internal Tally(in Cell cell)
    {
        Count = cell.Count;
        TotalInvestment = Money.FromFen(cell.TotalInvestment);
        AnnualPlannedInvestment = Money.FromFen(cell.AnnualPlannedInvestment);
        CompletedThisYear = Money.FromFen(cell.CompletedThisYear);
        CompletedToDate = Money.FromFen(cell.CompletedToDate);
    }

    /// <inheritdoc/>
    static Tally IAdditiveIdentity<Tally, Tally>.AdditiveIdentity => default;

    /// <summary>Gets how many projects, or batch entries where the basis counts those.</summary>
    public long Count { get; }

    /// <summary>Gets the sum of 总投资.</summary>
    public Money TotalInvestment { get; }

    /// <summary>Gets the sum of 年度计划投资.</summary>
    public Money AnnualPlannedInvestment { get; }

    /// <summary>Gets the sum of 本年完成投资.</summary>
    public Money CompletedThisYear { get; }

    /// <summary>Gets the sum of 累计完成投资.</summary>
    public Money CompletedToDate { get; }

    /// <summary>Adds two groups that have no project in common.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="OverflowException">A sum passes what <see cref="Money"/> holds.</exception>
    public static Tally operator +(Tally left, Tally right)
    {
        Cell sum = default;
        sum.Add(left);
        sum.Add(right);
        return new Tally(sum);
    }

    /// <summary>Says whether all five numbers are equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(Tally left, Tally right) => left.Equals(right);

    /// <summary>Says whether any of the five numbers differs.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(Tally left, Tally right) => !left.Equals(right);

    /// <summary>Gives one of the five numbers in its base unit: 个, or 元.</summary>
    /// <param name="measure">Which one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is no member of the enumeration.</exception>
    public Rational Value(Measure measure) =>
        measure == Measure.Count ? Count : Rational.Of(Amount(measure).Fen, 100);

    /// <summary>Gives one of the four sums of money.</summary>
    /// <param name="measure">Which one; not <see cref="Measure.Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is the count, or no member of the enumeration.</exception>
    public Money Amount(Measure measure) => measure switch
    {
        Measure.TotalInvestment => TotalInvestment,
        Measure.AnnualPlannedInvestment => AnnualPlannedInvestment,
        Measure.CompletedThisYear => CompletedThisYear,
        Measure.CompletedToDate => CompletedToDate,
        Measure.Count => throw new ArgumentOutOfRangeException(
            nameof(measure), measure, "A count is no amount of money; read Count, or ask for Value."),
        _ => throw new ArgumentOutOfRangeException(
            nameof(measure), measure, "A measure is one of the five members of Measure; zero is none of them."),
    };

    /// <summary>Gives the exact mean of a sum of money over the count, in 元.</summary>
    /// <param name="measure">Which sum; not <see cref="Measure.Count"/>.</param>
    /// <exception cref="InvalidOperationException">The group is empty, so it has no mean.</exception>
    public Rational Mean(Measure measure) => Count > 0
        ? Rational.Of(Amount(measure).Fen, (BigInteger)100 * Count)
        : throw new InvalidOperationException("A group of no projects has no mean; look at Count first.");

    /// <summary>Gives the mean rounded once, as a bulletin prints it: 7.79 (亿元) for each project.</summary>
    /// <param name="measure">Which sum; not <see cref="Measure.Count"/>.</param>
    /// <param name="unit">The unit of the answer.</param>
    /// <param name="places">Decimal places of the answer, 0 to 20; the answer keeps its trailing zeros.</param>
    /// <param name="convention">How to round; 四舍五入 unless said otherwise.</param>
    /// <exception cref="InvalidOperationException">The group is empty, so it has no mean.</exception>
    public decimal Mean(
        Measure measure,
        MoneyUnit unit,
        int places,
        RoundingConvention convention = RoundingConvention.HalfAwayFromZero) =>
        Places.Round(Mean(measure) / Rational.PowerOfTen(unit.Places() - MoneyUnit.Yuan.Places()), places, convention);

    /// <inheritdoc/>
    public bool Equals(Tally other) =>
        Count == other.Count
        && TotalInvestment == other.TotalInvestment
        && AnnualPlannedInvestment == other.AnnualPlannedInvestment
        && CompletedThisYear == other.CompletedThisYear
        && CompletedToDate == other.CompletedToDate;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Tally other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Count, TotalInvestment, AnnualPlannedInvestment, CompletedThisYear, CompletedToDate);

    /// <summary>Writes the count and the total investment, such as <c>360个 2380.4亿元</c>.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Count}个 {TotalInvestment}");

    private static void ThrowIfNegative(Money amount, string name)
    {
        if (amount < Money.Zero)
        {
            throw new ArgumentOutOfRangeException(name, amount, "The sums of a tally are zero or more.");
        }
    }
}
