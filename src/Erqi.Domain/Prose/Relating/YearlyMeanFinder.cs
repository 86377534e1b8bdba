using Erqi.Domain.Prose.Clauses;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what so many years brought together and each on average: 五年累计完成投资1560亿元，年均312亿元.</summary>
/// <remarks>As many times the mean as there are years is the total. Claimed where it holds, or where one slip keeps it from holding.</remarks>
internal sealed class YearlyMeanFinder(string text, List<Mention> mentions, List<Claim> claims)
{
    public void Find()
    {
        foreach (Mention mean in mentions.Where(mention => mention is { Role: Role.Level, Index: > 0, Amount.IsPoint: true } && mention.Lead.StartsWith("年均", StringComparison.Ordinal)))
        {
            Mention total = mentions[mean.Index - 1];
            string name = Measures.Before(mean.Lead.AsSpan(2));
            if (total is { Role: Role.Level, IsThreshold: false, Amount.IsPoint: true } && total.Segment == mean.Segment && total.Unit.Dimension == mean.Unit.Dimension && total.Unit.Word == mean.Unit.Word
                && total.IsPlanned == mean.IsPlanned && total.Lead.Contains(name, StringComparison.Ordinal) && YearSpans.Counted(text.AsSpan(total.ContextStart..total.Token.Start)) is > 1 and var years)
            {
                Amount count = new(Rational.Of(years, 1), Rational.Zero, IsPoint: true);
                if (Slips.ExplainByDigit((each, all, _) => Closing.HoldsMean(each, all, count), mean, total, total))
                {
                    claims.Add(Claim.Sum(total.Id, Enumerable.Repeat(mean, years), RelationGround.Wording, total.LeadStart, mean.Token.End));
                }
            }
        }
    }
}
