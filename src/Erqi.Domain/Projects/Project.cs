using System.Diagnostics;
using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Quantities;

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
    // Side by side, because roll-ups read them for every project; zero where not stated.
    private readonly Money _totalInvestment;
    private readonly Money _annualPlannedInvestment;
    private readonly Money _completedThisYear;
    private readonly Money _completedToDate;
    private readonly AmountSet _stated;

    /// <summary>Gets the name as printed.</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>Gets the sector (行业领域).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public required Sector Sector { get; init => field = SectorTerms.Table.Check(value, nameof(Sector)); }

    /// <summary>Gets the level: the highest list the project stands on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public required ProjectLevel Level { get; init => field = ProjectLevelTerms.Table.Check(value, nameof(Level)); }

    /// <summary>Gets the planned investment of the whole project (总投资), zero or more; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? TotalInvestment
    {
        get => _stated.Of(AmountSet.TotalInvestment, _totalInvestment);
        init
        {
            _totalInvestment = Guard.Amount(value.GetValueOrDefault());
            _stated = _stated.With(AmountSet.TotalInvestment, value.HasValue);
        }
    }

    /// <summary>Gets the investment planned for the year (年度计划投资), zero or more; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? AnnualPlannedInvestment
    {
        get => _stated.Of(AmountSet.AnnualPlannedInvestment, _annualPlannedInvestment);
        init
        {
            _annualPlannedInvestment = Guard.Amount(value.GetValueOrDefault());
            _stated = _stated.With(AmountSet.AnnualPlannedInvestment, value.HasValue);
        }
    }

    /// <summary>Gets the investment completed since 1 January (本年完成投资), zero or more; null where it is not stated.</summary>
    /// <remarks>It may exceed the year's plan: completion above 100 % is normal.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? CompletedThisYear
    {
        get => _stated.Of(AmountSet.CompletedThisYear, _completedThisYear);
        init
        {
            _completedThisYear = Guard.Amount(value.GetValueOrDefault());
            _stated = _stated.With(AmountSet.CompletedThisYear, value.HasValue);
        }
    }

    /// <summary>Gets the investment completed since the start of construction (累计完成投资), zero or more; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? CompletedToDate
    {
        get => _stated.Of(AmountSet.CompletedToDate, _completedToDate);
        init
        {
            _completedToDate = Guard.Amount(value.GetValueOrDefault());
            _stated = _stated.With(AmountSet.CompletedToDate, value.HasValue);
        }
    }

    /// <summary>Gets the investment completed in the month that is reported (本月完成投资), zero or more; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? CompletedThisMonth
    {
        get => _stated.Of(AmountSet.CompletedThisMonth, _details.CompletedThisMonth);
        init
        {
            _details = _details with { CompletedThisMonth = value.GetValueOrDefault() };
            _stated = _stated.With(AmountSet.CompletedThisMonth, value.HasValue);
        }
    }

    /// <summary>Gets the money that is in place (到位资金), zero or more; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? FundsInPlace
    {
        get => _stated.Of(AmountSet.FundsInPlace, _details.FundsInPlace);
        init
        {
            _details = _details with { FundsInPlace = value.GetValueOrDefault() };
            _stated = _stated.With(AmountSet.FundsInPlace, value.HasValue);
        }
    }

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;
}
