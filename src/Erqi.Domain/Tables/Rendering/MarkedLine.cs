using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>A stretch of a line of text with a mark under each of some prints.</summary>
internal static class MarkedLine
{
    // A line of a pasted article may be a whole paragraph: no more of it is shown than this, and so much around a print.
    private const int Longest = 72;
    private const int Margin = 12;

    private const string Cut = "…";

    /// <summary>The prints that are shown together: those of one line that stand close enough, in their order.</summary>
    public static IEnumerable<List<TextSpan>> Together(IEnumerable<TextSpan> prints)
    {
        List<TextSpan> near = [];
        foreach (TextSpan print in prints.DistinctBy(print => (print.Start, print.End)).OrderBy(print => print.Start))
        {
            if (near.Count > 0 && (near[0].Line != print.Line || print.End - near[0].Start > Longest))
            {
                yield return near;
                near = [];
            }

            near.Add(print);
        }

        if (near.Count > 0)
        {
            yield return near;
        }
    }

    /// <summary>Writes what stands around some prints of one line, and the marks below it.</summary>
    public static (string Line, string Marks) Write(string text, List<TextSpan> prints)
    {
        int margin = Math.Max(Margin, (Longest - (prints[^1].End - prints[0].Start)) / 2);
        int furthest = Math.Min(text.Length, prints[^1].End + margin + Margin);
        int lineEnd = text.IndexOf('\n', prints[0].Start, furthest - prints[0].Start) is var end && end < 0 ? furthest : end;
        int from = Outside(text, Math.Max(prints[0].Start - prints[0].Column + 1, prints[0].Start - margin), -1);
        int to = Outside(text, Math.Min(lineEnd, prints[^1].End + margin), 1);
        string cut = from > prints[0].Start - prints[0].Column + 1 ? Cut : string.Empty;
        string marks = new(' ', TerminalTable.Width(cut));
        int width = marks.Length;
        foreach (TextSpan print in prints)
        {
            marks += new string(' ', width + TerminalTable.Width(Visible(text[from..print.Start])) - marks.Length)
                + new string('^', Math.Max(1, TerminalTable.Width(Visible(text[print.Start..Math.Min(print.End, lineEnd)]))));
        }

        return ($"{cut}{Visible(text[from..to])}{(to < lineEnd ? Cut : string.Empty)}", marks);
    }

    /// <summary>Text without what would move a mark, or the terminal.</summary>
    public static string Visible(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    // A number that is cut looks like a misprint.
    private static int Outside(string text, int at, int step)
    {
        int most = at + (step * Margin);
        while (at > 0 && at < text.Length && at != most && IsOfNumber(text[at - 1]) && IsOfNumber(text[at]))
        {
            at += step;
        }

        return at;
    }

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or '%';
}
