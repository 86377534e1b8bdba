using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>What is known of a group of projects in sum: how many, and of each amount the sum and how many state it.</summary>
/// <remarks>
/// Exact: amounts are whole 分, and a sum is over the projects that state the amount. Where some projects do not, see
/// <see cref="StatedBy"/>, the sum is not that of the group; where none does, it is null, unknown, which is not zero.
/// Nothing in a tally is negative, and a group of no projects has sums of zero. Two tallies are equal when all numbers
/// are. <c>default</c> is the tally of no projects. Immutable and safe to share.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct Tally : IAdditionOperators<Tally, Tally, Tally>, IAdditiveIdentity<Tally, Tally>
{
    private readonly AmountNumbers _sums;
    private readonly AmountNumbers _statedBy;

    /// <summary>Makes a tally of a group that was counted elsewhere and whose projects all state the same amounts.</summary>
    /// <param name="count">How many projects or entries, at least 0.</param>
    /// <param name="totalInvestment">总投资, at least zero; null where no project states it, as for all others.</param>
    /// <param name="annualPlannedInvestment">年度计划投资.</param>
    /// <param name="completedThisYear">本年完成投资.</param>
    /// <param name="completedToDate">累计完成投资.</param>
    /// <param name="completedThisMonth">本月完成投资.</param>
    /// <param name="fundsInPlace">到位资金.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">The count is zero and an amount is not.</exception>
    public Tally(
        long count,
        Money? totalInvestment = null,
        Money? annualPlannedInvestment = null,
        Money? completedThisYear = null,
        Money? completedToDate = null,
        Money? completedThisMonth = null,
        Money? fundsInPlace = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Count = count;
        this = this
            .Given(Measure.TotalInvestment, totalInvestment, nameof(totalInvestment))
            .Given(Measure.AnnualPlannedInvestment, annualPlannedInvestment, nameof(annualPlannedInvestment))
            .Given(Measure.CompletedThisYear, completedThisYear, nameof(completedThisYear))
            .Given(Measure.CompletedToDate, completedToDate, nameof(completedToDate))
            .Given(Measure.CompletedThisMonth, completedThisMonth, nameof(completedThisMonth))
            .Given(Measure.FundsInPlace, fundsInPlace, nameof(fundsInPlace));
    }

    // Trusted: nothing is negative, and of no projects there is nothing.
    internal Tally(long count, in AmountNumbers sums, in AmountNumbers statedBy) =>
        (Count, _sums, _statedBy) = (count, sums, statedBy);

    static Tally IAdditiveIdentity<Tally, Tally>.AdditiveIdentity => default;

    /// <summary>Gets how many projects, or batch entries where the basis counts those.</summary>
    public long Count { get; }

    /// <summary>Gets the sum of 总投资; null where no project states it.</summary>
    public Money? TotalInvestment => Amount(Measure.TotalInvestment);

    /// <summary>Adds two groups that have no project in common.</summary>
    /// <exception cref="OverflowException">A sum passes what <see cref="Money"/> holds.</exception>
    public static Tally operator +(Tally left, Tally right)
    {
        TallySum sum = default;
        sum.Add(left);
        sum.Add(right);
        return sum.ToTally();
    }

    /// <summary>Gives the tally with another sum of one amount, that only some of the projects state.</summary>
    /// <param name="measure">Which amount; not <see cref="Measure.Count"/>.</param>
    /// <param name="sum">The sum over the projects that state it, at least zero; zero where none does.</param>
    /// <param name="statedBy">How many projects state it, from 0 to <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or the measure is no amount.</exception>
    /// <exception cref="ArgumentException">No project states the amount and its sum is not zero.</exception>
    [Pure]
    public Tally With(Measure measure, Money sum, long statedBy)
    {
        int place = measure.AmountPlace();
        ArgumentOutOfRangeException.ThrowIfNegative(statedBy);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statedBy, Count);
        return With(place, sum, statedBy, nameof(sum));
    }

    /// <summary>Says how many of the projects state an amount; the count states itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The measure is no member of the enumeration.</exception>
    public long StatedBy(Measure measure) => measure == Measure.Count ? Count : StatedAt(measure.AmountPlace());

    /// <summary>Gives one of the numbers in its base unit, 个 or 元; null where no project states it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The measure is no member of the enumeration.</exception>
    internal Rational? Value(Measure measure) =>
        measure == Measure.Count ? Count : Amount(measure) is { } sum ? Rational.Of(sum.Fen, 100) : null;

    /// <summary>Gives one of the sums of money; null where no project states the amount.</summary>
    /// <param name="measure">Which one; not <see cref="Measure.Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is the count, or no member of the enumeration.</exception>
    public Money? Amount(Measure measure)
    {
        int place = measure.AmountPlace();
        return States(measure) ? Money.FromFen(SumAt(place)) : null;
    }

    /// <summary>Gives the exact mean of an amount over the projects that state it, in 元.</summary>
    /// <param name="measure">Which amount; not <see cref="Measure.Count"/>.</param>
    /// <exception cref="InvalidOperationException">No project states it, so it has no mean.</exception>
    public Rational Mean(Measure measure) => StatedBy(measure) is var statedBy and > 0
        ? Rational.Of(Amount(measure)!.Value.Fen, (BigInteger)100 * statedBy)
        : throw new InvalidOperationException(
            $"No project of the group states {measure}, so it has no mean; look at StatedBy first.");

    /// <summary>Gives the mean rounded once, as a bulletin prints it: 7.79 (亿元) for each project.</summary>
    /// <param name="measure">Which sum; not <see cref="Measure.Count"/>.</param>
    /// <param name="unit">The unit of the answer.</param>
    /// <param name="places">Decimal places of the answer, 0 to 20; the answer keeps its trailing zeros.</param>
    /// <exception cref="InvalidOperationException">No project states it, so it has no mean.</exception>
    public decimal Mean(
        Measure measure,
        MoneyUnit unit,
        int places,
        RoundingConvention convention = RoundingConvention.HalfAwayFromZero) =>
        Rounding.ToDecimal(Mean(measure) / Rational.PowerOfTen(unit.Places() - MoneyUnit.Yuan.Places()), places, convention);

    /// <inheritdoc/>
    public bool Equals(Tally other) =>
        Count == other.Count
        && ((ReadOnlySpan<long>)_sums).SequenceEqual(other._sums)
        && ((ReadOnlySpan<long>)_statedBy).SequenceEqual(other._statedBy);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, _sums[0], _sums[1], _sums[2], _sums[3], _statedBy[0]);

    /// <summary>Writes the count and the total investment, such as <c>360个 2380.4亿元</c>, or <c>3个 —</c>.</summary>
    public override string ToString() => $"{Count}个 {TotalInvestment?.ToString() ?? "—"}";

    internal long SumAt(int place) => _sums[place];

    internal long StatedAt(int place) => _statedBy[place];

    /// <summary>
    /// Parts the group into groups within which every amount is stated by all or by none; which of the possible ways does
    /// not show in any sum. All money goes into the last part, which states whatever is stated.
    /// </summary>
    /// <param name="above">How many projects the parts before leave; <see cref="Count"/> before the first.</param>
    /// <param name="below">How many this part leaves; 0 where it is the last.</param>
    /// <returns>The amounts that the projects of the part state.</returns>
    internal AmountSet Part(long above, out long below)
    {
        below = 0;
        for (int place = 0; place < AmountSets.Count; place++)
        {
            below = StatedAt(place) < above ? Math.Max(below, StatedAt(place)) : below;
        }

        return StatedBeyond(below);
    }

    /// <summary>The same with the amounts that a scheme names itself where another scheme has them.</summary>
    internal Tally Converted(SchemeMapping mapping)
    {
        Tally converted = this;
        foreach (Member<Measure> own in mapping.From.OwnAmounts)
        {
            converted = converted.With(Scheme.MeasureOf(own), Money.Zero, statedBy: 0);
        }

        foreach (Member<Measure> own in mapping.From.OwnAmounts)
        {
            Measure measure = Scheme.MeasureOf(own);
            converted = StatedBy(measure) is var statedBy and > 0
                ? converted.With(Scheme.MeasureOf(mapping.Of(own)), Amount(measure)!.Value, statedBy)
                : converted;
        }

        AmountSet uncollected = converted.StatedBeyond(0) & ~mapping.To.Collected;
        return uncollected == AmountSet.None ? converted : throw new ArgumentException(
            $"The scheme {mapping.To} does not collect {uncollected}, which a cell states; let it collect them.",
            nameof(mapping));
    }

    private AmountSet StatedBeyond(long threshold)
    {
        AmountSet stated = AmountSet.None;
        for (int place = 0; place < AmountSets.Count; place++)
        {
            stated = stated.With(AmountSets.At(place), StatedAt(place) > threshold);
        }

        return stated;
    }

    /// <summary>Says whether there is a number at all; of no projects every number is zero.</summary>
    internal bool States(Measure measure) => Count == 0 || StatedBy(measure) > 0;

    /// <summary>The value of the whole group: null where but one project does not state it.</summary>
    internal Rational? ValueOfAll(Measure measure) => StatedBy(measure) == Count ? Value(measure) : null;

    private Tally Given(Measure measure, Money? sum, string argument) =>
        sum is { } given ? With(measure.AmountPlace(), given, Count, argument) : this;

    private Tally With(int place, Money sum, long statedBy, string argument)
    {
        if (sum < Money.Zero)
        {
            throw new ArgumentOutOfRangeException(argument, sum, "The sums of a tally are zero or more.");
        }

        if (statedBy == 0 && sum != Money.Zero)
        {
            throw new ArgumentException(
                $"An amount that no project states has no sum; found {sum}. Give the number of projects that state it.",
                argument);
        }

        AmountNumbers sums = _sums, counts = _statedBy;
        sums[place] = sum.Fen;
        counts[place] = statedBy;
        return new Tally(Count, sums, counts);
    }
}
