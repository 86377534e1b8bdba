using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Prose.Relating;

/// <summary>The words that a total is told with: 五个县区合计, 上述三项总计.</summary>
internal static class TotalWords
{
    private static readonly WordList Pointing = WordList.Of("以上 上述 这 全部");

    // 三者合计占外贸总值2186.4亿元的48.6%, 两区合计不及丙区的30个: what is named behind is what the total is set against.
    private static readonly WordList Compared = WordList.Of("占 超过 超出 不及 不足 低于 高于 少于 多于 相当于");

    // 县区, 季度
    private const int LongestKind = 2;

    /// <summary>Says whether words set a number against another, so that they tell no total.</summary>
    public static bool IsCompared(string lead) => Compared.IsIn(lead);

    /// <summary>Gives where the words begin that only a sum is told with; -1 where they do not stand there.</summary>
    public static int SaidAt(string lead)
    {
        int at = 0;
        while (at < lead.Length && !CueWords.Sums.IsAt(lead, at))
        {
            at++;
        }

        return at < lead.Length ? at : -1;
    }

    /// <summary>Gives how many things the words say that are added up: 五个县区合计, 上述三项合计.</summary>
    public static BigInteger Counted(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> rest = words[Pointing.At(words, 0).Length..];
        return ChineseNumeral.Read(rest, out BigInteger number, out int places) > 0 && places == 0 ? number : BigInteger.Zero;
    }

    /// <summary>Says whether the words but count what is added up: 两区, 三个县区; 两区技改投资 may be less than what was told of both.</summary>
    public static bool CountsOnly(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> rest = words[Pointing.At(words, 0).Length..];
        rest = rest[ChineseNumeral.Read(rest, out _, out _)..].TrimStart('个');
        return rest.Length <= LongestKind || Measures.Before(rest).Length == 0;
    }
}
