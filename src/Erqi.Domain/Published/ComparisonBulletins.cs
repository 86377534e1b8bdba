using Erqi.Domain.Statistics;

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
            Add(builder, figure, comparison);
        }

        return builder.Build();
    }

    private static void Add(BulletinBuilder builder, ComparedFigure compared, CubeComparison comparison)
    {
        FigureSubject subject = new(compared.Measure, compared.Filter);
        bool isCount = compared.Measure == Measure.Count;
        FigureUnit unit = compared.Unit ?? (isCount ? FigureUnit.Things : FigureUnit.Yi);
        int places = compared.Places ?? (isCount ? 0 : 1);
        if (!subject.Fits(unit))
        {
            throw new ArgumentException(
                $"'{compared.Id}' counts {compared.Measure} and cannot be printed in '{unit}'; expected 个 or the like for counts, 元, 万元 or 亿元 for money.",
                nameof(compared));
        }

        Comparison numbers = comparison.Of(compared.Measure, compared.Filter);
        string basis = StatisticsTerms.CountingBases.CamelCaseOf(comparison.Later.Basis);
        bool hasLater = Figure("", compared.Label, numbers.Later, unit, places, subject);
        bool hasEarlier = Figure(".previous", $"上期{compared.Label}", numbers.Earlier, unit, places, null);
        bool hasIncrease = Figure(".increase", $"{compared.Label}增加", numbers.Increase, unit, places, null);
        bool hasGrowth = Figure(".growth", $"{compared.Label}增长", numbers.Growth, FigureUnit.Percent, compared.GrowthPlaces, null);
        if (hasIncrease && hasLater && hasEarlier)
        {
            _ = builder.Sum(compared.Id, $"{compared.Id}.previous", $"{compared.Id}.increase");
        }

        if (hasGrowth)
        {
            _ = builder.Growth($"{compared.Id}.growth", compared.Id, $"{compared.Id}.previous");
        }

        bool Figure(string suffix, string label, Rational? value, FigureUnit printedIn, int decimals, FigureSubject? of)
        {
            if (value is { } known)
            {
                PublishedFigure print = printedIn == FigureUnit.Percent
                    ? PublishedFigure.PrintRatio(known, decimals)
                    : PublishedFigure.Print(known, printedIn, decimals);
                _ = builder.Figure(new BulletinFigure(compared.Id + suffix, print, reading: new() { Signed = known.Sign < 0 ? true : null })
                {
                    Label = label,
                    Of = of,
                    Basis = of is null ? BulletinFigure.UnknownBasis : basis,
                });
            }

            return value is not null;
        }
    }
}
