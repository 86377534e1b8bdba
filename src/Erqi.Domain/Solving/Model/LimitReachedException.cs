namespace Erqi.Domain.Solving.Model;

/// <summary>Leaves a search whose limit is reached; it never leaves the check.</summary>
internal sealed class LimitReachedException(Wording reason) : Exception(reason.English)
{
    public Wording Reason { get; } = reason;

    public static LimitReachedException OfSteps(long steps) =>
        new(new Wording($"已达到 {steps} 步的上限", $"the limit of {steps} steps was reached"));

    public static LimitReachedException OfCases(int cases) =>
        new(new Wording($"已达到 {cases} 种情形的上限", $"the limit of {cases} cases was reached"));
}
