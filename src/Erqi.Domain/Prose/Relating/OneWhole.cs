using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Says whether shares can all be of one printed whole, and of what that adds up: numbers that each agree with a total need not do so together.</summary>
internal sealed class OneWhole(IReadOnlyDictionary<string, Mention> byId, List<Claim> claims)
{
    public bool AreOf(Mention whole, IEnumerable<(Mention Rate, Mention Part)> shares)
    {
        (Rational low, Rational high) = (whole.Amount.Low, whole.Amount.High);
        foreach (SumRelation sum in claims.Of<SumRelation>().Where(sum => sum.Total == whole.Id && sum.Parts.All(part => part.Sign > 0 && byId.ContainsKey(part.Figure))))
        {
            low = Rational.Max(low, sum.Parts.Aggregate(Rational.Zero, (least, part) => least + byId[part.Figure].Amount.Low));
            high = Rational.Min(high, sum.Parts.Aggregate(Rational.Zero, (most, part) => most + byId[part.Figure].Amount.High));
        }

        foreach ((Mention rate, Mention part) in shares.Where(share => share.Rate.Amount.Low.Sign > 0))
        {
            low = Rational.Max(low, part.Amount.Low * 100 / rate.Amount.High);
            high = Rational.Min(high, part.Amount.High * 100 / rate.Amount.Low);
        }

        return low <= high;
    }
}
