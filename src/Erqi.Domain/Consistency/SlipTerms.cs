namespace Erqi.Domain.Consistency;

/// <summary>The terms of <see cref="Slip"/> (误印方式).</summary>
public static class SlipTerms
{
    internal static TermTable<Slip> Table { get; } = new(
        new(Slip.Transposition, nameof(Slip.Transposition), "数字颠倒"),
        new(Slip.Digit, nameof(Slip.Digit), "错一位数字"),
        new(Slip.MissingDigit, nameof(Slip.MissingDigit), "漏一位数字"),
        new(Slip.ExtraDigit, nameof(Slip.ExtraDigit), "多一位数字"),
        new(Slip.DecimalPoint, nameof(Slip.DecimalPoint), "小数点错位"),
        new(Slip.Unit, nameof(Slip.Unit), "万、亿单位用错", "万亿单位之误"),
        new(Slip.Sign, nameof(Slip.Sign), "正负号之误"),
        new(Slip.Swap, nameof(Slip.Swap), "两数互换"),
        new(Slip.SuccessiveRounding, nameof(Slip.SuccessiveRounding), "连续修约"),
        new(Slip.ForcedBalance, nameof(Slip.ForcedBalance), "强行配平", "配平"),
        new(Slip.Truncated, nameof(Slip.Truncated), "去尾"),
        new(Slip.SameAs, nameof(Slip.SameAs), "误用他数"),
        new(Slip.MovedDigit, nameof(Slip.MovedDigit), "数字移位"),
        new(Slip.ShouldRead, nameof(Slip.ShouldRead), "应印此数"));

    /// <summary>Gives the Chinese name.</summary>
    /// <param name="slip">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this Slip slip) => Table.ChineseOf(slip);
}
