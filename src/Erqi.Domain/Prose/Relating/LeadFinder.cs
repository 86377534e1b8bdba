using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds how far a plan is ahead of the calendar: 截至9月底，完成年度计划的78.4%，超序时进度3.4个百分点.</summary>
internal sealed class LeadFinder(string text, List<Mention> mentions, List<Claim> claims)
{
    // A month that is named further back may be another's.
    private const int Reach = 200;

    private static readonly WordList Spans = WordList.Of("上半年 前三季度 一季度");

    public void Find()
    {
        Dictionary<string, ShareRelation> shares = [];
        foreach (ShareRelation share in claims.Of<ShareRelation>())
        {
            _ = shares.TryAdd(share.Rate, share);
        }

        foreach (Mention lead in mentions.Where(mention => mention.Role == Role.Points && mention.Index > 0 && mention.Lead.Contains("序时进度", StringComparison.Ordinal)))
        {
            Mention rate = mentions[lead.Index - 1];
            if (rate.Sentence == lead.Sentence && shares.GetValueOrDefault(rate.Id) is { } share && Elapsed(lead) is { } schedule)
            {
                claims.Add(new Claim(
                    new LeadRelation(lead.Id, share.Part, share.Whole, schedule), RelationGround.Wording, lead.LeadStart, lead.Token.End));
            }
        }
    }

    // The last month or span of months that ends before the words.
    private Rational? Elapsed(Mention lead)
    {
        ReadOnlySpan<char> words = text.AsSpan(0, lead.LeadStart);
        for (int at = words.Length - 1; at >= 0 && at >= words.Length - Reach; at--)
        {
            if (Spans.At(words, at) is { Length: > 0 } span)
            {
                return Rational.Of(span switch { "上半年" => 6, "前三季度" => 9, _ => 3 }, 12);
            }

            if (words[at] == '月' && MonthBefore(words, at) is { } month)
            {
                return IsWhole(words, at + 1) ? Rational.Of(month, 12) : null;
            }
        }

        return null;
    }

    private static int? MonthBefore(ReadOnlySpan<char> words, int end)
    {
        int start = end;
        while (start > 0 && Numerals.IsDigit(words[start - 1]))
        {
            start--;
        }

        return end - start is 1 or 2 && int.Parse(words[start..end], CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month ? month : null;
    }

    // 9月底, 1-9月; a day within the month is none of its twelfths.
    private static bool IsWhole(ReadOnlySpan<char> words, int behind) => behind >= words.Length || !Numerals.IsDigit(words[behind]);
}
