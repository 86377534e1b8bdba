namespace Erqi.Domain.Tables;

/// <summary>One amount of a row of totals.</summary>
public sealed class TotalCheck
{
    internal TotalCheck(Measure measure, Money stated, Money computed) => (Measure, Stated, Computed) = (measure, stated, computed);

    /// <summary>Gets which of the amounts it is.</summary>
    public Measure Measure { get; }

    /// <summary>Gets what the row states.</summary>
    public Money Stated { get; }

    /// <summary>Gets the sum of the rows that it sums up.</summary>
    public Money Computed { get; }

    /// <summary>Gets how many of these rows do not state the amount, so that the sum is of the others alone.</summary>
    public long Missing { get; internal init; }

    /// <summary>
    /// Gets a value indicating whether both are the same; null where the row states more and projects that state nothing
    /// may be the difference.
    /// </summary>
    public bool? Agrees => Stated == Computed ? true : Missing > 0 && Stated > Computed ? null : false;
}
