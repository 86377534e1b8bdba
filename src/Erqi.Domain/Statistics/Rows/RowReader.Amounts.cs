using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Statistics.Rows;

/// <content>Amounts of money.</content>
internal sealed partial class RowReader
{
    private static readonly Wording Unstated = new(
        "空着，应为金额：确实没有就写0；不知道不等于0，请在RowColumns里不读这一列，或用statedSuffix另给各组有几个项目填报，逐行的数据用LedgerReader读",
        "it is empty, expected an amount: 0 where there is none. Not known is not zero: leave the column out in RowColumns, say by its statedSuffix how many projects of a group state it, or read rows of projects by LedgerReader");

    /// <summary>
    /// An amount of zero or more: a number in the unit given, or a text that may name its own. Null where there is no such
    /// column, where a file leaves it empty, or where it is refused.
    /// </summary>
    public Money? Amount(int ordinal, MoneyUnit unit, Scheme scheme, Measure measure)
    {
        if (ordinal < 0 || (_loose is not null && IsEmpty(ordinal)))
        {
            return null;
        }

        return scheme.Collects(measure)
            ? AmountOrFault(ordinal, unit, isTold: true)
            : Refuse<Money?>(ordinal, new(
                $"{scheme}不收集{measure.ToChinese()}；请{(_loose is null ? "" : "用LedgerReaderOptions.WithoutColumn")}不读这一列，或让口径收集它",
                $"the scheme {scheme} does not collect {measure}; leave the column out{(_loose is null ? "" : " by LedgerReaderOptions.WithoutColumn")}, or let the scheme collect it"));
    }

    /// <summary>An amount, or null where the cell is empty or none.</summary>
    public Money? AmountIfAny(int ordinal, MoneyUnit unit, bool isTold) =>
        ordinal < 0 || IsEmpty(ordinal) ? null : AmountOrFault(ordinal, unit, isTold);

    private Money? AmountOrFault(int ordinal, MoneyUnit unit, bool isTold)
    {
        Wording? doubt = null;
        Wording? fault = FaultOf(ordinal, unit, out Money amount, out Exception? cause);
        if (fault is not null && IsText(ordinal) && _loose?.Approximate?.Invoke(TextAt(ordinal), _loose.UnitOf(ordinal, unit)) is { } approximate)
        {
            string text = TextAt(ordinal).Trim();
            amount = approximate;
            doubt = new($"“{text}”是约数，按{amount}计", $"“{text}” is approximate; {amount} was taken");
            fault = _loose.TakesApproximate ? null : new(
                $"“{text}”是约数，不是准确的金额；请查明后填写准确数，或用LedgerReaderOptions.TakeApproximateAmounts按字面的{amount}计",
                $"“{text}” is approximate and no exact amount; state the exact one, or take {amount} as it is printed by LedgerReaderOptions.TakeApproximateAmounts");
        }

        if (isTold && fault is not null)
        {
            Refuse(ordinal, fault, cause);
        }
        else if (isTold && doubt is not null)
        {
            Doubt(ordinal, doubt);
        }

        return fault is null ? amount : null;
    }

    private Wording? FaultOf(int ordinal, MoneyUnit unit, out Money amount, out Exception? cause)
    {
        amount = default;
        cause = null;
        if (IsEmpty(ordinal))
        {
            return Unstated;
        }

        unit = _loose?.UnitOf(ordinal, unit) ?? unit;
        Wording? fault = Kind(ordinal) switch
        {
            TypeCode.String => OfText(TextAt(ordinal), unit, out amount),
            TypeCode.Decimal => DecimalFault(ordinal, out decimal number) ?? OfNumber(number, unit, out amount, out cause),
            _ when Value(ordinal) is UnreadableCell cell => cell.Fault,
            _ when Value(ordinal) is FloatText shortest => OfFloat(shortest.Text, unit, out amount),
            _ => WholeFault(ordinal, out long whole) ?? OfNumber(whole, unit, out amount, out cause),
        };
        return fault ?? (amount >= Money.Zero ? null : new(
            $"找到{amount}，金额不应为负数", $"found {amount}, expected an amount of zero or more"));
    }

    private Wording? DecimalFault(int ordinal, out decimal number)
    {
        number = 0;
        try
        {
            number = _loose is null ? _reader!.GetDecimal(ordinal) : (decimal)Value(ordinal);
            return null;
        }
        catch (Exception refused) when (UnreadableCell.Is(refused))
        {
            return UnreadableCell.Of(refused).Fault;
        }
    }

    private Wording? OfText(string text, MoneyUnit unit, out Money amount)
    {
        int position = 0;
        MoneyFault fault =
            NumeralReader.TryRead(text, ref position, out Numeral numeral) && position == text.Length
            ? Scaled(numeral, unit.Places(), out amount)
            : MoneyText.Read(text, out amount);
        return fault == MoneyFault.None ? null : fault.Explain(text);
    }

    // The shortest text of a float is the number that was typed; where a formula left more digits than money has, that is
    // for a person to decide.
    private Wording? OfFloat(string text, MoneyUnit unit, out Money amount)
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

        string found = text + unit.ToChinese();
        return fault switch
        {
            MoneyFault.None when parts[0].Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').Count() > FloatText.MostDigits
                && _loose?.Rounding is null or RoundingConvention.Exact => new(
                    $"找到{found}，位数超过二进制浮点数能保留的{FloatText.MostDigits}位；请写成文字",
                    $"found {found}, more digits than the {FloatText.MostDigits} that a binary float keeps; write it as text"),
            MoneyFault.None => null,
            MoneyFault.PartOfFen => new(
                $"找到{found}，不是整数分，是公式留下的；请在表里取整，或指明RoundingConvention",
                $"found {found}, which is not a whole number of 分, as formulas leave it; round it in the file, or name a RoundingConvention"),
            _ => fault.Explain(text),
        };
    }

    private MoneyFault Scaled(in Numeral numeral, int power, out Money amount)
    {
        MoneyFault fault = FenScale.Apply(numeral, power, out amount);
        return fault == MoneyFault.PartOfFen && _loose is { Rounding: not RoundingConvention.Exact }
            ? Rounded(numeral.Value * Rational.PowerOfTen(power), _loose.Rounding, out amount)
            : fault;
    }

    private static MoneyFault Rounded(Rational fen, RoundingConvention convention, out Money amount)
    {
        BigInteger whole = Rounding.ToWhole(fen, convention);
        bool fits = whole >= long.MinValue && whole <= long.MaxValue;
        amount = fits ? Money.FromFen((long)whole) : default;
        return fits ? MoneyFault.None : MoneyFault.OutOfRange;
    }

    private Wording? OfNumber(decimal number, MoneyUnit unit, out Money amount, out Exception? cause)
    {
        cause = null;
        amount = default;
        try
        {
            amount = _loose is null ? Money.From(number, unit) : Money.From(number, unit, _loose.Rounding);
            return null;
        }
        catch (ArgumentException refused)
        {
            cause = refused;
            string found = number.ToString(CultureInfo.InvariantCulture) + unit.ToChinese();
            return refused is ArgumentOutOfRangeException
                ? MoneyFault.OutOfRange.Explain(found)
                : MoneyFault.PartOfFen.Explain(found);
        }
    }
}
