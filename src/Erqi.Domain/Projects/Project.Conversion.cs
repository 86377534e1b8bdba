namespace Erqi.Domain.Projects;

/// <content>How a project comes from one scheme to another.</content>
public sealed partial record Project
{
    private SchemeMapping Mapping
    {
        init
        {
            (byte sector, byte level) = (value.NumberOf<Sector>(SectorNumber), value.NumberOf<ProjectLevel>(LevelNumber));
            byte status = value.NumberOf<ProjectStatus>(Status.Number);
            byte stage = value.NumberOf<PipelineStage>(StageOrZero), type = value.NumberOf<ProjectType>(_details.Type);
            ValueList<BatchEntry> entries = [.. BatchEntries.Select(entry => new BatchEntry(entry.Period, value.Of(entry.Batch), entry.Date))];
            ValueList<StageMove> stages = [.. StageMoves.Select(move => new StageMove(value.Of(move.To), move.Date) { From = Of(move.From) })];
            ValueList<StatusMove> statuses = [.. StatusMoves.Select(move => new StatusMove(value.Of(move.To), move.Date, move.Reason) { From = Of(move.From) })];
            (_details, Stated) = OwnAmounts(value);
            AmountSet uncollected = Stated & ~value.To.Collected;
            _scheme = uncollected == AmountSet.None ? value.To : throw value.To.Uncollected(uncollected);
            (SectorNumber, LevelNumber, StageOrZero) = (sector, level, stage);
            _status = NumberOf(new Member<ProjectStatus>(value.To, status));
            _details = _details with { Type = type, StageMoves = stages, StatusMoves = statuses };
            BatchEntries = entries;

            Member<TEnum>? Of<TEnum>(Member<TEnum>? member)
                where TEnum : unmanaged, Enum => member is { } known ? value.Of(known) : null;
        }
    }

    internal Project Converted(SchemeMapping mapping) => this with { Mapping = mapping };

    // The amounts that a scheme names itself go to where the other scheme has them.
    private (ProjectDetails Details, AmountSet Stated) OwnAmounts(SchemeMapping mapping)
    {
        ProjectDetails details = _details;
        AmountSet stated = Stated;
        foreach (Member<Measure> own in mapping.From.OwnAmounts)
        {
            Set(AmountSets.Own(own.Number), null);
        }

        foreach (Member<Measure> own in mapping.From.OwnAmounts)
        {
            if (Amount(Scheme.MeasureOf(own)) is { } amount)
            {
                Set(AmountSets.Own(mapping.NumberOf<Measure>(own.Number)), amount);
            }
        }

        return (details, stated);

        void Set(AmountSet place, Money? amount) => (details, stated) = (details.With(place, amount), stated.With(place, amount.HasValue));
    }
}
