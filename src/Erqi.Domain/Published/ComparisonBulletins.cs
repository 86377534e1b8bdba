namespace Erqi.Domain.Published;

/// <summary>Bulletins that say how numbers grew, printed from two cubes.</summary>
public static class ComparisonBulletins
{
    /// <summary>
    /// Prints what two cubes say of some numbers: for each the level now, the level before (<c>.previous</c>), the increase
    /// (<c>.increase</c>) and the growth (<c>.growth</c>), with the relations between them. Every print is of the exact
    /// value, rounded once by 四舍五入. What is not known, or has nothing to have grown from, is left out.
    /// </summary>
    /// <param name="figures">The numbers.</param>
    /// <exception cref="ArgumentException">An id comes twice, or a unit is not that of its measure.</exception>
    public static Bulletin ToBulletin(
        this CubeComparison comparison, string? title, params ReadOnlySpan<ComparedFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        BulletinBuilder builder = new(title);
        foreach (ComparedFigure figure in figures)
        {
            ArgumentNullException.ThrowIfNull(figure, nameof(figures));
            figure.AddTo(builder, comparison);
        }

        return builder.Build();
    }
}
