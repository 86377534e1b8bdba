using System.Text.Unicode;

namespace Erqi.Domain.Quantities.Text;

/// <summary>The one reader and the one exact writer of amounts.</summary>
internal static class MoneyText
{
    /// <summary>No exact text of an amount is longer: a sign, a nought and a point, fourteen places, 万亿元.</summary>
    public const int MaxExactLength = 24;

    private const int StackLength = 64;

    public static MoneyFault Read(ReadOnlySpan<char> text, out Money amount)
    {
        amount = default;
        int position = 0;
        if (!NumeralReader.TryRead(text, ref position, out Numeral numeral))
        {
            return MoneyFault.NoNumber;
        }

        if (position == text.Length)
        {
            return MoneyFault.NoUnit;
        }

        return TryReadUnit(text, position, out int power)
            ? FenScale.Apply(numeral, power, out amount)
            : MoneyFault.UnknownUnit;
    }

    public static MoneyFault Read(ReadOnlySpan<byte> utf8Text, out Money amount)
    {
        if (utf8Text.Length <= StackLength)
        {
            return Read(utf8Text, stackalloc char[StackLength], out amount);
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(utf8Text.Length);
        MoneyFault fault = Read(utf8Text, buffer, out amount);
        ArrayPool<char>.Shared.Return(buffer);
        return fault;
    }

    /// <summary>Writes the shortest exact decimal and the unit.</summary>
    /// <param name="destination">Where to write; <see cref="MaxExactLength"/> always suffices.</param>
    /// <returns>How many characters were written.</returns>
    public static int WriteExact(Span<char> destination, Money amount, MoneyUnit unit)
    {
        ulong digits = amount.Magnitude;
        int places = unit.Places();
        DecimalDigits.TrimNoughts(ref digits, ref places);
        Span<char> number = destination;
        if (amount.Fen < 0)
        {
            number[0] = '-';
            number = number[1..];
        }

        int length = WriteNumber(number, digits, places);
        string word = unit.ToChinese();
        word.CopyTo(number[length..]);
        return destination.Length - number.Length + length + word.Length;
    }

    private static int WriteNumber(Span<char> destination, ulong digits, int places)
    {
        (ulong whole, ulong part) = Math.DivRem(digits, PowersOfTen.Word(places));
        _ = whole.TryFormat(destination, out int point, default, CultureInfo.InvariantCulture);
        if (places == 0)
        {
            return point;
        }

        destination[point] = '.';
        Span<char> partDigits = destination.Slice(point + 1, places);
        for (int i = partDigits.Length - 1; i >= 0; i--)
        {
            (part, ulong digit) = Math.DivRem(part, 10);
            partDigits[i] = unchecked((char)('0' + digit));
        }

        return point + 1 + places;
    }

    private static MoneyFault Read(ReadOnlySpan<byte> utf8Text, Span<char> buffer, out Money amount)
    {
        OperationStatus status = Utf8.ToUtf16(utf8Text, buffer, out _, out int length, replaceInvalidSequences: false);
        if (status == OperationStatus.Done)
        {
            return Read(buffer[..length], out amount);
        }

        amount = default;
        return MoneyFault.NoNumber;
    }

    // 万 is four noughts, 亿 eight, and both may stand before 元.
    private static bool TryReadUnit(ReadOnlySpan<char> text, int position, out int power)
    {
        power = MoneyUnit.Yuan.Places();
        power += Skip(text, ref position, '万') ? 4 : 0;
        power += Skip(text, ref position, '亿') ? 8 : 0;
        return Skip(text, ref position, '元') && position == text.Length;
    }

    private static bool Skip(ReadOnlySpan<char> text, ref int position, char expected)
    {
        if (position == text.Length || text[position] != expected)
        {
            return false;
        }

        do
        {
            position++;
        }
        while (position < text.Length && char.IsWhiteSpace(text[position]));

        return true;
    }
}
