namespace Erqi.Domain.Quantities.Text;

/// <summary>Digits gathered into one word, over as many runs as the number has.</summary>
internal struct DigitRun
{
    private int _significant;

    /// <summary>Gets the digits as a whole number: all of them only where <see cref="FitsWord"/> says so.</summary>
    public ulong Word { get; private set; }

    /// <summary>Gets a value indicating whether no digit had to be left out of the word.</summary>
    public readonly bool FitsWord => _significant <= Numeral.MaxWordDigits;

    /// <summary>Gives the value of a half-width or full-width digit; of anything else, more than nine.</summary>
    public static uint DigitOf(char c) => c < '０' ? unchecked((uint)(c - '0')) : (uint)(c - '０');

    /// <summary>Reads digits, and the blanks among and after them, up to the first other character.</summary>
    /// <returns>How many digits there were.</returns>
    public int Read(ReadOnlySpan<char> text, ref int position)
    {
        int count = 0;
        for (; position < text.Length; position++)
        {
            char c = text[position];
            uint digit = DigitOf(c);
            if (digit <= 9)
            {
                Append(digit);
                count++;
            }
            else if (!char.IsWhiteSpace(c))
            {
                break;
            }
        }

        return count;
    }

    private void Append(uint digit)
    {
        if (_significant > 0 || digit > 0)
        {
            _significant++;
            if (_significant <= Numeral.MaxWordDigits)
            {
                Word = (Word * 10) + digit;
            }
        }
    }
}
