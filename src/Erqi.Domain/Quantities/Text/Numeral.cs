namespace Erqi.Domain.Quantities.Text;

/// <summary>A number as it is written: its sign, its digits and how many of them follow the point.</summary>
/// <remarks>
/// <c>28.0</c> and <c>28</c> are one value and two numerals. It looks at the text it was read from, so that only a
/// number of more than nineteen digits costs a big number, and only when that is asked for. <c>default</c> is <c>0</c>.
/// </remarks>
/// <param name="narrow">All digits, where they fit a word.</param>
/// <param name="wide">The text in which they stand where they do not, twenty or more that count; else empty.</param>
internal readonly ref struct Numeral(bool hasMinus, ulong narrow, ReadOnlySpan<char> wide, int places)
{
    /// <summary>So many digits always fit a word.</summary>
    public const int MaxWordDigits = 19;

    private readonly ulong _word = narrow;
    private readonly ReadOnlySpan<char> _wide = wide;

    /// <summary>Gets a value indicating whether a minus sign stands before the digits, be they all zero.</summary>
    public bool HasMinus { get; } = hasMinus;

    /// <summary>Gets how many digits follow the point.</summary>
    public int Places { get; } = places;

    /// <summary>Gets the whole number that all digits make when the sign and the point are left out.</summary>
    public BigInteger Digits => _wide.IsEmpty ? _word : ReadWide();

    public Rational Value
    {
        get
        {
            Rational digits = TryGetDigits(out ulong word) && word <= long.MaxValue ? (long)word : (Rational)Digits;
            Rational magnitude = Places == 0 ? digits : digits / Rational.PowerOfTen(Places);
            return HasMinus ? -magnitude : magnitude;
        }
    }

    /// <summary>Gets <see cref="Digits"/> without making a big number, where no more than 19 of them count.</summary>
    public bool TryGetDigits(out ulong digits)
    {
        digits = _word;
        return _wide.IsEmpty;
    }

    private BigInteger ReadWide()
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(_wide.Length);
        int length = 0;
        foreach (char c in _wide)
        {
            if (DigitRun.DigitOf(c) is var digit and <= 9)
            {
                buffer[length++] = (char)('0' + digit);
            }
        }

        var digits = BigInteger.Parse(buffer.AsSpan(0, length), NumberStyles.None, CultureInfo.InvariantCulture);
        ArrayPool<char>.Shared.Return(buffer);
        return digits;
    }
}
