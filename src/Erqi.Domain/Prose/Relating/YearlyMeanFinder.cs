using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what so many years brought together and each on average: 五年累计完成投资1560亿元，年均312亿元.</summary>
/// <remarks>As many times the mean as there are years is the total. Claimed where it holds, or where one slip keeps it from holding.</remarks>
internal sealed class YearlyMeanFinder(string text, List<Mention> mentions, List<Claim> claims)
{
    // A plan is one of five years.
    private const int Plan = 5;

    public void Find()
    {
        foreach (Mention mean in mentions.Where(mention => mention is { Role: Role.Level, Index: > 0, Amount.IsPoint: true } && mention.Lead.StartsWith("年均", StringComparison.Ordinal)))
        {
            Mention total = mentions[mean.Index - 1];
            string name = Measures.Before(mean.Lead.AsSpan(2));
            if (total is { Role: Role.Level, IsThreshold: false, Amount.IsPoint: true } && total.Segment == mean.Segment && total.Unit.Dimension == mean.Unit.Dimension && total.Unit.Word == mean.Unit.Word
                && total.IsPlanned == mean.IsPlanned && total.Lead.Contains(name, StringComparison.Ordinal) && Years(text.AsSpan(total.ContextStart..total.Token.Start)) is > 1 and var years)
            {
                Amount count = new(Rational.Of(years, 1), Rational.Zero, IsPoint: true);
                if (Slips.ExplainByDigit((each, all, _) => Closing.HoldsMean(each, all, count), mean, total, total))
                {
                    claims.Add(Claim.Sum(total.Id, Enumerable.Repeat(mean, years), RelationGround.Wording, total.LeadStart, mean.Token.End));
                }
            }
        }
    }

    // 过去五年, 三年来; “十三五”期间, but neither 第三年 nor “十四五”以来, which is not over.
    private static int Years(ReadOnlySpan<char> words)
    {
        int years = 0;
        for (int at = 1; at < words.Length; at++)
        {
            if (words[at] == '年' && Numerals.Of(words[at - 1]) is { } number && !(at > 1 && (words[at - 2] == '第' || Numerals.IsAny(words[at - 2]))))
            {
                return number;
            }

            years = words[at] == '五' && at > 1 && words[at - 2] == '十' && words[(at + 1)..].TrimStart("”\"").StartsWith("期间") ? Plan : years;
        }

        return years;
    }
}
