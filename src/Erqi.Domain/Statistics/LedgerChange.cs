using Erqi.Domain.Statistics.Changes;

namespace Erqi.Domain.Statistics;

/// <summary>台账变动: how one ledger became a later one, project by project and in sum.</summary>
/// <remarks>
/// Counted is what stands on the list: 期初 + 新增 − 退出 ± 调整 = 期末 holds for the number of projects and for every amount,
/// to the 分. Projects are the same by their code, else by name and district, the name as it is or as an alias, without
/// regard to width, brackets and blanks; where more than one could be meant, none is. What is merely similar is
/// proposed, never taken. Immutable.
/// </remarks>
/// <example>
/// <code>
/// // Synthetic.
/// Project a = new() { Name = "甲（一期）", Sector = Sector.NewUrbanization, Level = ProjectLevel.District, TotalInvestment = Money.FromYi(2) };
/// Project b = new() { Name = "乙", Sector = Sector.EcologyAndEnvironment, Level = ProjectLevel.District, TotalInvestment = Money.FromYi(3) };
/// var change = LedgerChange.Between([a], [a with { Name = "甲 (一期)", TotalInvestment = Money.FromYi(5) }, b]);
/// Console.WriteLine(change[ChangeKind.New].Amount(Measure.TotalInvestment));     // → 3亿元
/// Console.WriteLine(change[ChangeKind.Revised].Amount(Measure.TotalInvestment)); // → 3亿元
/// Console.WriteLine(change.Closing.TotalInvestment);                             // → 8亿元
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class LedgerChange
{
    private LedgerChange(ProjectLedger earlier, ProjectLedger later, ValueList<ProjectChange> changes)
    {
        Earlier = earlier;
        Changes = changes;
        Opening = ProjectCube.Of(earlier, CountingBasis.StandingStock).Total;
        Closing = ProjectCube.Of(later, CountingBasis.StandingStock).Total;
        Lines = [.. StatisticsTerms.Changes.All.Where(kind => kind != ChangeKind.Unchanged).Select(Line)];
        Proposals = SimilarNames.Among(changes);
    }

    internal ProjectLedger Earlier { get; }

    /// <summary>Gets every project that stands in either: those of the earlier ledger in its order, then the new ones in that of the later.</summary>
    public ValueList<ProjectChange> Changes { get; }

    /// <summary>Gets the total of the earlier ledger (期初).</summary>
    public Tally Opening { get; }

    /// <summary>Gets the total of the later ledger (期末).</summary>
    public Tally Closing { get; }

    /// <summary>Gets what leads from one to the other: new, left, moved, revised, renamed, progressed.</summary>
    public ValueList<ChangeLine> Lines { get; }

    /// <summary>Gets the pairs of one that left and one that is new whose names are alike, for a person to decide.</summary>
    public ValueList<NameProposal> Proposals { get; }

    /// <summary>Gets the line of a kind.</summary>
    /// <param name="kind">The kind; not <see cref="ChangeKind.Unchanged"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind changes nothing, or is no member of the enumeration.</exception>
    public ChangeLine this[ChangeKind kind] => kind is >= ChangeKind.New and < ChangeKind.Unchanged
        ? Lines[(int)kind - 1]
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A line is of any kind but Unchanged.");

    /// <summary>Compares two ledgers.</summary>
    /// <param name="later">The later one, of the same scheme.</param>
    /// <exception cref="ArgumentException">The ledgers are of different schemes, or their months are not in order.</exception>
    /// <exception cref="OverflowException">A sum passes what money holds.</exception>
    public static LedgerChange Between(ProjectLedger earlier, ProjectLedger later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        _ = earlier.Scheme.With(later.Scheme, "The later ledger");
        if (earlier.Month is { } before && later.Month is { } after && after <= before)
        {
            throw new ArgumentException($"The later ledger is of {later.Month} and the earlier of {earlier.Month}; expected the earlier first.", nameof(later));
        }

        return new LedgerChange(earlier, later, ProjectMatching.Changes(earlier, later));
    }

    /// <summary>Gives what changed in sum, such as <c>360个→362个: 新增3, 退出1, 转化20, 调整5, 更名2, 进展300</c>.</summary>
    public override string ToString() =>
        $"{Opening.Count}个→{Closing.Count}个: {string.Join(", ", Lines.Select(line => $"{line.Kind.ToChinese()}{line.Projects}"))}";

    private ChangeLine Line(ChangeKind kind)
    {
        ProjectChange[] changes = [.. Changes.Where(change => change.Kind == kind)];
        return new(
            kind,
            changes.Length,
            changes.Sum(change => change.Count),
            [.. ProjectTerms.Amounts.Select(measure => Money.FromFen((long)changes.Aggregate((Int128)0, (sum, change) => sum + change.Fen(measure))))]);
    }
}
