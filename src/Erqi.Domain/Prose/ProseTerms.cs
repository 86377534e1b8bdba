namespace Erqi.Domain.Prose;

/// <summary>The terms of the enumerations of what is read of a text, both ways.</summary>
internal static class ProseTerms
{
    public static TermTable<PassedReason> Reasons { get; } = new(
        new(PassedReason.Date, "日期"),
        new(PassedReason.Period, "时期"),
        new(PassedReason.Ordinal, "序数"),
        new(PassedReason.Name, "名称"),
        new(PassedReason.Enumerator, "编号"),
        new(PassedReason.Code, "代码"),
        new(PassedReason.Indefinite, "不定"),
        new(PassedReason.Idiom, "熟语"),
        new(PassedReason.Vague, "概数"),
        new(PassedReason.Unread, "未读"));

    public static TermTable<RelationGround> Grounds { get; } = new(
        new(RelationGround.Wording, "行文"),
        new(RelationGround.Repetition, "重复"),
        new(RelationGround.Arithmetic, "相加"));

    /// <summary>Gives the Chinese name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this PassedReason member) => Reasons.ChineseOf(member);
}
