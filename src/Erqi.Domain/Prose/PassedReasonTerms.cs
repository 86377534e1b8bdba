namespace Erqi.Domain.Prose;

/// <summary>The terms of <see cref="PassedReason"/>, both ways.</summary>
public static class PassedReasonTerms
{
    internal static TermTable<PassedReason> Table { get; } = new(
        new(PassedReason.Date, nameof(PassedReason.Date), "日期"),
        new(PassedReason.Period, nameof(PassedReason.Period), "时期"),
        new(PassedReason.Ordinal, nameof(PassedReason.Ordinal), "序数"),
        new(PassedReason.Name, nameof(PassedReason.Name), "名称"),
        new(PassedReason.Enumerator, nameof(PassedReason.Enumerator), "编号"),
        new(PassedReason.Code, nameof(PassedReason.Code), "代码"),
        new(PassedReason.Indefinite, nameof(PassedReason.Indefinite), "不定"),
        new(PassedReason.Idiom, nameof(PassedReason.Idiom), "熟语"),
        new(PassedReason.Vague, nameof(PassedReason.Vague), "概数"),
        new(PassedReason.Unread, nameof(PassedReason.Unread), "未读"));

    /// <summary>Gives the Chinese name.</summary>
    /// <param name="passedReason">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this PassedReason passedReason) => Table.ChineseOf(passedReason);
}
