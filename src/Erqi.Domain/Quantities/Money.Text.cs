using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Quantities;

/// <content>Text: reading and writing.</content>
public readonly partial record struct Money
{
    /// <summary>Reads an amount such as <c>1345.8亿元</c> or <c>8512万元</c>.</summary>
    /// <param name="s">
    /// A number and 元, 万元, 亿元 or 万亿元. Blanks may stand anywhere, digits and marks may be full-width, and commas
    /// may part the digits before the point in threes.
    /// </param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">
    /// The text is no amount: it has no number or no unit, something follows, or it is not a whole number of 分.
    /// </exception>
    /// <exception cref="OverflowException">The amount is beyond its range.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(Money.Parse("１３，４５８，０００万元"));    // → 1345.8亿元
    /// Console.WriteLine(Money.TryParse("168.7", out _)); // → False
    /// </code>
    /// </example>
    public static Money Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Money Parse(ReadOnlySpan<char> s) =>
        MoneyText.Read(s, out Money amount) is var fault and not MoneyFault.None
            ? throw fault.ToException(s)
            : amount;

    /// <summary>Reads an amount such as <c>1345.8亿元</c> or <c>8512万元</c> in UTF-8.</summary>
    /// <inheritdoc cref="Parse(string)"/>
    public static Money Parse(ReadOnlySpan<byte> utf8Text) =>
        MoneyText.Read(utf8Text, out Money amount) is var fault and not MoneyFault.None
            ? throw fault.ToException(utf8Text)
            : amount;

    /// <summary>Reads an amount, or says that the text is none.</summary>
    /// <param name="s">The text, in a form that <see cref="Parse(string)"/> reads.</param>
    /// <param name="result">The amount, or zero.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Money result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Money result) => MoneyText.Read(s, out result) == MoneyFault.None;

    /// <summary>Reads an amount in UTF-8, or says that the text is none.</summary>
    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Money result) => MoneyText.Read(utf8Text, out result) == MoneyFault.None;

    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Money ISpanParsable<Money>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static Money IUtf8SpanParsable<Money>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<Money>.TryParse(string? s, IFormatProvider? provider, out Money result) => TryParse(s, out result);

    static bool ISpanParsable<Money>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) => TryParse(s, out result);

    static bool IUtf8SpanParsable<Money>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Money result) =>
        TryParse(utf8Text, out result);

    /// <summary>Writes the amount in 亿元, exactly and as short as that can be: <c>1345.8亿元</c>.</summary>
    public override string ToString() => ToString(MoneyUnit.Yi);

    /// <summary>Writes the amount in a unit, exactly and as short as that can be: <c>8512万元</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is no member of its enumeration.</exception>
    public string ToString(MoneyUnit unit)
    {
        Span<char> buffer = stackalloc char[MoneyText.MaxExactLength];
        return new string(buffer[..MoneyText.WriteExact(buffer, this, unit)]);
    }

    /// <summary>Writes the amount in a numeric format, such as <c>N2</c> or <c>#,##0.0万元</c>.</summary>
    /// <param name="format">
    /// <c>N</c> or <c>F</c> with or without a number of places, or a custom format of noughts, hashes, a point, grouping
    /// commas, sections and literals. It applies to the 亿元 figure, or to that of a unit named at its end; the figure
    /// is first rounded to the places of the format, 四舍五入. <c>G</c>, nothing, or a unit alone writes the amount
    /// exactly, in one way for every provider, so that it can be read back.
    /// </param>
    /// <param name="formatProvider">Supplies marks and grouping for numeric formats; null is the invariant culture.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(
        [StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format,
        IFormatProvider? formatProvider = null) =>
        MoneyFormat.ToText(this, format, formatProvider);

    /// <summary>Writes what <see cref="ToString(string?, IFormatProvider?)"/> gives into a span.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="provider">Supplies marks and grouping for numeric formats; null is the invariant culture.</param>
    /// <returns>Whether the text had room.</returns>
    /// <exception cref="FormatException">The format is none that applies to amounts.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        [StringSyntax(StringSyntaxAttribute.NumericFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null) =>
        MoneyFormat.TryWrite(this, destination, out charsWritten, format, provider);

    /// <summary>Writes what <see cref="ToString(string?, IFormatProvider?)"/> gives into a span, in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="provider">Supplies marks and grouping for numeric formats; null is the invariant culture.</param>
    /// <returns>Whether the text had room.</returns>
    /// <exception cref="FormatException">The format is none that applies to amounts.</exception>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        [StringSyntax(StringSyntaxAttribute.NumericFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null) =>
        MoneyFormat.TryWrite(this, utf8Destination, out bytesWritten, format, provider);
}
