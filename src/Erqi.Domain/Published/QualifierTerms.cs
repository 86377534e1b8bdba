namespace Erqi.Domain.Published;

/// <summary>The terms of <see cref="Qualifier"/>.</summary>
public static class QualifierTerms
{
    internal static TermTable<Qualifier> Table { get; } = new(
        new(Qualifier.None, nameof(Qualifier.None), "无"),
        new(Qualifier.About, nameof(Qualifier.About), "约", "左右"),
        new(Qualifier.JustBelow, nameof(Qualifier.JustBelow), "近"),
        new(Qualifier.Below, nameof(Qualifier.Below), "不足"),
        new(Qualifier.MoreThan, nameof(Qualifier.MoreThan), "超", "逾", "突破"),
        new(Qualifier.AtLeast, nameof(Qualifier.AtLeast), "以上"),
        new(Qualifier.ALittleOver, nameof(Qualifier.ALittleOver), "余", "多"),
        new(Qualifier.AtMost, nameof(Qualifier.AtMost), "以内", "以下"));

    /// <summary>Gives the Chinese name.</summary>
    /// <param name="qualifier">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this Qualifier qualifier) => Table.ChineseOf(qualifier);
}
