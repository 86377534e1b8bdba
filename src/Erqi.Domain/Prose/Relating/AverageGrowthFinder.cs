using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds both ends and the years of a mean growth: 由2020年的55.67亿元增加到2024年的60.30亿元，年均增长2.0%.</summary>
/// <remarks>Claimed where it holds, or where one slip keeps it from holding, and it holds over no year more or less either.</remarks>
internal sealed class AverageGrowthFinder(string text, List<Mention> mentions, ChangeLevels levels, List<Claim> claims)
{
    /// <summary>Over more years nobody tells a mean.</summary>
    public const int MostYears = 20;

    private static readonly Rational Hundred = Rational.Of(100, 1);

    /// <summary>Finds those of one rate; 前三年年均增长 is that of other years.</summary>
    public void Find(Mention rate)
    {
        if ((rate.Amount.IsPoint || IsLeast(rate)) && !rate.Lead.AsSpan().ContainsAny('前', '后', '近') && levels.Before(rate) is var (start, end) && !IsOfAnother(rate, start) && start.Value.Sign > 0 && end.Value.Sign > 0 && start.Amount.IsPoint && end.Amount.IsPoint
            && Years(start, end, rate) is > 1 and <= MostYears and var years
            && (Holds(rate.Amount, end.Amount, start.Amount, years)
                || (!Holds(rate.Amount, end.Amount, start.Amount, years - 1) && !Holds(rate.Amount, end.Amount, start.Amount, years + 1)
                    && Slips.Explain((growth, now, then) => Holds(growth, now, then, years), rate, end, start))))
        {
            claims.Add(new Claim(new AverageGrowthRelation(rate.Id, end.Id, start.Id, years), RelationGround.Wording, rate.LeadStart, rate.Token.End));
        }
    }

    // From the years that both ends name, as many as are counted between them and the rate, 五年增加6574元, or before both: 2016年至2020年, 五年间.
    private int? Years(Mention start, Mention end, Mention rate)
    {
        if (YearSpans.FirstIn(start.Lead) is { } from && YearSpans.FirstIn(end.Lead) is { } to)
        {
            return to - from;
        }

        ReadOnlySpan<char> before = text.AsSpan(start.ContextStart..start.Token.Start);
        return mentions[(end.Index + 1)..(rate.Index + 1)].Select(mention => mention.Lead).Where(lead => lead is [var first, '年', not '均', ..] && !Numerals.IsDigit(first))
            .Select(lead => Numerals.Of(lead[0])).FirstOrDefault(years => years is not null) ?? YearSpans.Between(before) ?? YearSpans.Counted(before);
    }

    // 茶园由8.2万亩扩大到11.6万亩，产值年均增长9.1%
    private static bool IsOfAnother(Mention rate, Mention start) => rate.Lead.IndexOf("年均", StringComparison.Ordinal) is > 1 and var at && rate.Lead[..at] is var named
        && !named.AsSpan().ContainsAny('年', '期', '间') && !start.Before.Contains(named, StringComparison.Ordinal);

    // 年均增长25%以上
    private static bool IsLeast(Mention rate) => rate.Print is { Qualifier: Qualifier.MoreThan or Qualifier.AtLeast, UpperNumber: null };

    /// <summary>Says whether the end is the start times (1 + rate)^years, or no less where the rate is a bound, within what rounding of all three explains.</summary>
    public static bool Holds(Amount rate, Amount end, Amount start, int years) => Power(rate.IsPoint ? rate.Low : rate.Value, years) * start.Low <= end.High && (!rate.IsPoint || end.Low <= Power(rate.High, years) * start.High);

    private static Rational Power(Rational percent, int years) => Enumerable.Repeat(Rational.One + (percent / Hundred), years).Aggregate(Rational.One, (power, factor) => power * factor);
}
