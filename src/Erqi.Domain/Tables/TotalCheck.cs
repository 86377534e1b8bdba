using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tables;

/// <summary>One amount of a row of totals.</summary>
/// <param name="Measure">Which of the amounts.</param>
/// <param name="Stated">What the row states.</param>
/// <param name="Computed">The sum of the rows that it sums up.</param>
public sealed record TotalCheck(Measure Measure, Money Stated, Money Computed)
{
    /// <summary>Gets how many of these rows do not state the amount, so that the sum is of the others alone.</summary>
    public long Missing { get; init; }

    /// <summary>
    /// Gets a value indicating whether both are the same; null where the row states more and projects that state nothing
    /// may be the difference.
    /// </summary>
    public bool? Agrees => Stated == Computed ? true : Missing > 0 && Stated > Computed ? null : false;
}
