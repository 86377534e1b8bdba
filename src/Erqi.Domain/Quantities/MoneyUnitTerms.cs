using System.Runtime.CompilerServices;

namespace Erqi.Domain.Quantities;

/// <summary>The terms of <see cref="MoneyUnit"/> (金额单位), both ways.</summary>
public static class MoneyUnitTerms
{
    internal static TermTable<MoneyUnit> Table { get; } = new(
        new(MoneyUnit.Yuan, nameof(MoneyUnit.Yuan), "元"),
        new(MoneyUnit.Wan, nameof(MoneyUnit.Wan), "万元"),
        new(MoneyUnit.Yi, nameof(MoneyUnit.Yi), "亿元"),
        new(MoneyUnit.WanYi, nameof(MoneyUnit.WanYi), "万亿元"));

    /// <summary>One unit is ten to this power of 分; an amount has no more places in it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    internal static int Places(
        this MoneyUnit unit, [CallerArgumentExpression(nameof(unit))] string? argument = null) =>
        (4 * (int)Table.Check(unit, argument)) - 2;

    /// <summary>The terms of a member.</summary>
    /// <param name="unit">The member.</param>
    extension(MoneyUnit unit)
    {
        /// <summary>Reads a Chinese name such as 万元 or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static MoneyUnit FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out MoneyUnit member) =>
            Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(unit);
    }
}
