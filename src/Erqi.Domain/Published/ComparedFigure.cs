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
    private readonly string _id = id, _label = label;
    private readonly Measure _measure = measure;
    private readonly CubeFilter _filter = filter ?? CubeFilter.All;
    private readonly FigureUnit? _unit = unit;
    private readonly int? _places = places;
    private readonly int _growthPlaces = growthPlaces;

    /// <summary>Adds what is known of the number, with the relations between its figures.</summary>
    internal void AddTo(BulletinBuilder builder, CubeComparison comparison)
    {
        FigureSubject subject = new(_measure, _filter);
        bool isCount = _measure == Measure.Count;
        FigureUnit shownIn = _unit ?? (isCount ? FigureUnit.Things : FigureUnit.Yi);
        int shown = _places ?? (isCount ? 0 : 1);
        if (!subject.Fits(shownIn))
        {
            throw Guard.Fault(
                $"'{_id}' counts {_measure} and cannot be printed in '{shownIn}'; expected 个 or the like for counts, 元, 万元 or 亿元 for money.",
                "compared");
        }

        Comparison numbers = comparison.Of(_measure, _filter);
        string basis = StatisticsTerms.CountingBases.CamelCaseOf(comparison.Later.Basis);
        bool hasLater = Figure("", _label, numbers.Later, shownIn, shown, subject);
        bool hasEarlier = Figure(".previous", $"上期{_label}", numbers.Earlier, shownIn, shown, null);
        bool hasIncrease = Figure(".increase", $"{_label}增加", numbers.Increase, shownIn, shown, null);
        bool hasGrowth = Figure(".growth", $"{_label}增长", numbers.Growth, FigureUnit.Percent, _growthPlaces, null);
        if (hasIncrease && hasLater && hasEarlier)
        {
            _ = builder.Sum(_id, $"{_id}.previous", $"{_id}.increase");
        }

        if (hasGrowth)
        {
            _ = builder.Growth($"{_id}.growth", _id, $"{_id}.previous");
        }

        bool Figure(string suffix, string name, Rational? value, FigureUnit printedIn, int decimals, FigureSubject? of)
        {
            if (value is { } known)
            {
                PublishedFigure print = printedIn == FigureUnit.Percent
                    ? PublishedFigure.PrintRatio(known, decimals)
                    : PublishedFigure.Print(known, printedIn, decimals);
                _ = builder.Figure(new BulletinFigure(_id + suffix, print, reading: new() { Signed = known.Sign < 0 ? true : null })
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
