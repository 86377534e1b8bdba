using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tables;

/// <summary>One amount of a row of totals.</summary>
/// <param name="Measure">Which of the four.</param>
/// <param name="Stated">What the row states.</param>
/// <param name="Computed">The sum of the rows that it sums up.</param>
public sealed record TotalCheck(Measure Measure, Money Stated, Money Computed)
{
    /// <summary>Gets a value indicating whether both are the same.</summary>
    public bool Agrees => Stated == Computed;
}
