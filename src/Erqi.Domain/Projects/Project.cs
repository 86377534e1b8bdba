using System.Diagnostics;
using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Projects;

/// <summary>One key project (重点项目, also printed 重大项目).</summary>
/// <remarks>
/// Immutable and compared by value, lists included. Every property checks what it is given, in <c>with</c> too.
/// Amounts are what the ledger says now; only batch, stage and status have a dated history.
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
    /// <summary>Gets the name as printed.</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>Gets the sector (行业领域).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public required Sector Sector { get; init => field = SectorTerms.Table.Check(value, nameof(Sector)); }

    /// <summary>Gets the level: the highest list the project stands on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public required ProjectLevel Level { get; init => field = ProjectLevelTerms.Table.Check(value, nameof(Level)); }

    /// <summary>Gets the planned investment of the whole project (总投资), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money TotalInvestment { get; init => field = Guard.Amount(value); }

    /// <summary>Gets the investment planned for the year (年度计划投资), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money AnnualPlannedInvestment { get; init => field = Guard.Amount(value); }

    /// <summary>Gets the investment completed since 1 January (本年完成投资), zero or more.</summary>
    /// <remarks>It may exceed the year's plan: completion above 100 % is normal.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money CompletedThisYear { get; init => field = Guard.Amount(value); }

    /// <summary>Gets the investment completed since the start of construction (累计完成投资), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money CompletedToDate { get; init => field = Guard.Amount(value); }

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;
}
