using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;

namespace Erqi.Domain.Prose.Relating;

/// <summary>What a list of parts divides, where its own clause names it: 甲类政策19项，乙类政策包括退税等32项.</summary>
internal static class ListSubject
{
    // No clause names what it divides at greater length.
    private const int MostWords = 40;

    /// <summary>Gives the words of the clause before the one that opens a list.</summary>
    public static string Of(string text, Cue cue)
    {
        ReadOnlySpan<char> words = text.AsSpan(Math.Max(0, cue.Start - MostWords)..cue.Start);
        return words[(words.LastIndexOfAny(CueReader.Marks) + 1)..].ToString();
    }

    /// <summary>Says whether the words before 中 name something narrower than what the rows before it measure: 耕地128.6万亩。流转耕地中.</summary>
    public static bool IsNarrower(string text, PartList list)
    {
        if (list.Cue.Kind != CueKind.Among)
        {
            return false;
        }

        string subject = Of(text, list.Cue), among = Names.Bare(subject.AsSpan(subject.StartsWith('在') ? 1 : 0));
        return among.Length > 1 && !(subject.Any(Numerals.IsAny) && Counts(list, subject)) && !CueWords.Pointing.IsAt(subject, 0)
            && !list.Wholes.SelectMany(row => row.Members).Any(member => Names.EndsWith(Measures.Of(member), among) || member.Trail == among);
    }

    // 46个项目中 gives the number that is divided, 60岁以上人口中 does not.
    private static bool Counts(PartList list, string subject) =>
        list.Wholes.SelectMany(row => row.Members).Any(member => !member.IsThreshold && member.Token.End > list.Cue.Start - subject.Length);

    /// <summary>Says whether the words before 包括 or 分为 name something that none of the rows before it measures.</summary>
    public static bool IsOther(string text, Cue cue, IEnumerable<Row> wholes)
    {
        string subject = Of(text, cue);
        return cue.IsNaming && (subject is ['前' or '后', '者', ..] || (subject.Length > 2
            && !subject.Any(Numerals.IsAny) && !CueWords.Pointing.IsAt(subject, 0)
            && !wholes.SelectMany(row => row.Members).Any(member => Measures.CommonEnd(Measures.Of(member), subject) > 1)));
    }
}
