using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Published.Printing;

/// <summary>Walks through a printed text as if it had ordinary characters only and no blanks.</summary>
/// <remarks>
/// It shows a few characters ahead, as many as the longest word needs, and remembers where each ends in the text; a copy
/// of it is a bookmark. Only numbers in digits are read from the text itself, for they may be of any length.
/// </remarks>
internal ref struct PrintCursor
{
    private const int Sight = 40;

    // Columns are indented by less; a longer gap parts two texts.
    private const int LongestGap = 80;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isProse;
    private Characters _ahead;
    private Ends _ends;
    private int _count;

    public PrintCursor(ReadOnlySpan<char> text, PrintSetting setting)
    {
        _text = text;
        _isProse = setting == PrintSetting.Prose;
        Look();
    }

    /// <summary>Gets where what was read so far ends in the text.</summary>
    public int Position { get; private set; }

    /// <summary>Gets where the next character stands.</summary>
    public readonly int Next => _count == 0 ? Position : _ends[0] - 1;

    /// <summary>Gets what comes next, in ordinary characters and without blanks: 40 characters, or all that are left.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<char> Ahead => ((ReadOnlySpan<char>)_ahead)[.._count];

    /// <summary>Gets the text that was not read yet, as it stands.</summary>
    public readonly ReadOnlySpan<char> Rest => _text[Position..];

    /// <summary>Gets a value indicating whether a blank that parts two numbers comes next, as it does in running text only.</summary>
    public readonly bool IsAtGap => _isProse && Position < _text.Length && char.IsWhiteSpace(_text[Position]);

    /// <summary>Whether the text ends, or a blank stands, behind so many of the characters ahead.</summary>
    public readonly bool IsGapBehind(int count) => _ends[count - 1] is var end && (end == _text.Length || char.IsWhiteSpace(_text[end]));

    public void Take(int count)
    {
        if (count > 0)
        {
            Position = _ends[count - 1];
            Look();
        }
    }

    public bool TryTake(string word)
    {
        bool comes = Ahead.StartsWith(word, StringComparison.Ordinal);
        Take(comes ? word.Length : 0);
        return comes;
    }

    public bool TryTakeNumeral(out Numeral numeral)
    {
        ReadOnlySpan<char> text = _text;
        int position = Position;
        if (_isProse)
        {
            position = Next;
            text = _text[..ProseNumber.EndOf(_text, position)];
        }

        if (!NumeralReader.TryRead(text, ref position, out numeral))
        {
            return false;
        }

        // The reader goes on over blanks, which belong to the print only if something of it follows.
        Position = position - (text[..position].Length - text[..position].TrimEnd().Length);
        Look();
        return true;
    }

    private void Look()
    {
        _count = 0;
        int gap = 0, breaks = 0;
        for (int i = Position; i < _text.Length && _count < Sight; i++)
        {
            char c = _text[i];
            if (!char.IsWhiteSpace(c))
            {
                _ahead[_count] = PrintText.Ordinary(c);
                _ends[_count++] = i + 1;
                (gap, breaks) = (0, 0);
            }
            else if (_isProse && (c == '\t' || (c == '\n' && ++breaks > 1) || ++gap > LongestGap))
            {
                return;
            }
        }
    }

    [InlineArray(Sight)]
    private struct Characters
    {
        private char _first;
    }

    [InlineArray(Sight)]
    private struct Ends
    {
        private int _first;
    }
}
