namespace Erqi.Domain.Statistics;

/// <summary>What became of one project from one ledger to a later one.</summary>
public sealed class ProjectChange
{
    // At least one of the two, and only records that stand on the list.
    internal ProjectChange(Project? before, Project? after)
    {
        Before = before;
        After = after;
        Kind = (before, after) switch
        {
            (null, _) => ChangeKind.New,
            (_, null) => ChangeKind.Left,
            _ when IsMoved => ChangeKind.Moved,
            _ when Differ(measure => !IsOfProgress(measure)) => ChangeKind.Revised,
            _ when IsRenamed => ChangeKind.Renamed,
            _ when Differ(IsOfProgress) => ChangeKind.Progressed,
            _ => ChangeKind.Unchanged,
        };
    }

    /// <summary>Gets the kind: the first that applies.</summary>
    public ChangeKind Kind { get; }

    /// <summary>Gets the earlier record; null where it is new.</summary>
    public Project? Before { get; }

    /// <summary>Gets the later record; null where it left.</summary>
    public Project? After { get; }

    /// <summary>Gets a value indicating whether it stands elsewhere: in another batch, period, library, state, sector or level.</summary>
    internal bool IsMoved => Before is { } before && After is { } after
        && (before.CurrentBatch != after.CurrentBatch || before.CurrentPeriod != after.CurrentPeriod
            || before.Stage != after.Stage || before.Status != after.Status
            || before.Sector != after.Sector || before.Level != after.Level);

    /// <summary>Gets a value indicating whether the name is another; width, brackets and blanks make none.</summary>
    internal bool IsRenamed => Before is { } before && After is { } after
        && ProjectName.Normalized(before.Name) != ProjectName.Normalized(after.Name);

    /// <summary>Gets what it does to the number of projects: 1, 0 or −1.</summary>
    public int Count => (After is null ? 0 : 1) - (Before is null ? 0 : 1);

    /// <summary>Gets what it does to the sum of an amount, in 分; what is not stated counts nothing.</summary>
    internal Int128 Fen(Measure measure) =>
        (Int128)(After?.Amount(measure)?.Fen ?? 0) - (Before?.Amount(measure)?.Fen ?? 0);

    private static bool IsOfProgress(Measure measure) =>
        measure is Measure.CompletedThisYear or Measure.CompletedToDate or Measure.CompletedThisMonth or Measure.FundsInPlace;

    // Whether an amount is another, or is stated in one of the records only.
    private bool Differ(Func<Measure, bool> isAsked) => Before is { } before && After is { } after
        && ProjectTerms.Amounts.Where(isAsked).Any(measure => before.Amount(measure) != after.Amount(measure));

    /// <summary>Gets the kind and the names, such as <c>更名 甲→乙</c>.</summary>
    public override string ToString() => Before is { } before && After is { } after && before.Name != after.Name
        ? $"{Kind.ToChinese()} {before.Name}→{after.Name}"
        : $"{Kind.ToChinese()} {(After ?? Before)!.Name}";
}
