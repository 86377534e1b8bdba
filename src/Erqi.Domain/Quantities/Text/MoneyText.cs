using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace Erqi.Domain.Quantities.Text;

/// <summary>The one reader and the one exact writer of amounts.</summary>
internal static class MoneyText
{
    /// <summary>No exact text of an amount is longer: a sign, a nought and a point, fourteen places, 万亿元.</summary>
    public const int MaxExactLength = 24;

    private const int StackLength = 64;

    /// <summary>Reads a number and its unit.</summary>
    public static MoneyFault Read(ReadOnlySpan<char> text, out Money amount)
    {
        amount = default;
        int position = 0;
        if (!NumeralReader.TryRead(text, ref position, out Numeral numeral))
        {
            return MoneyFault.NoNumber;
        }

        ReadOnlySpan<char> word = text[position..];
        if (word.IsEmpty)
        {
            return MoneyFault.NoUnit;
        }

        return MoneyUnits.TryFind(word, out MoneyUnit unit) || TryFindAmongBlanks(word, out unit)
            ? FenScale.Apply(numeral, unit.Places(), out amount)
            : MoneyFault.UnknownUnit;
    }

    /// <summary>Reads a number and its unit in UTF-8.</summary>
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
    /// <param name="amount">The amount.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>How many characters were written.</returns>
    public static int WriteExact(Span<char> destination, Money amount, MoneyUnit unit)
    {
        ulong digits = amount.Magnitude;
        int places = unit.Places();
        DecimalDigits.TrimNoughts(ref digits, ref places);
        (ulong whole, ulong part) = Math.DivRem(digits, PowersOfTen.Word(places));
        int length = 0;
        if (amount.Fen < 0)
        {
            destination[length++] = '-';
        }

        _ = whole.TryFormat(destination[length..], out int written, default, CultureInfo.InvariantCulture);
        length += written;
        if (places > 0)
        {
            destination[length++] = '.';
            WriteDigits(destination.Slice(length, places), part);
            length += places;
        }

        string word = unit.Word();
        word.CopyTo(destination[length..]);
        return length + word.Length;
    }

    private static void WriteDigits(Span<char> destination, ulong value)
    {
        for (int i = destination.Length - 1; i >= 0; i--)
        {
            (value, ulong digit) = Math.DivRem(value, 10);
            destination[i] = (char)('0' + digit);
        }
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

    private static bool TryFindAmongBlanks(ReadOnlySpan<char> text, out MoneyUnit unit)
    {
        Span<char> word = stackalloc char[3];
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (length == word.Length)
            {
                unit = default;
                return false;
            }

            word[length++] = c;
        }

        return MoneyUnits.TryFind(word[..length], out unit);
    }
}
