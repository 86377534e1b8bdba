namespace Erqi.Domain.Projects;

/// <summary>One dated entry of a project into a batch (三个一批) of a campaign period.</summary>
/// <remarks>Counting entries counts events; a project that moved on is counted again.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class BatchEntry : ProjectMove
{
    /// <summary>Records an entry.</summary>
    /// <exception cref="ArgumentException">The period or the date is <c>default</c>, or the batch is no member.</exception>
    public BatchEntry(CampaignPeriod period, Member<Batch> batch, LocalDate date)
        : base(date)
    {
        Period = period;
        Batch = batch;
    }

    /// <summary>Gets the period.</summary>
    /// <exception cref="ArgumentException">The period is <c>default</c>.</exception>
    public CampaignPeriod Period
    {
        get;
        private init => field = value.Number > 0
            ? value
            : throw Guard.Fault("The period has no number (it is the default); expected 1 or more.");
    }

    /// <summary>Gets the batch.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public Member<Batch> Batch { get; private init => field = Guard.Member(value); }

    private protected override object Parts => (Period, Batch);

    internal override string Said => $"{Period}{Batch.ToChinese()}";

    internal override Project ApplyTo(Project project) =>
        project with { BatchEntries = [.. project.BatchEntries, this] };

    internal override Scheme Scheme => Batch.Scheme;

    private protected override string? Refusal(Project project)
    {
        if (project.BatchEntries is not [.., var last])
        {
            return null;
        }

        if (!Batch.Scheme.Batches.MayFollow((byte)last.Batch.Number, (byte)Batch.Number))
        {
            return $"{project} stands in {last.Batch.ToChinese()} and cannot enter {Batch.ToChinese()}; {Next(last.Batch)}.";
        }

        return Period.Number > last.Period.Number
            ? null
            : $"{project} entered {last.Batch.ToChinese()} in {last.Period} and cannot enter {Batch.ToChinese()} in " +
                $"{Period}; expected a later period.";
    }
}
