namespace Erqi.Domain.Consistency.Joint;

/// <summary>How much work a report took. It says nothing of the bulletin, so that all efforts are equal.</summary>
internal sealed record Effort(long Steps)
{
    /// <summary>Gets a value indicating whether so little was spent that no question can have met its limit.</summary>
    /// <remarks>
    /// A question may take half of what is left, and a question within it half of that: with an eighth spent at most,
    /// that is more than an eighth. What was checked part by part is then what a full check says.
    /// </remarks>
    public bool IsSlight(CheckOptions limits) => Steps <= limits.MaxSteps / 8;

    public Effort With(long steps) => new(Steps + steps);

    public bool Equals(Effort? other) => other is not null;

    public override int GetHashCode() => 0;
}
