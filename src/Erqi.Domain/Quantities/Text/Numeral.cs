using System.Numerics;

namespace Erqi.Domain.Quantities.Text;

/// <summary>A number as it is written: its sign, its digits and how many of them follow the point.</summary>
/// <remarks><c>28.0</c> and <c>28</c> are one value and two numerals. <c>default</c> is <c>0</c>.</remarks>
internal readonly struct Numeral
{
    /// <summary>So many significant digits always fit the word; more are carried in a <see cref="BigInteger"/>.</summary>
    public const int MaxWordDigits = 19;

    private readonly ulong _word;
    private readonly BigInteger _wide;

    public Numeral(bool hasMinus, ulong digits, int places)
    {
        HasMinus = hasMinus;
        _word = digits;
        Places = places;
    }

    public Numeral(bool hasMinus, BigInteger digits, int places)
    {
        HasMinus = hasMinus;
        _wide = digits;
        Places = places;
    }

    /// <summary>Gets a value indicating whether a minus sign stands before the digits, be they all zero.</summary>
    public bool HasMinus { get; }

    /// <summary>Gets how many digits follow the point.</summary>
    public int Places { get; }

    /// <summary>Gets the whole number that all digits make when the sign and the point are left out.</summary>
    public BigInteger Digits => _wide.IsZero ? _word : _wide;

    /// <summary>Gets the exact value with its sign.</summary>
    public Rational Value
    {
        get
        {
            Rational digits = TryGetDigits(out ulong word) && word <= long.MaxValue ? (long)word : (Rational)Digits;
            Rational magnitude = Places == 0 ? digits : digits / Rational.PowerOfTen(Places);
            return HasMinus ? -magnitude : magnitude;
        }
    }

    /// <summary>Gets <see cref="Digits"/> without making a big number, where at most 19 of them are significant.</summary>
    public bool TryGetDigits(out ulong digits)
    {
        digits = _word;
        return _wide.IsZero;
    }
}
