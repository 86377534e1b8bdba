namespace Erqi.Domain.Published;

/// <summary>What a bulletin says of one number now and then: its level, its increase and its growth.</summary>
/// <param name="id">The id of the level now; those of the others begin with it.</param>
/// <param name="label">What readers call it, such as 本年完成投资.</param>
/// <param name="filter">Which projects; all unless said otherwise.</param>
/// <param name="unit">The unit; 亿元 for money and 个 for counts unless said otherwise.</param>
/// <param name="places">The decimals of level and increase; 1 for money unless said otherwise, none for counts.</param>
/// <param name="growthPlaces">The decimals of the growth in percent.</param>
public sealed class ComparedFigure(
    string id, string label, Measure measure, CubeFilter? filter = null, FigureUnit? unit = null, int? places = null, int growthPlaces = 1)
{
    /// <summary>Adds what is known of the number, with the relations between its figures.</summary>
    internal void AddTo(BulletinBuilder builder, CubeComparison comparison)
    {
        FigureSubject subject = new(measure, filter ?? CubeFilter.All);
        bool isCount = measure == Measure.Count;
        FigureUnit shownIn = unit ?? (isCount ? FigureUnit.Things : FigureUnit.Yi);
        int shown = places ?? (isCount ? 0 : 1);
        if (!subject.Fits(shownIn))
        {
            throw Guard.Fault(
                $"'{id}' counts {measure} and cannot be printed in '{shownIn}'; expected 个 or the like for counts, 元, 万元 or 亿元 for money.",
                "compared");
        }

        Comparison numbers = comparison.Of(measure, filter);
        string basis = StatisticsTerms.CountingBases.CamelCaseOf(comparison.Later.Basis);
        bool hasLater = Figure("", label, numbers.Later, shownIn, shown, subject);
        bool hasEarlier = Figure(".previous", $"上期{label}", numbers.Earlier, shownIn, shown, null);
        bool hasIncrease = Figure(".increase", $"{label}增加", numbers.Increase, shownIn, shown, null);
        bool hasGrowth = Figure(".growth", $"{label}增长", numbers.Growth, FigureUnit.Percent, growthPlaces, null);
        if (hasIncrease && hasLater && hasEarlier)
        {
            _ = builder.Sum(id, $"{id}.previous", $"{id}.increase");
        }

        if (hasGrowth)
        {
            _ = builder.Growth($"{id}.growth", id, $"{id}.previous");
        }

        bool Figure(string suffix, string name, Rational? value, FigureUnit printedIn, int decimals, FigureSubject? of)
        {
            if (value is { } known)
            {
                PublishedFigure print = printedIn == FigureUnit.Percent
                    ? PublishedFigure.PrintRatio(known, decimals)
                    : PublishedFigure.Print(known, printedIn, decimals);
                _ = builder.Figure(new BulletinFigure(id + suffix, print, reading: new() { Signed = known.Sign < 0 ? true : null })
                {
                    Label = name,
                    Of = of,
                    Basis = of is null ? BulletinFigure.UnknownBasis : basis,
                });
            }

            return value is not null;
        }
    }
}
