namespace Erqi.Domain.Quantities.Text;

/// <summary>Writes amounts in numeric formats: rounded here, in integers, and only then shown by the formatter.</summary>
internal static class MoneyFormat
{
    public static string ToText(Money amount, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        MoneyUnit unit = SplitUnit(ref format);
        return IsExact(format)
            ? amount.ToString(unit)
            : Figure(amount, unit, format, Info(provider)).ToString(format.ToString(), Info(provider)) + unit.ToChinese();
    }

    public static bool TryWrite(
        Money amount, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        MoneyUnit unit = SplitUnit(ref format);
        if (IsExact(format))
        {
            return TryWriteExact(amount, destination, out written, unit);
        }

        NumberFormatInfo info = Info(provider);
        string word = unit.ToChinese();
        if (Figure(amount, unit, format, info).TryFormat(destination, out written, format, info)
            && word.TryCopyTo(destination[written..]))
        {
            written += word.Length;
            return true;
        }

        written = 0;
        return false;
    }

    public static bool TryWrite(
        Money amount, Span<byte> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        MoneyUnit unit = SplitUnit(ref format);
        if (IsExact(format))
        {
            Span<char> buffer = stackalloc char[MoneyText.MaxExactLength];
            _ = TryWriteExact(amount, buffer, out int length, unit);
            return Encoding.UTF8.TryGetBytes(buffer[..length], destination, out written);
        }

        NumberFormatInfo info = Info(provider);
        if (Figure(amount, unit, format, info).TryFormat(destination, out written, format, info)
            && Encoding.UTF8.TryGetBytes(unit.ToChinese(), destination[written..], out int wordLength))
        {
            written += wordLength;
            return true;
        }

        written = 0;
        return false;
    }

    private static bool TryWriteExact(Money amount, Span<char> destination, out int written, MoneyUnit unit)
    {
        if (destination.Length >= MoneyText.MaxExactLength)
        {
            written = MoneyText.WriteExact(destination, amount, unit);
            return true;
        }

        Span<char> buffer = stackalloc char[MoneyText.MaxExactLength];
        int length = MoneyText.WriteExact(buffer, amount, unit);
        bool fits = buffer[..length].TryCopyTo(destination);
        written = fits ? length : 0;
        return fits;
    }

    // What the formatter gets has no more places than it will show, so that nothing is left for it to round.
    private static decimal Figure(Money amount, MoneyUnit unit, ReadOnlySpan<char> format, NumberFormatInfo info)
    {
        int places = NumericFormat.Places(format, Math.Sign(amount.Fen), info);
        int dropped = unit.Places() - places;
        if (dropped <= 0)
        {
            return amount.ToDecimal(unit);
        }

        _ = Rounding.TryDivide(
            amount.Fen, PowersOfTen.Word(dropped), RoundingConvention.HalfAwayFromZero, out Int128 digits);
        return DecimalDigits.ToDecimal(digits, places);
    }

    private static MoneyUnit SplitUnit(ref ReadOnlySpan<char> format)
    {
        // The longest word first: every other one ends in a shorter.
        for (MoneyUnit unit = MoneyUnit.WanYi; !format.IsEmpty && unit >= MoneyUnit.Yuan; unit--)
        {
            string word = unit.ToChinese();
            if (format.EndsWith(word))
            {
                format = format[..^word.Length];
                return unit;
            }
        }

        return MoneyUnit.Yi;
    }

    private static bool IsExact(ReadOnlySpan<char> format) => format is "" or "G" or "g";

    // A provider that knows nothing of numbers would make the framework fall back on the ambient culture.
    private static NumberFormatInfo Info(IFormatProvider? provider) =>
        provider?.GetFormat(typeof(NumberFormatInfo)) as NumberFormatInfo ?? NumberFormatInfo.InvariantInfo;
}
