namespace Erqi.Domain.Consistency;

/// <summary>The terms of <see cref="LedgerVerdict"/>.</summary>
public static class LedgerVerdictTerms
{
    internal static TermTable<LedgerVerdict> Table { get; } = new(
        new(LedgerVerdict.Agrees, nameof(LedgerVerdict.Agrees), "相符"),
        new(LedgerVerdict.Differs, nameof(LedgerVerdict.Differs), "不符"),
        new(LedgerVerdict.NotCompared, nameof(LedgerVerdict.NotCompared), "未核对"));

    /// <summary>Gives the Chinese name.</summary>
    /// <param name="verdict">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this LedgerVerdict verdict) => Table.ChineseOf(verdict);
}
