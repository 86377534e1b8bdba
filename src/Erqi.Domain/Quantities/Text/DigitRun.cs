namespace Erqi.Domain.Quantities.Text;

/// <summary>Digits gathered into one word, over as many runs as the number has.</summary>
internal struct DigitRun()
{
    // With one more digit, a word from here on might not hold them all.
    private const ulong Full = 1_000_000_000_000_000_000;

    /// <summary>Gets the digits as a whole number: all of them only where <see cref="FitsWord"/> says so.</summary>
    public ulong Word { get; private set; }

    /// <summary>Gets a value indicating whether no digit had to be left out of the word.</summary>
    public bool FitsWord { get; private set; } = true;

    /// <summary>Gives the value of a half-width or full-width digit; of anything else, more than nine.</summary>
    public static uint DigitOf(char c) => unchecked(c < '０' ? (uint)(c - '0') : (uint)(c - '０'));

    /// <summary>Reads digits, and the blanks among and after them, up to the first other character.</summary>
    /// <returns>How many digits there were.</returns>
    public int Read(ReadOnlySpan<char> text, ref int position)
    {
        // Locals stay in registers; a field would go through memory with every digit.
        ulong word = Word;
        int count = 0, at = position;
        for (; at < text.Length; at++)
        {
            char c = text[at];
            uint digit = DigitOf(c);
            if (digit > 9)
            {
                if (char.IsWhiteSpace(c))
                {
                    continue;
                }

                break;
            }

            count++;
            if (word < Full)
            {
                word = unchecked((word * 10) + digit);
            }
            else
            {
                FitsWord = false;
            }
        }

        Word = word;
        position = at;
        return count;
    }
}
