using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Linear;

/// <summary>Finds the least and the greatest value of a variable; for a rate or a factor, those of the quotient it is.</summary>
internal sealed class LinearRanges(Problem problem, LinearModel model, WholeSearch search)
{
    /// <summary>Gives the range that the prints held leave a variable; values are known to exist.</summary>
    public ValueRange Of(int variable, bool[] held) => model.Hidden[variable] switch
    {
        RatioAtom ratio => ratio.Scale.Rates(OfQuotient(ratio.Part, ratio.Whole)),
        ProductAtom product => OfFactor(product, variable, held),
        _ => search.RangeOf(variable),
    };

    private ValueRange OfQuotient(LinearForm part, LinearForm whole) => search.UpToGreatestQuotient(part, whole)
        .Intersect(-search.UpToGreatestQuotient(part.Times(-1), whole));

    private ValueRange OfFactor(ProductAtom product, int variable, bool[] held)
    {
        int other = product.Count == variable ? product.Threshold : product.Count;
        LinearForm total = LinearForm.Of(new Weighted(product.Total, product.Size));
        ValueRange others = problem.RangeOf(other, held);
        ValueRange most = model.Hidden[other] is not null
            ? ProductRange.Factors(End.Between(End.None, search.Furthest(product.Total, up: true)) * product.Size, others)
            : others.Contains(0) && End.Between(search.Furthest(other, up: false), End.None).Contains(0) ? ValueRange.NotNegative
            : search.UpToGreatestQuotient(total, LinearForm.Of(other));
        return problem.Cut(variable, most.Intersect(problem.RangeOf(variable, held)));
    }
}
