using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>What was found of one relation, judged alone.</summary>
/// <remarks>All amounts are in base units.</remarks>
public sealed class RelationFinding
{
    internal RelationFinding(int index, Relation relation, Verdict verdict, FigureUnit unit) =>
        (Index, Relation, Verdict, Unit) = (index, relation, verdict, unit);

    /// <summary>Gets the place of the relation in the bulletin, from 0.</summary>
    public int Index { get; internal init; }

    /// <summary>Gets the relation.</summary>
    public Relation Relation { get; internal init; }

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict { get; internal init; }

    /// <summary>Gets the unit in which differences are stated: that of the total, the whole, the rate and so on.</summary>
    public FigureUnit Unit { get; internal init; }

    /// <summary>
    /// Gets by how much the prints miss the relation: printed total less printed sum, printed rate less quotient (to two
    /// places more than the print), the violation of an inequality; null where a print is qualified or missing.
    /// </summary>
    public Rational? PrintedDifference { get; internal init; }

    /// <summary>Gets how much difference rounding can explain; null where a print is qualified or missing.</summary>
    public Rational? Tolerance { get; internal init; }

    /// <summary>Gets a value indicating whether the print is but what the quotient of the others rounds to, however near.</summary>
    internal bool IsRounded { get; init; }

    /// <summary>Gets what the prints leave possible for the first side: the total, the whole, the rate.</summary>
    public ValueRange? Stated { get; internal init; }

    /// <summary>Gets what the other figures leave possible for that side, gaps between whole numbers aside.</summary>
    public ValueRange? Computed { get; internal init; }

    /// <summary>Gets why the relation could not be judged; null where it could.</summary>
    public Wording? Reason { get; internal init; }
}
