namespace Erqi.Domain.Published;

/// <summary>What 郑州市二七区 published of its key projects.</summary>
public static class ErqiBulletins
{
    /// <summary>
    /// Gets the figures of 2023: the key-project list, the 7th period of 三个一批, what stands of the six before it, the
    /// campaign so far, and the year's targets. Every print of the article is there, repeats as repeats.
    /// </summary>
    /// <remarks>
    /// What the article leaves open stays open: the campaign's 81 projects have no known counting basis, the three rates
    /// of 100% have no known denominators, and nothing relates the 17 and 21 projects to the 81.
    /// </remarks>
    public static Bulletin Year2023 { get; } = Articles.Erqi2023.Build();
}
