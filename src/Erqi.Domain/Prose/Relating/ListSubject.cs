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

    /// <summary>Says whether the words before 包括 or 分为 name something that none of the rows before it measures.</summary>
    public static bool IsOther(string text, Cue cue, IEnumerable<Row> wholes)
    {
        string subject = Of(text, cue);
        return cue.IsNaming && (subject is ['前' or '后', '者', ..] || (subject.Length > 2
            && !subject.Any(Numerals.IsAny) && !CueWords.Pointing.IsAt(subject, 0)
            && !wholes.SelectMany(row => row.Members).Any(member => Measures.CommonEnd(Measures.Of(member), subject) > 1)));
    }
}
