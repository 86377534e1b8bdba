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

    private static readonly WordList Until = WordList.Of("截至 截止 截至到 截止到");
    private static readonly WordList Within = WordList.Of("初 上旬 中旬 下旬");
    private static readonly WordList Undated = WordList.Of("目前 至今 如今");

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

    // What was told last of how far the year is; null where that is no whole month, or the month may be that of something else.
    private Rational? Elapsed(Mention lead)
    {
        ReadOnlySpan<char> words = text.AsSpan(0, lead.LeadStart);
        for (int end = words.Length; end > 0 && end > words.Length - Reach; end--)
        {
            if (Undated.IsBefore(words, end))
            {
                return null;
            }

            if (MonthSpan.Ending(words, end, out int start) is { } span)
            {
                return IsElapsed(words[..start], span, words[end..]) ? Rational.Of(span.To, 12) : null;
            }
        }

        return null;
    }

    // 截至9月, 9月底, 三季度末 and 1—9月; no 9月18日, 9月中旬, 12月底前 or 9月份计划.
    private static bool IsElapsed(ReadOnlySpan<char> before, MonthSpan span, ReadOnlySpan<char> behind) => behind is ['底' or '末', ..]
        ? behind.Length == 1 || behind[1] != '前'
        : (span.From == 1 || Until.IsBefore(before, before.Length)) && !Within.IsAt(behind, 0) && (behind.IsEmpty || !Numerals.IsDigit(behind[0]));
}
