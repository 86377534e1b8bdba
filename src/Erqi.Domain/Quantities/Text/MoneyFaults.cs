namespace Erqi.Domain.Quantities.Text;

/// <summary>Says in a sentence why a text is no amount.</summary>
internal static class MoneyFaults
{
    /// <summary>What was found, what was expected, what to do; without a full stop.</summary>
    public static Wording Explain(this MoneyFault fault, ReadOnlySpan<char> text)
    {
        string found = $"“{VisibleText.Clipped(text)}”";
        return fault switch
        {
            MoneyFault.NoUnit => new(
                $"{found}没有单位，不知大小；请在数后写明元、万元、亿元或万亿元",
                $"{found} has no unit, so its size is unknown; put 元, 万元, 亿元 or 万亿元 behind the number"),
            MoneyFault.UnknownUnit => new(
                $"{found}的末尾不是金额单位；应为元、万元、亿元或万亿元，其后不再有字",
                $"{found} does not end in a unit of money; expected 元, 万元, 亿元 or 万亿元 and nothing behind it"),
            MoneyFault.PartOfFen => new(
                $"{found}不是整数分，未经要求不四舍五入；请减少小数位数",
                $"{found} is not a whole number of 分 and amounts are never rounded unasked; give fewer places"),
            MoneyFault.OutOfRange => new(
                $"{found}超出金额的范围，应在{Money.MinValue}至{Money.MaxValue}之间",
                $"{found} is beyond what an amount can be, from {Money.MinValue} to {Money.MaxValue}"),
            _ when text.Trim() is [>= '0' and <= '9' or >= '０' and <= '９', ..] => new(
                $"{found}中的数读不通：逗号只能三位一分，小数点两边都要有数字；应为金额，如1345.8亿元或8,512万元",
                $"{found}: its number cannot be read; commas part the digits in threes, and a point has digits on both sides. Expected an amount such as 1345.8亿元 or 8,512万元"),
            _ => new(
                $"{found}不以数字开头；应为金额，如1345.8亿元或8,512万元",
                $"{found} does not begin with a number; expected an amount such as 1345.8亿元 or 8,512万元"),
        };
    }

    public static Exception ToException(this MoneyFault fault, ReadOnlySpan<char> text)
    {
        Wording said = fault.Explain(text), reason = new($"{said.Chinese}。", $"{said.English}.");
        return fault == MoneyFault.OutOfRange ? new OverflowException(reason.English).Because(reason) : Refused.Text(reason);
    }

    public static Exception ToException(this MoneyFault fault, ReadOnlySpan<byte> utf8Text) =>
        fault.ToException(Encoding.UTF8.GetString(utf8Text));
}
