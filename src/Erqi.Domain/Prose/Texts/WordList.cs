namespace Erqi.Domain.Prose.Texts;

/// <summary>Words that are looked for at a place of a text, the longest first.</summary>
internal sealed class WordList
{
    private readonly FrozenDictionary<char, string[]> _byFirst;
    private readonly FrozenDictionary<char, string[]> _byLast;

    public WordList(params IEnumerable<string> words)
    {
        string[] longestFirst = [.. words.Distinct().OrderByDescending(word => word.Length)];
        _byFirst = longestFirst.GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _byLast = longestFirst.GroupBy(word => word[^1]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>Makes the list of words that are parted by blanks.</summary>
    public static WordList Of(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Gives the longest word that begins at the place; empty where none does.</summary>
    public string At(ReadOnlySpan<char> text, int start)
    {
        if (start < text.Length && _byFirst.TryGetValue(text[start], out string[]? words))
        {
            foreach (string word in words)
            {
                if (text[start..].StartsWith(word, StringComparison.Ordinal))
                {
                    return word;
                }
            }
        }

        return string.Empty;
    }

    /// <summary>Gives the longest word that ends right before the place; empty where none does.</summary>
    public string Before(ReadOnlySpan<char> text, int end)
    {
        if (end > 0 && _byLast.TryGetValue(text[end - 1], out string[]? words))
        {
            foreach (string word in words)
            {
                if (text[..end].EndsWith(word, StringComparison.Ordinal))
                {
                    return word;
                }
            }
        }

        return string.Empty;
    }

    /// <summary>Says whether one of the words begins at the place.</summary>
    public bool IsAt(ReadOnlySpan<char> text, int start) => At(text, start).Length > 0;

    /// <summary>Says whether one of the words ends right before the place.</summary>
    public bool IsBefore(ReadOnlySpan<char> text, int end) => Before(text, end).Length > 0;

    /// <summary>Says whether the text ends in one of the words.</summary>
    public bool IsEndOf(ReadOnlySpan<char> text) => IsBefore(text, text.Length);

    /// <summary>Says whether one of the words stands anywhere.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsAt(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether the text is one of the words.</summary>
    public bool Holds(ReadOnlySpan<char> text) => At(text, 0).Length == text.Length && !text.IsEmpty;
}
