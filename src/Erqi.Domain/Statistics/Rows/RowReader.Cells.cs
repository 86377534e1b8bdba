using System.Globalization;
using System.Numerics;
using Erqi.Domain.Projects;
using NodaTime;

namespace Erqi.Domain.Statistics.Rows;

/// <content>What a cell can mean, amounts apart.</content>
internal sealed partial class RowReader
{
    /// <summary>A member by its number or by its term.</summary>
    public TEnum Term<TEnum>(int ordinal, TermTable<TEnum> table)
        where TEnum : unmanaged, Enum
    {
        if (IsEmpty(ordinal))
        {
            return Refuse<TEnum>(ordinal, "it is empty");
        }

        if (Kind(ordinal) == TypeCode.String)
        {
            string text = TextAt(ordinal);
            if (loose is null ? table.TryParse(text, out TEnum member) : LooseText.TryTerm(text, table, out member))
            {
                return member;
            }

            // The numbers of members come as text where a file has no types.
            if (!IsNumber(text))
            {
                return Try(ordinal, text, table.Parse);
            }
        }

        ReadOnlySpan<TEnum> all = table.All.AsSpan();
        return WholeFault(ordinal, out long number) is { } fault ? Refuse<TEnum>(ordinal, fault)
            : number > 0 && number <= all.Length ? all[(int)number - 1]
            : Refuse<TEnum>(ordinal, $"found {Number(number)}, expected a member of {typeof(TEnum).Name} by term or by number, 1 to {Number(all.Length)}");
    }

    /// <summary>A whole number.</summary>
    public long Whole(int ordinal) =>
        WholeFault(ordinal, out long number) is { } fault ? Refuse<long>(ordinal, fault) : number;

    /// <summary>The number of a campaign period: a whole number, or a text such as 第7期.</summary>
    public int Period(int ordinal)
    {
        if (IsText(ordinal) && TextAt(ordinal) is var text && !IsNumber(text))
        {
            return (loose is null ? CampaignPeriod.TryParse(text, null, out CampaignPeriod period) : LooseText.TryPeriod(text, out period))
                ? InRange(period.Number)
                : Refuse<int>(ordinal, $"found “{Guard.Clip(text)}”, expected the number of a period such as 7 or 第7期");
        }

        return WholeFault(ordinal, out long whole) is { } fault ? Refuse<int>(ordinal, fault) : InRange(whole);

        int InRange(long number) => number is > 0 and <= ushort.MaxValue ? (int)number
            : Refuse<int>(ordinal, $"found {Number(number)}, expected the number of a period from 1 to 65535");
    }

    /// <summary>A division code, as text or as a number.</summary>
    public DivisionCode Division(int ordinal)
    {
        if (IsText(ordinal))
        {
            string text = TextAt(ordinal);
            return Try(ordinal, loose is null ? text : LooseText.Plain(text), code => DivisionCode.Parse(code, null));
        }

        if (WholeFault(ordinal, out long number) is { } fault)
        {
            return Refuse<DivisionCode>(ordinal, fault);
        }

        Span<char> digits = stackalloc char[20];
        _ = number.TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture);
        return Try(ordinal, digits[..length], code => DivisionCode.Parse(code, null));
    }

    /// <summary>A text without blanks around it, or null where the cell is empty; a number is the text that shows it.</summary>
    public string? Text(int ordinal) => IsNull(ordinal) ? null : Value(ordinal) switch
    {
        string text => text.Trim(),
        FloatText number => number.Text,
        long or int or short or byte or decimal => Convert.ToString(Value(ordinal), CultureInfo.InvariantCulture),
        var other => Refuse<string?>(ordinal, $"found {Found(ordinal)} ({other.GetType().Name}), expected a text"),
    };

    /// <summary>A day.</summary>
    public LocalDate Day(int ordinal) => Value(ordinal) switch
    {
        DateTime time when time.TimeOfDay == default => LocalDate.FromDateTime(time),
        DateOnly date => LocalDate.FromDateOnly(date),
        LocalDate date => date,
        string or FloatText when LooseText.TryDay(Value(ordinal).ToString()!, out LocalDate day) => day,
        long or int or short when WholeFault(ordinal, out long number) is null && LooseText.TryDay(number, out LocalDate day) => day,
        _ => Refuse<LocalDate>(
            ordinal, $"found “{Found(ordinal)}”, expected a day such as 2023-01-28 or 2023年1月28日, without a time of day"),
    };

    /// <summary>What a text cell means to a reader of its own, or a refusal that says what was expected.</summary>
    public T? Parsed<T>(int ordinal, string text, Func<ReadOnlySpan<char>, T> parse)
        where T : struct => Try<T>(ordinal, text, parse);

    // Why the cell is no whole number, or null where it is one.
    private string? WholeFault(int ordinal, out long number)
    {
        number = 0;
        if (IsNull(ordinal))
        {
            return "it is empty";
        }

        switch (Kind(ordinal))
        {
            case TypeCode.Int64:
                number = loose is null ? reader.GetInt64(ordinal) : (long)Value(ordinal);
                return null;
            case TypeCode.Int32:
                number = loose is null ? reader.GetInt32(ordinal) : (int)Value(ordinal);
                return null;
            case TypeCode.Int16:
                number = loose is null ? reader.GetInt16(ordinal) : (short)Value(ordinal);
                return null;
            case TypeCode.Byte:
                number = loose is null ? reader.GetByte(ordinal) : (byte)Value(ordinal);
                return null;
            case TypeCode.String:
                string text = loose is null ? TextAt(ordinal) : LooseText.Plain(TextAt(ordinal));
                return TryWhole(text, out number) ? null : $"found “{Guard.Clip(text)}”, expected a whole number";
            case TypeCode.Double or TypeCode.Single:
                return "found a binary float, which is not the number that was meant; cast the column to DECIMAL or text";
            default:
                return OtherWholeFault(Value(ordinal), out number);
        }
    }

    private static string? OtherWholeFault(object value, out long number)
    {
        Int128? found = value switch
        {
            sbyte or ushort or uint or ulong => (Int128)Convert.ToDecimal(value, CultureInfo.InvariantCulture),
            decimal exact when decimal.IsInteger(exact) => (Int128)exact,
            BigInteger big when big >= long.MinValue && big <= long.MaxValue => (long)big,
            Int128 wide => wide,
            FloatText shortest when TryWhole(shortest.Text, out long whole) => whole,
            _ => null,
        };
        bool fits = found >= long.MinValue && found <= long.MaxValue;
        number = fits ? (long)found!.Value : 0;
        return fits ? null
            : $"found {Convert.ToString(value, CultureInfo.InvariantCulture)} ({value.GetType().Name}), expected a whole number";
    }

    private static bool TryWhole(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

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

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text is ['-', .. var digits] ? IsNumber(digits) : !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
