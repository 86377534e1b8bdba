namespace Erqi.Domain.Consistency;

/// <summary>The terms of the enumerations of what is found of a bulletin, both ways.</summary>
internal static class ConsistencyTerms
{
    public static TermTable<Verdict> Verdicts { get; } = new(
        new(Verdict.Exact, "一致"),
        new(Verdict.WithinRounding, "舍入一致"),
        new(Verdict.Inconsistent, "不一致"),
        new(Verdict.Undetermined, "无法判定"),
        new(Verdict.NotBound, "未核对"));

    public static TermTable<BulletinVerdict> BulletinVerdicts { get; } = new(
        new(BulletinVerdict.Consistent, "一致"),
        new(BulletinVerdict.Inconsistent, "不一致"),
        new(BulletinVerdict.Undetermined, "无法判定"));

    public static TermTable<LedgerVerdict> LedgerVerdicts { get; } = new(
        new(LedgerVerdict.Agrees, "相符"),
        new(LedgerVerdict.Differs, "不符"),
        new(LedgerVerdict.NotCompared, "未核对"));

    public static TermTable<Slip> Slips { get; } = new(
        new(Slip.Transposition, "数字颠倒"),
        new(Slip.Digit, "错一位数字"),
        new(Slip.MissingDigit, "漏一位数字"),
        new(Slip.ExtraDigit, "多一位数字"),
        new(Slip.DecimalPoint, "小数点错位"),
        new(Slip.Unit, "万、亿单位用错", "万亿单位之误"),
        new(Slip.Sign, "正负号之误"),
        new(Slip.Swap, "两数互换"),
        new(Slip.SuccessiveRounding, "连续修约"),
        new(Slip.ForcedBalance, "强行配平", "配平"),
        new(Slip.Truncated, "去尾"),
        new(Slip.SameAs, "误用他数"),
        new(Slip.MovedDigit, "数字移位"),
        new(Slip.ShouldRead, "应印此数"));

    /// <summary>Gives the Chinese name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this Slip member) => Slips.ChineseOf(member);
}
