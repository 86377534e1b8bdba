namespace Erqi.Domain.Published;

/// <summary>
/// 初步数, 修订数, 决算数: the marks of figures that later ones replace. A figure carries one as its
/// <see cref="BulletinFigure.Basis"/>, which a bulletin document has a member for.
/// </summary>
/// <remarks>
/// A figure with a mark is not added to or compared with one that has another, or none: they differ because one was
/// revised, and neither is wrong. Between levels and their growth a mark changes nothing.
/// </remarks>
public static class RevisionMarks
{
    /// <summary>初步数: the first figure, such as 初步核算数.</summary>
    public const string Preliminary = "初步数";

    /// <summary>修订数: a figure that replaces an earlier one, as after a census.</summary>
    public const string Revised = "修订数";

    /// <summary>决算数: the figure of the final accounts.</summary>
    public const string FinalAccounts = "决算数";

    /// <summary>Says whether a basis is one of the marks; 初步, 修订 and 决算 at its beginning make it one.</summary>
    /// <param name="basis">The basis of a figure.</param>
    internal static bool Contain(string basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return basis.StartsWith("初步", StringComparison.Ordinal)
            || basis.StartsWith("修订", StringComparison.Ordinal)
            || basis.StartsWith("决算", StringComparison.Ordinal);
    }
}
