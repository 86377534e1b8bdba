namespace Erqi.Domain.Consistency;

/// <summary>The terms of <see cref="BulletinVerdict"/>.</summary>
public static class BulletinVerdictTerms
{
    internal static TermTable<BulletinVerdict> Table { get; } = new(
        new(BulletinVerdict.Consistent, nameof(BulletinVerdict.Consistent), "一致"),
        new(BulletinVerdict.Inconsistent, nameof(BulletinVerdict.Inconsistent), "不一致"),
        new(BulletinVerdict.Undetermined, nameof(BulletinVerdict.Undetermined), "无法判定"));

    /// <summary>Gives the Chinese name.</summary>
    /// <param name="bulletinVerdict">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this BulletinVerdict bulletinVerdict) => Table.ChineseOf(bulletinVerdict);
}
