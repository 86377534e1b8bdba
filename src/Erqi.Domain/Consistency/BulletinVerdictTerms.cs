namespace Erqi.Domain.Consistency;

/// <summary>The terms of <see cref="BulletinVerdict"/>, both ways.</summary>
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
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<BulletinVerdict> All => Table.All;

        /// <summary>Reads a Chinese name, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static BulletinVerdict FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out BulletinVerdict member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(bulletinVerdict);
    }
}
