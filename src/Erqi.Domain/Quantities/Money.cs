using System.ComponentModel;

namespace Erqi.Domain.Quantities;

/// <summary>An exact renminbi amount: a whole number of 分.</summary>
/// <remarks>
/// <para>
/// Amounts reach from −922,337,203.6854775808亿元 to 922,337,203.6854775807亿元, the range of an <see cref="long"/> of
/// 分, which holds every amount that is booked and nine hundred times the investment of the whole country in a year.
/// No operator rounds, and none wraps: what leaves the range throws an <see cref="OverflowException"/>, and what is not
/// a whole 分 is refused unless a <see cref="RoundingConvention"/> is named.
/// </para>
/// <para>
/// Equality and order are those of the amounts. <c>default</c> is zero. Values are immutable and safe to share between
/// threads.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// Money total = Money.FromYi(1345.8m) + Money.FromWan(8512);
/// Console.WriteLine(total);                          // → 1346.6512亿元
/// Console.WriteLine($"{total:N1}");                  // → 1,346.7亿元
/// Console.WriteLine(total.ToString(MoneyUnit.Wan));  // → 13466512万元
/// Console.WriteLine(total.ToDecimal(MoneyUnit.Yi) == 1346.6512m); // → True
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextConverter<Money>))]
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly partial record struct Money :
    IComparable<Money>,
    IComparisonOperators<Money, Money, bool>,
    IMinMaxValue<Money>,
    IAdditiveIdentity<Money, Money>,
    IAdditionOperators<Money, Money, Money>,
    ISubtractionOperators<Money, Money, Money>,
    IUnaryNegationOperators<Money, Money>,
    IMultiplyOperators<Money, long, Money>,
    IDivisionOperators<Money, Money, Rational>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<Money>,
    IUtf8SpanParsable<Money>
{
    private Money(long fen) => Fen = fen;

    /// <summary>Gets zero, which is also <c>default</c>.</summary>
    public static Money Zero => default;

    /// <summary>Gets the least amount, −922337203.6854775808亿元.</summary>
    public static Money MinValue => new(long.MinValue);

    /// <summary>Gets the greatest amount, 922337203.6854775807亿元.</summary>
    public static Money MaxValue => new(long.MaxValue);

    static Money IAdditiveIdentity<Money, Money>.AdditiveIdentity => Zero;

    /// <summary>Gets the amount in whole 分.</summary>
    public long Fen { get; }

    // That of the least amount fits no long.
    /// <summary>Gets the distance from zero in 分.</summary>
    internal ulong Magnitude => unchecked((ulong)(Fen < 0 ? -Fen : Fen));

    /// <summary>Gets the amount in 元, exactly, without noughts at the end.</summary>
    public decimal Yuan => ToDecimal(MoneyUnit.Yuan);

    /// <summary>Gets the amount in 万元, exactly, without noughts at the end.</summary>
    public decimal Wan => ToDecimal(MoneyUnit.Wan);

    /// <summary>Gets the amount in 亿元, exactly, without noughts at the end.</summary>
    public decimal Yi => ToDecimal(MoneyUnit.Yi);

    /// <summary>Says whether the first is less than the second.</summary>
    public static bool operator <(Money left, Money right) => left.Fen < right.Fen;

    /// <summary>Says whether the first is greater than the second.</summary>
    public static bool operator >(Money left, Money right) => left.Fen > right.Fen;

    /// <summary>Says whether the first is at most the second.</summary>
    public static bool operator <=(Money left, Money right) => left.Fen <= right.Fen;

    /// <summary>Says whether the first is at least the second.</summary>
    public static bool operator >=(Money left, Money right) => left.Fen >= right.Fen;

    /// <summary>Gives the amount in a unit, exactly, without noughts at the end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is no member of its enumeration.</exception>
    public decimal ToDecimal(MoneyUnit unit)
    {
        ulong digits = Magnitude;
        int places = unit.Places();
        DecimalDigits.TrimNoughts(ref digits, ref places);
        return DecimalDigits.ToDecimal(Fen < 0 ? -(Int128)digits : digits, places);
    }

    /// <inheritdoc/>
    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);
}
