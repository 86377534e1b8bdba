using System.Data;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Statistics.Rows;

/// <summary>Reads the rows of any reader cell by cell; what a cell cannot mean is refused with its row and column.</summary>
/// <remarks>
/// A cell is taken by the type the reader says it has in this row: SQLite and CSV decide that row by row. Binary
/// floats are refused wherever a number is asked for, because they are not the number that was meant. Text is asked for
/// as strings, because GetChars, which would leave no garbage, is unsound in readers in wide use.
/// </remarks>
internal sealed class RowReader(IDataReader reader)
{
    /// <summary>Gets how many rows have been read.</summary>
    public long Row { get; private set; }

    public bool Read()
    {
        bool read = reader.Read();
        Row += read ? 1 : 0;
        return read;
    }

    /// <summary>The place of a column by its name, or −1 for a column that is not wanted.</summary>
    public int Find(string? column)
    {
        if (column is null)
        {
            return -1;
        }

        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        int[] found = [.. Enumerable.Range(0, names.Length).Where(i => names[i].Equals(column, StringComparison.OrdinalIgnoreCase))];
        return found is [var only] ? only : throw new ArgumentException(
            $"The reader has {(found.Length == 0 ? "no column" : "several columns")} “{column}” among " +
            $"{string.Join(", ", names)}; name the one that is meant, or null where the data has none.",
            nameof(column));
    }

    public bool IsEmpty(int ordinal) =>
        reader.IsDBNull(ordinal) || (Kind(ordinal) == TypeCode.String && reader.GetString(ordinal).Length == 0);

    /// <summary>A member by its number or by its term.</summary>
    public TEnum Term<TEnum>(int ordinal, TermTable<TEnum> table)
        where TEnum : unmanaged, Enum
    {
        if (IsEmpty(ordinal))
        {
            Refuse(ordinal, "it is empty");
        }

        if (Kind(ordinal) == TypeCode.String)
        {
            string text = reader.GetString(ordinal);
            if (table.TryParse(text, out TEnum member))
            {
                return member;
            }

            // The numbers of members come as text where a file has no types.
            if (!IsNumber(text))
            {
                return Try(ordinal, text, table.Parse);
            }
        }

        long number = Whole(ordinal);
        ReadOnlySpan<TEnum> all = table.All.AsSpan();
        return number > 0 && number <= all.Length
            ? all[(int)number - 1]
            : Refuse<TEnum>(ordinal, $"found {Number(number)}, expected a member of {typeof(TEnum).Name} by term or by number, 1 to {Number(all.Length)}");
    }

    /// <summary>A whole number.</summary>
    public long Whole(int ordinal)
    {
        if (reader.IsDBNull(ordinal))
        {
            Refuse(ordinal, "it is empty");
        }

        switch (Kind(ordinal))
        {
            case TypeCode.Int64:
                return reader.GetInt64(ordinal);
            case TypeCode.Int32:
                return reader.GetInt32(ordinal);
            case TypeCode.Int16:
                return reader.GetInt16(ordinal);
            case TypeCode.Byte:
                return reader.GetByte(ordinal);
            case TypeCode.String:
                string text = reader.GetString(ordinal);
                return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long parsed)
                    ? parsed
                    : Refuse<long>(ordinal, $"found “{Guard.Clip(text)}”, expected a whole number");
            default:
                return OtherWhole(ordinal);
        }
    }

    /// <summary>The number of a campaign period: a whole number, or a text such as 第7期.</summary>
    public int Period(int ordinal)
    {
        if (IsText(ordinal) && reader.GetString(ordinal) is var text && !IsNumber(text))
        {
            return CampaignPeriod.TryParse(text, null, out CampaignPeriod period)
                ? InRange(period.Number)
                : Refuse<int>(ordinal, $"found “{Guard.Clip(text)}”, expected the number of a period such as 7 or 第7期");
        }

        return InRange(Whole(ordinal));

        int InRange(long number) => number is > 0 and <= ushort.MaxValue
            ? (int)number
            : Refuse<int>(ordinal, $"found {Number(number)}, expected the number of a period from 1 to 65535");
    }

    /// <summary>A division code, as text or as a number.</summary>
    public DivisionCode Division(int ordinal)
    {
        if (IsText(ordinal))
        {
            return Try(ordinal, reader.GetString(ordinal), text => DivisionCode.Parse(text, null));
        }

        Span<char> digits = stackalloc char[20];
        _ = Whole(ordinal).TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture);
        return Try(ordinal, digits[..length], text => DivisionCode.Parse(text, null));
    }

    /// <summary>An amount of zero or more: a number in the unit given, or a text that may name its own.</summary>
    public Money Amount(int ordinal, MoneyUnit unit)
    {
        if (reader.IsDBNull(ordinal))
        {
            Refuse(ordinal, "it is empty; write 0 where there is none, in SQL COALESCE(…, 0)");
        }

        Money amount = Kind(ordinal) switch
        {
            TypeCode.String => TextAmount(ordinal, unit),
            TypeCode.Decimal => Scaled(ordinal, reader.GetDecimal(ordinal), unit),
            _ => Scaled(ordinal, Whole(ordinal), unit),
        };
        return amount >= Money.Zero ? amount : Refuse<Money>(ordinal, $"found {amount}, expected an amount of zero or more");
    }

    [DoesNotReturn]
    public void Refuse(int ordinal, string fault, Exception? cause = null) =>
        throw new RowException(Row, reader.GetName(ordinal), fault, cause);

    private Money TextAmount(int ordinal, MoneyUnit unit)
    {
        string text = reader.GetString(ordinal);
        int position = 0;
        MoneyFault fault =
            NumeralReader.TryRead(text, ref position, out Numeral numeral) && position == text.Length
            ? FenScale.Apply(numeral, unit.Places(), out Money amount)
            : MoneyText.Read(text, out amount);
        return fault == MoneyFault.None ? amount : Refuse<Money>(ordinal, fault.Explain(text).TrimEnd('.'));
    }

    private Money Scaled(int ordinal, decimal number, MoneyUnit unit)
    {
        try
        {
            return Money.From(number, unit);
        }
        catch (ArgumentException refused)
        {
            return Refuse<Money>(ordinal, refused.Message.TrimEnd('.'), refused);
        }
    }

    private long OtherWhole(int ordinal)
    {
        if (Kind(ordinal) is TypeCode.Double or TypeCode.Single)
        {
            Refuse(
                ordinal, "found a binary float, which is not the number that was meant; cast the column to DECIMAL or text");
        }

        object value = reader.GetValue(ordinal);
        decimal? number = value switch
        {
            decimal exact => exact,
            sbyte or ushort or uint or ulong => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
            System.Numerics.BigInteger big when big >= long.MinValue && big <= long.MaxValue => (long)big,
            Int128 wide when wide >= long.MinValue && wide <= long.MaxValue => (long)wide,
            _ => null,
        };
        return number is { } whole && decimal.IsInteger(whole) && whole >= long.MinValue && whole <= long.MaxValue
            ? (long)whole
            : Refuse<long>(ordinal, $"found {Convert.ToString(value, CultureInfo.InvariantCulture)} ({value.GetType().Name}), expected a whole number");
    }

    private T Try<T>(int ordinal, ReadOnlySpan<char> text, Func<ReadOnlySpan<char>, T> parse)
    {
        try
        {
            return parse(text);
        }
        catch (FormatException refused)
        {
            return Refuse<T>(ordinal, refused.Message.TrimEnd('.'), refused);
        }
    }

    private bool IsText(int ordinal) => !reader.IsDBNull(ordinal) && Kind(ordinal) == TypeCode.String;

    private TypeCode Kind(int ordinal) => Type.GetTypeCode(reader.GetFieldType(ordinal));

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text is ['-', .. var digits] ? IsNumber(digits) : !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private T Refuse<T>(int ordinal, string fault, Exception? cause = null)
    {
        Refuse(ordinal, fault, cause);
        return default;
    }
}
