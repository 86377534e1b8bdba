namespace Erqi.Domain.Consistency;

/// <summary>The terms of <see cref="BulletinVerdict"/>.</summary>
public static class BulletinVerdictTerms
{
    internal static TermTable<BulletinVerdict> Table { get; } = new(
        new(BulletinVerdict.Consistent, nameof(BulletinVerdict.Consistent), "一致"),
        new(BulletinVerdict.Inconsistent, nameof(BulletinVerdict.Inconsistent), "不一致"),
        new(BulletinVerdict.Undetermined, nameof(BulletinVerdict.Undetermined), "无法判定"));

    /// <summary>The terms of a member.</summary>
    /// <param name="bulletinVerdict">The member.</param>
    extension(BulletinVerdict bulletinVerdict)
    {
        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(bulletinVerdict);
    }
}
