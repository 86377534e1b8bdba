using Erqi.Domain.Projects;

namespace Erqi.Domain.Statistics;

/// <summary>A step from one project library to the next, and how much of the first stands in the second.</summary>
/// <remarks>
/// The libraries are counted each by itself, and no rule makes them a funnel: a step above 100 % is unusual, not wrong.
/// </remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct PipelineStep
{
    internal PipelineStep(Member<PipelineStage> from, Member<PipelineStage> to, Rational? rate) =>
        (From, To, Rate) = (from, to, rate);

    /// <summary>Gets the library before.</summary>
    public Member<PipelineStage> From { get; internal init; }

    /// <summary>Gets the library after.</summary>
    public Member<PipelineStage> To { get; internal init; }

    /// <summary>
    /// Gets the exact quotient, 1 being 100 %; null where the library before is empty or an amount is not stated.
    /// </summary>
    public Rational? Rate { get; internal init; }

    /// <summary>Gives the steps through the libraries of a breakdown, from each to the next of its scheme.</summary>
    /// <param name="stages">A cube by <see cref="CubeDimension.Stage"/>.</param>
    /// <param name="measure">What to compare: counts unless said otherwise.</param>
    public static ValueList<PipelineStep> Of(Breakdown<Member<PipelineStage>?> stages, Measure measure = Measure.Count)
    {
        ArgumentNullException.ThrowIfNull(stages);
        SchemeMembers<PipelineStage> all = stages.Scheme.Stages;
        return [.. all.Zip(all.Skip(1), Between)];

        PipelineStep Between(Member<PipelineStage> from, Member<PipelineStage> to) =>
            new(from, to, stages[from].Value(measure) is { Sign: > 0 } whole && stages[to].Value(measure) is { } part ? part / whole : null);
    }
}
