using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Measures how surprising the printed difference of a sum is.</summary>
/// <remarks>
/// Every part is taken to be uniform over the true values its print leaves, and independent of the others; the total
/// is their sum. The tail is the chance that the sum comes out where the printed total says, or farther from the
/// middle. Sums of whole numbers are counted, sums of reals measured; a mixture of the two is left alone.
/// </remarks>
internal static class SurpriseMeter
{
    /// <summary>
    /// Measures a relation; null where it is no sum that can hold, or where a figure is not printed or is qualified.
    /// </summary>
    public static Surprise? Of(Bulletin bulletin, RelationFinding finding) => IsMeasurable(finding)
        ? Measured(finding, RoundingSpread.Of(bulletin, (SumRelation)finding.Relation))
        : null;

    /// <summary>Measures a relation only where that is worth a warning, which is quick to rule out for nearly every sum.</summary>
    public static Surprise? Warning(Bulletin bulletin, RelationFinding finding, Rational threshold)
    {
        bool mayBe = finding.Verdict == Verdict.WithinRounding && IsMeasurable(finding);
        return mayBe
            && RoundingSpread.Of(bulletin, (SumRelation)finding.Relation) is { } spread
            && !spread.IsOrdinary(threshold)
            && Measured(finding, spread) is { } surprise
            && surprise.IsSurprising(threshold)
            ? surprise
            : null;
    }

    private static bool IsMeasurable(RelationFinding finding) => finding is
    {
        Relation: SumRelation,
        Verdict: Verdict.Exact or Verdict.WithinRounding,
        PrintedDifference: not null,
        Tolerance: not null,
    };

    // Where nothing is rounded and the sum holds, there is neither slack nor difference.
    private static Surprise Measured(RelationFinding finding, RoundingSpread? spread)
    {
        Rational tolerance = finding.Tolerance!.Value;
        Rational used = tolerance.Sign == 0 ? Rational.Zero : Rational.Abs(finding.PrintedDifference!.Value) / tolerance;
        return new Surprise(finding.Index, used, spread?.Tail());
    }
}
