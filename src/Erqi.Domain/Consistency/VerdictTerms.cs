namespace Erqi.Domain.Consistency;

/// <summary>The terms of <see cref="Verdict"/>.</summary>
public static class VerdictTerms
{
    internal static TermTable<Verdict> Table { get; } = new(
        new(Verdict.Exact, nameof(Verdict.Exact), "一致"),
        new(Verdict.WithinRounding, nameof(Verdict.WithinRounding), "舍入一致"),
        new(Verdict.Inconsistent, nameof(Verdict.Inconsistent), "不一致"),
        new(Verdict.Undetermined, nameof(Verdict.Undetermined), "无法判定"),
        new(Verdict.NotBound, nameof(Verdict.NotBound), "未核对"));

    /// <summary>Gives the Chinese name.</summary>
    /// <param name="verdict">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this Verdict verdict) => Table.ChineseOf(verdict);
}
