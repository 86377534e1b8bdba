using System.Globalization;
using Erqi.Domain.Quantities;
using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Statistics.Rows;

/// <content>Amounts of money.</content>
internal sealed partial class RowReader
{
    /// <summary>An amount of zero or more: a number in the unit given, or a text that may name its own.</summary>
    public Money Amount(int ordinal, MoneyUnit unit) =>
        FaultOf(ordinal, unit, out Money amount, out Exception? cause) is { } reason
            ? Refuse<Money>(ordinal, reason, cause)
            : amount;

    /// <summary>An amount that the data need not have: none, where there is no such column or where a file leaves it empty.</summary>
    public Money AmountOrNone(int ordinal, MoneyUnit unit) =>
        ordinal < 0 || (loose is not null && IsEmpty(ordinal)) ? Money.Zero : Amount(ordinal, unit);

    /// <summary>An amount, if the cell is one; nobody is told if it is not.</summary>
    public Money? AmountIfAny(int ordinal, MoneyUnit unit) =>
        ordinal >= 0 && FaultOf(ordinal, unit, out Money amount, out _) is null ? amount : null;

    /// <summary>An amount, or null where the cell is empty or refused.</summary>
    public Money? AmountIfStated(int ordinal, MoneyUnit unit)
    {
        if (ordinal < 0 || IsEmpty(ordinal))
        {
            return null;
        }

        if (FaultOf(ordinal, unit, out Money amount, out Exception? cause) is not { } reason)
        {
            return amount;
        }

        Refuse(ordinal, reason, cause);
        return null;
    }

    private string? FaultOf(int ordinal, MoneyUnit unit, out Money amount, out Exception? cause)
    {
        amount = default;
        cause = null;
        if (IsNull(ordinal))
        {
            return loose is null
                ? "it is empty; write 0 where there is none, in SQL COALESCE(…, 0)"
                : "it is empty, expected an amount; write 0 where there is none";
        }

        unit = loose?.UnitOf(ordinal, unit) ?? unit;
        string? fault = Kind(ordinal) switch
        {
            TypeCode.String => OfText(TextAt(ordinal), unit, out amount),
            TypeCode.Decimal => DecimalFault(ordinal, out decimal number) ?? OfNumber(number, unit, out amount, out cause),
            _ when Value(ordinal) is UnreadableCell cell => cell.Fault,
            _ when Value(ordinal) is FloatText shortest => OfFloat(shortest.Text, unit, out amount),
            _ => WholeFault(ordinal, out long whole) ?? OfNumber(whole, unit, out amount, out cause),
        };
        return fault ?? (amount >= Money.Zero ? null : $"found {amount}, expected an amount of zero or more");
    }

    private string? DecimalFault(int ordinal, out decimal number)
    {
        number = 0;
        try
        {
            number = loose is null ? reader.GetDecimal(ordinal) : (decimal)Value(ordinal);
            return null;
        }
        catch (Exception refused) when (UnreadableCell.Is(refused))
        {
            return new UnreadableCell(refused.Message).Fault;
        }
    }

    private string? OfText(string text, MoneyUnit unit, out Money amount)
    {
        int position = 0;
        MoneyFault fault =
            NumeralReader.TryRead(text, ref position, out Numeral numeral) && position == text.Length
            ? Scaled(numeral, unit.Places(), out amount)
            : MoneyText.Read(text, out amount);
        return fault == MoneyFault.None ? null : fault.Explain(text).TrimEnd('.');
    }

    // The shortest text of a float is the number that was typed; where a formula left more digits than money has, that is
    // for a person to decide.
    private string? OfFloat(string text, MoneyUnit unit, out Money amount)
    {
        string[] parts = text.Split('E');
        int position = 0, power = 0;
        MoneyFault fault = MoneyFault.NoNumber;
        amount = default;
        if (NumeralReader.TryRead(parts[0], ref position, out Numeral numeral)
            && position == parts[0].Length
            && (parts.Length == 1 || int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power)))
        {
            fault = Scaled(numeral, unit.Places() + power, out amount);
        }

        return fault switch
        {
            MoneyFault.None when parts[0].Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').Count() > FloatText.MostDigits
                && loose?.Rounding is null or RoundingConvention.Exact =>
                $"found {text}{unit.ToChinese()}, more digits than the {FloatText.MostDigits} that a binary float keeps; write it as text",
            MoneyFault.None => null,
            MoneyFault.PartOfFen =>
                $"found {text}{unit.ToChinese()}, which is not a whole number of 分, as formulas leave it; " +
                "round it in the file, or name a RoundingConvention",
            _ => fault.Explain(text).TrimEnd('.'),
        };
    }

    private MoneyFault Scaled(in Numeral numeral, int power, out Money amount)
    {
        MoneyFault fault = FenScale.Apply(numeral, power, out amount);
        return fault == MoneyFault.PartOfFen && loose is { Rounding: not RoundingConvention.Exact }
            ? Rounded(numeral.Value * Rational.PowerOfTen(power), loose.Rounding, out amount)
            : fault;
    }

    private static MoneyFault Rounded(Rational fen, RoundingConvention convention, out Money amount)
    {
        System.Numerics.BigInteger whole = Rounding.ToWhole(fen, convention);
        bool fits = whole >= long.MinValue && whole <= long.MaxValue;
        amount = fits ? Money.FromFen((long)whole) : default;
        return fits ? MoneyFault.None : MoneyFault.OutOfRange;
    }

    private string? OfNumber(decimal number, MoneyUnit unit, out Money amount, out Exception? cause)
    {
        cause = null;
        amount = default;
        try
        {
            amount = loose is null ? Money.From(number, unit) : Money.From(number, unit, loose.Rounding);
            return null;
        }
        catch (ArgumentException refused)
        {
            cause = refused;
            return refused.Message.TrimEnd('.');
        }
    }
}
