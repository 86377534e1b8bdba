namespace Erqi.Domain.Projects;

/// <summary>One key project (重点项目, also printed 重大项目).</summary>
/// <remarks>
/// Immutable and compared by value, lists included. Every property checks what it is given, in <c>with</c> too.
/// Amounts are what the ledger says now; only batch, stage and status have a dated history. An amount that was never
/// set is null, unknown, which is not zero.
/// </remarks>
/// <example>
/// <code>
/// // Synthetic.
/// Project project = new()
/// {
///     Name = "甲", Sector = Sector.NewUrbanization, Level = ProjectLevel.Provincial, TotalInvestment = Money.Parse("12.34亿元"),
/// };
/// Console.WriteLine((project with { Level = ProjectLevel.Municipal }).Level.ToChinese()); // → 市重点
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed partial record Project
{
    // What classifies it: the scheme once, then numbers of its members, zero for none.
    private readonly Scheme? _scheme;
    internal readonly byte SectorNumber;
    internal readonly byte LevelNumber;

    // Side by side, because roll-ups read them for every project; zero where not stated.
    internal readonly Money TotalOrZero;
    internal readonly Money AnnualOrZero;
    internal readonly Money YearOrZero;
    internal readonly Money ToDateOrZero;
    internal readonly AmountSet Stated;

    /// <summary>Gets the name as printed.</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>Gets the scheme that classifies the project: that of its sector, and of every other member it has.</summary>
    public Scheme Scheme => _scheme!;

    /// <summary>Gets the sector (行业领域).</summary>
    /// <exception cref="ArgumentException">The value is no member, or of another scheme than the project.</exception>
    public required Member<Sector> Sector
    {
        get => new(Scheme, SectorNumber);
        init => (_scheme, SectorNumber) = (SchemeWith(value), (byte)value.Number);
    }

    /// <summary>Gets the level: the highest list the project stands on.</summary>
    /// <exception cref="ArgumentException">The value is no member, or of another scheme than the project.</exception>
    public required Member<ProjectLevel> Level
    {
        get => new(Scheme, LevelNumber);
        init => (_scheme, LevelNumber) = (SchemeWith(value), (byte)value.Number);
    }

    /// <summary>Gets the planned investment of the whole project (总投资), zero or more; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? TotalInvestment
    {
        get => Stated.Of(AmountSet.TotalInvestment, TotalOrZero);
        init => (TotalOrZero, Stated) = Near(AmountSet.TotalInvestment, value);
    }

    /// <summary>Gets the investment planned for the year (年度计划投资), zero or more; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? AnnualPlannedInvestment
    {
        get => Stated.Of(AmountSet.AnnualPlannedInvestment, AnnualOrZero);
        init => (AnnualOrZero, Stated) = Near(AmountSet.AnnualPlannedInvestment, value);
    }

    /// <summary>Gets the investment completed since 1 January (本年完成投资), zero or more; null where it is not stated.</summary>
    /// <remarks>It may exceed the year's plan: completion above 100 % is normal.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? CompletedThisYear
    {
        get => Stated.Of(AmountSet.CompletedThisYear, YearOrZero);
        init => (YearOrZero, Stated) = Near(AmountSet.CompletedThisYear, value);
    }

    /// <summary>Gets the investment completed since the start of construction (累计完成投资), zero or more; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? CompletedToDate
    {
        get => Stated.Of(AmountSet.CompletedToDate, ToDateOrZero);
        init => (ToDateOrZero, Stated) = Near(AmountSet.CompletedToDate, value);
    }

    /// <summary>Gets the investment completed in the month that is reported (本月完成投资), zero or more; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? CompletedThisMonth
    {
        get => Amount(Measure.CompletedThisMonth);
        init => Far = (AmountSet.CompletedThisMonth, value);
    }

    /// <summary>Gets the money that is in place (到位资金), zero or more; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? FundsInPlace
    {
        get => Amount(Measure.FundsInPlace);
        init => Far = (AmountSet.FundsInPlace, value);
    }

    /// <summary>Gets one of the amounts, those that the scheme names itself among them; null where it is not stated.</summary>
    /// <param name="measure">Which one; not <see cref="Measure.Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is the count, or no member of the enumeration.</exception>
    public Money? Amount(Measure measure) =>
        Stated.Has(measure.AmountPlace()) ? Money.FromFen(FenAt(measure.AmountPlace())) : null;

    /// <summary>Gives the project with another amount, that of one that the scheme names itself among them.</summary>
    /// <param name="measure">Which one; not <see cref="Measure.Count"/>.</param>
    /// <param name="amount">The amount, zero or more; null where it is not stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the measure is none of money.</exception>
    /// <exception cref="ArgumentException">The scheme does not collect the amount.</exception>
    [Pure]
    public Project With(Measure measure, Money? amount) => measure switch
    {
        Measure.TotalInvestment => this with { TotalInvestment = amount },
        Measure.AnnualPlannedInvestment => this with { AnnualPlannedInvestment = amount },
        Measure.CompletedThisYear => this with { CompletedThisYear = amount },
        Measure.CompletedToDate => this with { CompletedToDate = amount },
        _ => this with { Far = (AmountSets.At(measure.AmountPlace()), amount) },
    };

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;

    // The scheme of a member that the project is given, which is that of those it has.
    private Scheme SchemeWith<TEnum>(Member<TEnum> member, [CallerMemberName] string name = "")
        where TEnum : unmanaged, Enum
    {
        if (!member.HasValue)
        {
            throw new ArgumentOutOfRangeException(
                name,
                $"{name} is no member (it is the default); expected one of {(_scheme ?? Scheme.Erqi2023).Of<TEnum>().Expected}.");
        }

        if (_scheme is { } known)
        {
            // Asked first: what a refusal says costs more than the project, for each of its members.
            return known.Equals(member.Scheme) ? known : known.With(member.Scheme, $"{name} {member.ToChinese()}");
        }

        AmountSet uncollected = Stated & ~member.Scheme.Collected;
        return uncollected == AmountSet.None ? member.Scheme : throw member.Scheme.Uncollected(uncollected);
    }

    // An amount that lies in the project itself: zero where it is not stated.
    private (Money Value, AmountSet Stated) Near(AmountSet amount, Money? value, [CallerMemberName] string name = "") =>
        (Guard.Amount(value.GetValueOrDefault(), name), Collected(amount, value.HasValue));

    private AmountSet Collected(AmountSet amount, bool isStated) =>
        isStated && _scheme is { } scheme && (scheme.Collected | amount) != scheme.Collected
            ? throw scheme.Uncollected(amount)
            : Stated.With(amount, isStated);
}
