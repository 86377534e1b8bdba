using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>How far a target has been reached at a date.</summary>
/// <remarks>Exact. Two are equal when target and actual number are.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record TargetProgress
{
    internal TargetProgress(Target target, Rational actual) => (Target, Actual) = (target, actual);

    /// <summary>Gets the target.</summary>
    public Target Target { get; }

    /// <summary>Gets the number reached, in its base unit: 个, or 元.</summary>
    public Rational Actual { get; }

    /// <summary>Gets the share reached: 1 is 100 %, and more is possible.</summary>
    public Rational Completion => Actual / Target.Value;

    /// <summary>Gets what is missing, in the base unit; zero where the target is reached.</summary>
    public Rational Remaining => Rational.Max(Rational.Zero, Target.Value - Actual);

    /// <summary>Gets a value indicating whether the target is reached.</summary>
    public bool IsReached => Actual >= Target.Value;

    /// <summary>
    /// Gives the lead on the schedule (超序时进度): the share reached less the share of the year that has passed, 0.01
    /// being one percentage point; below zero behind schedule.
    /// </summary>
    /// <param name="elapsed">The share of the year that has passed, from 0 to 1: 10/12 at the end of October.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is below 0 or above 1.</exception>
    public Rational LeadOn(Rational elapsed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(elapsed, Rational.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(elapsed, Rational.One);
        return Completion - elapsed;
    }

    /// <summary>Gives the share reached in percent, rounded once.</summary>
    /// <param name="places">Decimal places, 0 to 20; trailing zeros are kept.</param>
    public decimal Percent(int places = 1, RoundingConvention convention = RoundingConvention.HalfAwayFromZero) =>
        Places.Round(100 * Completion, places, convention);
}
