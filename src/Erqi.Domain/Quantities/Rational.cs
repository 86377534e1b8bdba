namespace Erqi.Domain.Quantities;

/// <summary>
/// An exact fraction of two whole numbers of any size, in lowest terms with a positive denominator: the ends of
/// ranges, quotients and everything else that no decimal can hold.
/// </summary>
/// <remarks>
/// No operation rounds and none overflows. Equality and order are those of the numbers: 1/2 equals 2/4.
/// <c>default</c> is zero. Values are immutable and safe to share between threads.
/// </remarks>
/// <example>
/// <code>
/// Rational mean = (Rational)250 / 3;
/// Console.WriteLine(mean);                       // → 250/3
/// Console.WriteLine((mean * 3).ToDecimal());     // → 250
/// Console.WriteLine(mean * 3 > 249);             // → True
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly partial record struct Rational :
    IComparable<Rational>,
    IComparisonOperators<Rational, Rational, bool>,
    IAdditionOperators<Rational, Rational, Rational>,
    ISubtractionOperators<Rational, Rational, Rational>,
    IMultiplyOperators<Rational, Rational, Rational>,
    IDivisionOperators<Rational, Rational, Rational>,
    IUnaryNegationOperators<Rational, Rational>,
    IAdditiveIdentity<Rational, Rational>,
    IMultiplicativeIdentity<Rational, Rational>,
    IParsable<Rational>
{
    // Nearly every value in this domain fits two machine words; the rest carries its parts in _wide, and the words
    // are then zero. long.MinValue never stands in a word, so that sums of products fit an Int128.
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly WideFraction? _wide;

    private Rational(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    private Rational(WideFraction wide) => _wide = wide;

    internal static Rational Zero => default;

    internal static Rational One => new(1, 1);

    static Rational IAdditiveIdentity<Rational, Rational>.AdditiveIdentity => Zero;

    static Rational IMultiplicativeIdentity<Rational, Rational>.MultiplicativeIdentity => One;

    /// <summary>Gets the numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _wide?.Numerator ?? _numerator;

    /// <summary>Gets the denominator in lowest terms, at least 1.</summary>
    public BigInteger Denominator => _wide?.Denominator ?? SmallDenominator;

    internal bool IsInteger => _wide is null ? _denominatorLessOne == 0 : _wide.Denominator.IsOne;

    /// <summary>Gets −1, 0 or 1: the sign of the value.</summary>
    public int Sign => _wide?.Numerator.Sign ?? Math.Sign(_numerator);

    /// <summary>Gets how many machine words the value takes beyond the two that nearly every value fits.</summary>
    internal int Words => _wide is null ? 0 : (int)((_wide.Numerator.GetBitLength() + _wide.Denominator.GetBitLength()) / 64);

    private long SmallDenominator => _denominatorLessOne + 1;

    /// <summary>Makes the fraction of two whole numbers.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Any whole number but zero.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException($"A fraction needs a denominator other than zero; found {numerator}/0.");
        }

        if (denominator.IsOne)
        {
            return numerator;
        }

        // Two words are brought to lowest terms many times faster than two big numbers.
        if (FitsWord(numerator) && FitsWord(denominator))
        {
            return (long)denominator < 0
                ? Reduce(-(long)numerator, -(long)denominator)
                : Reduce((long)numerator, (long)denominator);
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        numerator /= divisor;
        denominator /= divisor;
        return FitsWord(numerator) && FitsWord(denominator)
            ? new Rational((long)numerator, (long)denominator)
            : new Rational(new WideFraction(numerator, denominator));
    }

    /// <summary>Gives ten to a whole power, which may be negative.</summary>
    internal static Rational PowerOfTen(int exponent) => exponent switch
    {
        >= 0 and < PowersOfTen.MaxWordExponent => new Rational((long)PowersOfTen.Word(exponent), 1),
        < 0 and > -PowersOfTen.MaxWordExponent => new Rational(1, (long)PowersOfTen.Word(-exponent)),
        >= 0 => Of(BigInteger.Pow(10, exponent), BigInteger.One),
        _ => Of(BigInteger.One, BigInteger.Pow(10, -exponent)),
    };

    /// <summary>Converts a decimal exactly.</summary>
    /// <param name="value">Any decimal.</param>
    public static implicit operator Rational(decimal value) =>
        Reduce(DecimalDigits.Of(value), PowersOfTen.Wide(value.Scale));

    /// <summary>Converts a whole number exactly.</summary>
    /// <param name="value">Any whole number.</param>
    public static implicit operator Rational(long value) =>
        value == long.MinValue ? Of(value, BigInteger.One) : new Rational(value, 1);

    /// <summary>Converts a whole number exactly.</summary>
    /// <param name="value">Any whole number.</param>
    public static implicit operator Rational(BigInteger value) =>
        FitsWord(value) ? new Rational((long)value, 1) : new Rational(new WideFraction(value, BigInteger.One));

    /// <summary>Says whether the first is less than the second.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Says whether the first is greater than the second.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Says whether the first is at most the second.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether the first is at least the second.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    internal static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    internal static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    internal static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <summary>Converts exactly, with as few places as it takes.</summary>
    /// <exception cref="OverflowException">No decimal is the value: none ends, or it has more digits than a decimal holds.</exception>
    public decimal ToDecimal() => TryToDecimal(out decimal value) ? value : throw new OverflowException(
        $"{this} is no decimal, which ends and has at most {DecimalDigits.MaxPlaces} places and 28 digits; keep the exact value, or round it first.");

    /// <summary>Converts exactly where a decimal is the value.</summary>
    internal bool TryToDecimal(out decimal result)
    {
        if (RationalText.PlacesOf(this) is { } places and <= DecimalDigits.MaxPlaces
            && (this * PowerOfTen(places)).Numerator is var digits && BigInteger.Abs(digits) <= (BigInteger)decimal.MaxValue)
        {
            result = DecimalDigits.ToDecimal((Int128)digits, places);
            return true;
        }

        result = default;
        return false;
    }

    internal BigInteger Floor()
    {
        if (IsInteger)
        {
            return Numerator;
        }

        BigInteger quotient = BigInteger.DivRem(Numerator, Denominator, out BigInteger rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    internal BigInteger Ceiling() => -(-this).Floor();

    /// <inheritdoc/>
    public int CompareTo(Rational other)
    {
        if (_wide is null && other._wide is null)
        {
            return _denominatorLessOne == other._denominatorLessOne
                ? _numerator.CompareTo(other._numerator)
                : ((Int128)_numerator * other.SmallDenominator).CompareTo((Int128)other._numerator * SmallDenominator);
        }

        return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne && _wide == other._wide;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne, _wide);

    /// <summary>
    /// Writes the value as the shortest exact decimal, such as <c>186.65</c>, or as a fraction in lowest terms, such
    /// as <c>250/3</c>, where no decimal ends.
    /// </summary>
    public override string ToString() => RationalText.Write(this);

    /// <summary>Gives the greatest common divisor of two whole numbers that are not both zero.</summary>
    internal static Rational CommonDivisor(Rational left, Rational right) => left._wide is null && right._wide is null
        ? new Rational(GreatestCommonDivisor(Math.Abs(left._numerator), Math.Abs(right._numerator)), 1)
        : BigInteger.GreatestCommonDivisor(left.Numerator, right.Numerator);

    /// <summary>Gives the greatest number of which two numbers, not both zero, are whole multiples.</summary>
    internal static Rational CommonMeasure(Rational left, Rational right) => left == right ? left
        : CommonDivisor(left.Numerator * right.Denominator, right.Numerator * left.Denominator) / (left.Denominator * right.Denominator);

    /// <summary>Gives the least whole multiple that two numbers above zero have in common.</summary>
    internal static Rational CommonMultiple(Rational left, Rational right) =>
        left == right ? left : left / CommonMeasure(left, right) * right;

    /// <summary>Gives the parts where both fit a machine word, as nearly always, for those who count in whole steps.</summary>
    internal bool TryGetWords(out long numerator, out long denominator)
    {
        (numerator, denominator) = (_numerator, SmallDenominator);
        return _wide is null;
    }

    private static bool FitsWord(BigInteger value) => value <= long.MaxValue && value >= -long.MaxValue;

    private static Rational Reduce(Int128 numerator, Int128 denominator)
    {
        if (denominator == 1 && numerator <= long.MaxValue && numerator >= -long.MaxValue)
        {
            return new Rational((long)numerator, 1);
        }

        if (Int128.Abs(numerator) > long.MaxValue || denominator > long.MaxValue)
        {
            return Of((BigInteger)numerator, (BigInteger)denominator);
        }

        long n = (long)numerator, d = (long)denominator;
        long divisor = GreatestCommonDivisor(Math.Abs(n), d);
        return new Rational(n / divisor, d / divisor);
    }

    /// <summary>Gives the greatest common divisor of two whole numbers that are not below zero.</summary>
    internal static T GreatestCommonDivisor<T>(T a, T b)
        where T : IBinaryInteger<T>
    {
        while (!T.IsZero(b))
        {
            (a, b) = (b, a % b);
        }

        return a;
    }

    private sealed record WideFraction(BigInteger Numerator, BigInteger Denominator);
}
