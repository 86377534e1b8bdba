using System.Collections.Frozen;

namespace Erqi.Domain.Published.Printing;

/// <summary>A closed list of words with their meanings, of which the longest that a text begins with is found.</summary>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<string, T> _words;
    private readonly int _longest;

    public WordTable(params IEnumerable<(string Word, T Meaning)> words)
    {
        _words = words.ToFrozenDictionary(pair => pair.Word, pair => pair.Meaning, StringComparer.Ordinal);
        _longest = _words.Keys.Max(word => word.Length);
    }

    /// <summary>Gives the length of the longest word that a text begins with, 0 where there is none.</summary>
    public int Begins(ReadOnlySpan<char> text, [MaybeNull] out T meaning)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (words.TryGetValue(text[..length], out meaning))
            {
                return length;
            }
        }

        meaning = default;
        return 0;
    }

    /// <summary>Gives the length of the longest word that a text ends with, 0 where there is none.</summary>
    public int Ends(ReadOnlySpan<char> text, [MaybeNull] out T meaning)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (words.TryGetValue(text[^length..], out meaning))
            {
                return length;
            }
        }

        meaning = default;
        return 0;
    }
}
