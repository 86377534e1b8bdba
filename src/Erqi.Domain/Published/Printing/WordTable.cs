namespace Erqi.Domain.Published.Printing;

/// <summary>A closed list of words with their meanings, of which the longest is found.</summary>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<string, T> _words;
    private readonly int _longest;

    /// <summary>Makes the table of words, with blanks between those that mean the same.</summary>
    public WordTable(params IEnumerable<(string Words, T Meaning)> rows)
    {
        _words = rows.SelectMany(row => row.Words.Split(' '), (row, word) => (Word: word, row.Meaning))
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Meaning, StringComparer.Ordinal);
        _longest = _words.Keys.Max(word => word.Length);
    }

    /// <summary>Gives the length of the longest word that a text begins with, 0 where there is none.</summary>
    public int Begins(ReadOnlySpan<char> text, [MaybeNull] out T meaning) => Find(text, atEnd: false, out meaning);

    /// <summary>Gives the length of the longest word that a text ends with, 0 where there is none.</summary>
    public int Ends(ReadOnlySpan<char> text, [MaybeNull] out T meaning) => Find(text, atEnd: true, out meaning);

    private int Find(ReadOnlySpan<char> text, bool atEnd, [MaybeNull] out T meaning)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (words.TryGetValue(atEnd ? text[^length..] : text[..length], out meaning))
            {
                return length;
            }
        }

        meaning = default;
        return 0;
    }
}
