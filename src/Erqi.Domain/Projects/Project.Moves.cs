namespace Erqi.Domain.Projects;

/// <content>How a project moves on.</content>
public sealed partial record Project
{
    /// <summary>Gets what tells the project from every other of a ledger.</summary>
    public ProjectIdentity Identity => ProjectIdentity.Of(Code, District, Name);

    /// <summary>Moves the project on and keeps the move in its history.</summary>
    /// <remarks>
    /// Batches are entered in order 签约→开工→投产, each in a later period than the one before, the first at any of them.
    /// Libraries are moved through in order 谋划→招引→签约→落地, none left out, the first at any of them. Both need an
    /// active project: what is stalled or in reserve resumes first. Nothing follows an exit, and no move is dated before
    /// an earlier one.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The move is not allowed; the message says why.</exception>
    /// <example>
    /// <code>
    /// // Synthetic.
    /// Project project = new() { Name = "甲", Sector = Sector.NewUrbanization, Level = ProjectLevel.District };
    /// Project signed = project.Apply(new BatchEntry(new CampaignPeriod(7), Batch.Signed, new NodaTime.LocalDate(2023, 1, 28)));
    /// Console.WriteLine(signed.CurrentBatch);    // → Signed
    /// Console.WriteLine(project.CurrentBatch is null); // → True
    /// </code>
    /// </example>
    [Pure]
    public Project Apply(ProjectMove move) =>
        TryApply(move, out Project? moved, out string? reason) ? moved : throw new InvalidOperationException(reason);

    /// <summary>Moves the project on as <see cref="Apply"/> does, or says why it may not.</summary>
    /// <param name="moved">The project after the move, where it is allowed.</param>
    /// <param name="reason">Why not, where it is not.</param>
    public bool TryApply(
        ProjectMove move, [NotNullWhen(true)] out Project? moved, [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(move);
        reason = move.WhyNot(this);
        moved = reason is null ? move.ApplyTo(this) : null;
        return reason is null;
    }

    /// <summary>Gives the project as it stood at the end of a day, or null if it was not yet on the list.</summary>
    /// <remarks>
    /// Batch, stage and status are taken back to that day; before the first dated move, stage and status are those it
    /// moved from. Amounts and particulars have no dates and stay as they are.
    /// </remarks>
    [Pure]
    public Project? AsOf(LocalDate date)
    {
        if (ListedOn > date)
        {
            return null;
        }

        ValueList<StageMove> stages = UpTo(StageMoves, date);
        ValueList<StatusMove> statuses = UpTo(StatusMoves, date);
        Project then = this with { BatchEntries = UpTo(BatchEntries, date), StageMoves = stages, StatusMoves = statuses };
        return then with
        {
            Stage = !stages.IsEmpty || StageMoves.IsEmpty ? then.Stage : StageMoves[0].From,
            Status = !statuses.IsEmpty || StatusMoves.IsEmpty ? then.Status : StatusMoves[0].From ?? Scheme.Statuses[0],
        };
    }

    private static ValueList<TMove> UpTo<TMove>(ValueList<TMove> moves, LocalDate date)
        where TMove : ProjectMove =>
        moves.IsEmpty || moves[^1].Date <= date ? moves : moves.TakeWhile(move => move.Date <= date).ToValueList();
}
