using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>
/// The lines of a report on their way to a terminal: nothing in them that it would obey, the end of what is too long left
/// out, and of long lists the rest counted. Each of these says how much is left out.
/// </summary>
internal sealed class ReportLines(Bulletin bulletin, ReportLanguage language)
{
    private const int Longest = 600;
    private const int AlwaysListed = 20;

    private readonly StringBuilder _text = new();
    private readonly ReportSize _size = new(bulletin);

    public string Say(string chinese, string english) => new Wording(chinese, english).In(language);

    public void Line(string line = "")
    {
        string safe = VisibleText.OnOneLine(line);
        if (safe.Length > Longest)
        {
            int kept = char.IsHighSurrogate(safe[Longest - 1]) ? Longest - 1 : Longest;
            safe = safe[..kept] + Say($"…（略去 {safe.Length - kept} 字）", $"… ({safe.Length - kept} characters left out)");
        }

        _ = _text.Append(safe).Append('\n');
    }

    /// <summary>Writes a heading and a line for each item; nothing where there are none.</summary>
    public void Section<T>(IEnumerable<T> items, Wording heading, Func<T, string> line, int most = int.MaxValue)
    {
        T[] all = [.. items];
        if (all.Length > 0)
        {
            Line();
            Line(heading.In(language));
            List(all, line, most);
        }
    }

    /// <summary>Writes a line for each item: at least twenty, and more as long as the report stays readable or a limit allows.</summary>
    public void List<T>(IReadOnlyCollection<T> items, Func<T, string> line, int most = int.MaxValue)
    {
        int listed = 0;
        foreach (T item in items)
        {
            if (listed >= Math.Min(most, AlwaysListed) && (listed >= most || !_size.HasRoom(_text.Length)))
            {
                Line($"  {More(items.Count - listed)}");
                return;
            }

            Line($"  {line(item)}");
            listed++;
        }
    }

    /// <summary>Gives the first twenty of some names.</summary>
    public string Listed(IEnumerable<string> names, int count)
    {
        string listed = string.Join(Say("、", ", "), names.Take(AlwaysListed));
        return count > AlwaysListed ? $"{listed} {More(count - AlwaysListed)}" : listed;
    }

    public override string ToString() => _text.ToString();

    private string More(int count) => Say($"另有 {count} 个", $"and {count} more");
}
