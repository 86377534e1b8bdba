namespace Erqi.Domain.Json.Forms;

/// <summary>What a tally is made of: the count, the sums that are stated, and by how many where not by all.</summary>
internal readonly record struct TallyParts(
    long Count, ImmutableDictionary<Measure, Money> Sums, ImmutableDictionary<Measure, long> StatedBy)
{
    public static Shape<TallyParts> Shape { get; } = ProjectTerms.Amounts
        .Aggregate(
            new Shape<TallyParts>("a tally", new(0, ImmutableDictionary<Measure, Money>.Empty, ImmutableDictionary<Measure, long>.Empty))
                .With("count", NumberForms.Long, parts => parts.Count, (parts, value) => parts with { Count = value }),
            (shape, measure) => shape.Optional(
                ProjectTerms.Measures.CamelCaseOf(measure),
                TextForms.Amount,
                parts => Get(parts.Sums, measure),
                (parts, value) => parts with { Sums = parts.Sums.Add(measure, value) }))
        .Optional(
            "statedBy",
            ProjectTerms.Amounts.Aggregate(
                new Shape<ImmutableDictionary<Measure, long>>("how many projects state what", ImmutableDictionary<Measure, long>.Empty),
                (shape, measure) => shape.Optional(
                    ProjectTerms.Measures.CamelCaseOf(measure),
                    NumberForms.Long,
                    counts => Get(counts, measure),
                    (counts, value) => counts.Add(measure, value))),
            parts => parts.StatedBy.IsEmpty ? null : parts.StatedBy,
            (parts, value) => parts with { StatedBy = value });

    public static TallyParts Of(Tally tally) => new(
        tally.Count,
        ProjectTerms.Amounts.Where(measure => tally.Amount(measure) is not null)
            .ToImmutableDictionary(measure => measure, measure => tally.Amount(measure)!.Value),
        ProjectTerms.Amounts.Where(measure => tally.StatedBy(measure) is var count && count > 0 && count < tally.Count)
            .ToImmutableDictionary(measure => measure, tally.StatedBy));

    public Tally ToTally()
    {
        Tally tally = new(Count);
        foreach (Measure measure in ProjectTerms.Amounts)
        {
            if (Get(Sums, measure) is { } sum)
            {
                tally = tally.With(measure, sum, Get(StatedBy, measure) ?? Count);
            }
            else if (StatedBy.ContainsKey(measure))
            {
                throw new FormatException(
                    $"'statedBy' names '{ProjectTerms.Measures.CamelCaseOf(measure)}', which has no sum; give the sum.");
            }
        }

        return tally;
    }

    private static T? Get<T>(ImmutableDictionary<Measure, T> values, Measure measure)
        where T : struct => values.TryGetValue(measure, out T value) ? value : null;
}
