using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Numbers;

/// <summary>The months of a year that a heading or a label speaks of: 一季度, 1—6月, 上半年.</summary>
/// <param name="Before">What stands before them: 2023年.</param>
/// <param name="From">The first month.</param>
/// <param name="To">The last month.</param>
internal readonly record struct MonthSpan(string Before, int From, int To)
{
    private static readonly Dictionary<string, (int From, int To)> Spans = All().DistinctBy(span => span.Word).ToDictionary(span => span.Word, span => (span.From, span.To), StringComparer.Ordinal);
    private static readonly WordList Words = new(Spans.Keys);

    // 8月31日 is a day, 6月末, 6月上旬 and 6月以来 no month: what may not follow one.
    private static readonly WordList Followers = WordList.Of("0 1 2 3 4 5 6 7 8 9 底 末 初 上旬 中旬 下旬 以 起 至 到 - — － ~");

    private static readonly WordList Endings = WordList.Of("累计 份 小计 合计");

    public int Length => To - From + 1;

    /// <summary>Says whether it begins where another of the same year ends.</summary>
    public bool Follows(MonthSpan other) => Before == other.Before && From == other.To + 1;

    /// <summary>Reads a heading or a label; null where it ends in no months.</summary>
    public static MonthSpan? Read(string label)
    {
        string flat = new FlatText(label).Text;
        flat = flat[..^Endings.Before(flat, flat.Length).Length];
        string word = Words.Before(flat, flat.Length);
        string before = flat[..^word.Length];
        return word.Length == 0 || EndsNumber(before) ? null
            : new MonthSpan(before, Spans[word].From, Spans[word].To);
    }

    /// <summary>Gives the months that words begin with, and how many characters tell them; null where they begin with none.</summary>
    public static MonthSpan? At(ReadOnlySpan<char> words, out int length)
    {
        string word = Words.At(words, 0);
        length = Followers.IsAt(words, word.Length) ? 0 : word.Length;
        return length == 0 ? null : new MonthSpan(string.Empty, Spans[word].From, Spans[word].To);
    }

    /// <summary>Gives the months that words spoke of last; null where they spoke of none.</summary>
    public static MonthSpan? LastIn(ReadOnlySpan<char> words)
    {
        for (int end = words.Length; end > 0; end--)
        {
            if (Ending(words, end, out _) is { } span && !Followers.IsAt(words, end))
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>Gives the months that words tell up to a place, and where they begin, whatever stands behind: 9月 of 9月底; null where none end there.</summary>
    public static MonthSpan? Ending(ReadOnlySpan<char> words, int end, out int start)
    {
        string word = MayEnd(words[..end]) ? Words.Before(words, end) : string.Empty;
        start = end - word.Length;
        return word.Length == 0 || EndsNumber(words[..start]) ? null : new MonthSpan(string.Empty, Spans[word].From, Spans[word].To);
    }

    // Most words of the list end in 月, and few characters before it are part of one.
    private static bool MayEnd(ReadOnlySpan<char> words) => words is [.., '度' or '年' or '季'] or [.., '个', '月'] || (words is [.., var number, '月'] && Numerals.IsAny(number));

    private static bool EndsNumber(ReadOnlySpan<char> words) => words is [.., >= '0' and <= '9'] or [.., '-' or '—' or '至' or '前' or '第'] and not [.., '截', '至'];

    /// <summary>Gives the ways in which others fill a span without a gap: by quarters, halves or months, or what went before and the rest.</summary>
    public static IEnumerable<List<T>> Fill<T>(MonthSpan whole, IReadOnlyList<(T Item, MonthSpan Span)> others)
    {
        foreach (int step in (int[])[3, 6, 1])
        {
            List<(T Item, MonthSpan Span)> parts = [.. others.Where(other => other.Span.Length == step && (other.Span.From - whole.From) % step == 0
                && other.Span.From >= whole.From && other.Span.To <= whole.To && step < whole.Length).DistinctBy(other => other.Span.From)];
            if (parts.Count > 1 && parts.Count * step == whole.Length)
            {
                yield return [.. parts.Select(part => part.Item)];
            }
        }

        foreach ((T item, MonthSpan span) in others.Where(other => other.Span.From == whole.From && other.Span.To < whole.To))
        {
            foreach ((T rest, _) in others.Where(other => other.Span.From == span.To + 1 && other.Span.To == whole.To))
            {
                yield return [item, rest];
            }
        }
    }

    /// <summary>Parts lines that speak of months: what stands before these is the same, and none comes twice.</summary>
    public static IEnumerable<List<(T Item, MonthSpan Span)>> Rounds<T>(IEnumerable<(T Item, MonthSpan Span)> lines)
    {
        foreach (IGrouping<string, (T Item, MonthSpan Span)> alike in lines.GroupBy(line => line.Span.Before, StringComparer.Ordinal))
        {
            List<(T Item, MonthSpan Span)> round = [];
            foreach ((T Item, MonthSpan Span) line in alike)
            {
                if (round.Exists(other => other.Span == line.Span))
                {
                    yield return round;
                    round = [];
                }

                round.Add(line);
            }

            yield return round;
        }
    }

    private static IEnumerable<(string Word, int From, int To)> All()
    {
        foreach (string year in (string[])["全年", "全年合计", "年度合计", "全年数", "Fullyear", "FullYear", "fullyear"])
        {
            yield return (year, 1, 12);
        }

        yield return ("上半年", 1, 6);
        yield return ("下半年", 7, 12);
        yield return ("前两个月", 1, 2);
        for (int quarter = 1; quarter <= 4; quarter++)
        {
            foreach (string name in (string[])[$"{Numerals.UpToTen[quarter - 1]}季度", $"第{Numerals.UpToTen[quarter - 1]}季度", $"{quarter}季度", $"第{quarter}季度", $"{Numerals.UpToTen[quarter - 1]}季", $"Q{quarter}"])
            {
                yield return (name, (3 * quarter) - 2, 3 * quarter);
            }

            yield return ($"前{Numerals.UpToTen[quarter - 1]}季度", 1, 3 * quarter);
            yield return ($"前{quarter}季度", 1, 3 * quarter);
        }

        for (int month = 1; month <= 12; month++)
        {
            yield return ($"{month}月", month, month);
            yield return ($"前{month}个月", 1, month);
            yield return ($"前{(month <= 10 ? Numerals.UpToTen[month - 1] : $"十{Numerals.UpToTen[month - 11]}")}个月", 1, month);
            yield return (month <= 10 ? $"{Numerals.UpToTen[month - 1]}月" : $"十{Numerals.UpToTen[month - 11]}月", month, month);
            for (int from = 1; from < month; from++)
            {
                foreach (char dash in NumberWords.Dashes)
                {
                    yield return ($"{from}{dash}{month}月", from, month);
                    yield return ($"{from}月{dash}{month}月", from, month);
                }
            }
        }
    }
}
