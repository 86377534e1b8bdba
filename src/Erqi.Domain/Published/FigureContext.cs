using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Published;

/// <summary>What the relations of a bulletin say of how its figures are read: which are means, and the unit that a bare 万 or 亿 lacks.</summary>
internal static class FigureContext
{
    /// <summary>Gives the figures as their relations have them read.</summary>
    public static ValueList<BulletinFigure> Read(
        ValueList<BulletinFigure> figures, ValueList<Relation> relations, Func<string, int> positionOf)
    {
        if (!relations.Any(relation => relation.Meaning is QuotientMeaning { IsRate: false })
            && !figures.Any(figure => IsBare(figure) || figure.IsMean || figure.IsUnitCompleted))
        {
            return figures;
        }

        figures = [.. figures.Select(AsPrinted)];
        bool[] isMean = new bool[figures.Count];
        foreach (Relation relation in relations)
        {
            // Values that are weighted are means of their groups.
            if (relation.Meaning is QuotientMeaning { IsRate: false } mean)
            {
                foreach (int place in mean.Weights.Count == 0 ? [0] : MeanAndPart(mean))
                {
                    isMean[positionOf(relation.Figures[place])] = true;
                }
            }
        }

        string?[] words = LackingWords(figures, relations, positionOf);
        return [.. figures.Select((figure, place) => Read(figure, isMean[place], words[place]))];
    }

    /// <summary>Gives a figure as another of its id is read.</summary>
    public static BulletinFigure ReadLike(BulletinFigure figure, BulletinFigure other) =>
        Read(figure, other.IsMean, other.IsUnitCompleted && IsBare(figure) ? other.Caption!.Text : null);

    private static BulletinFigure Read(BulletinFigure figure, bool isMean, string? word)
    {
        if (word is not null && FigureUnit.TryParse(word, out FigureUnit? unit) && CaptionRule.TryCombine(figure.Print!, unit) is not null)
        {
            figure = figure.Copy(figure.Print, unit, figure.Reading) with { IsUnitCompleted = true };
        }

        return figure.IsMean == isMean ? figure : figure with { IsMean = isMean };
    }

    // What other relations once said of it does not hold here.
    private static BulletinFigure AsPrinted(BulletinFigure figure) => figure.IsUnitCompleted
        ? figure.Copy(figure.Print!.Bare, null, figure.Reading)
        : figure;

    private static bool IsBare(BulletinFigure figure) =>
        figure is { Print: not null, Unit: { HasMultiplier: true, Dimension.Kind: UnitKind.Number } };

    // 1.27万亿 beside 5182亿元 is 1.27万亿元, if all figures that it is held against are in 元.
    private static string?[] LackingWords(
        ValueList<BulletinFigure> figures, ValueList<Relation> relations, Func<string, int> positionOf)
    {
        string?[] words = new string?[figures.Count];
        if (!figures.Any(IsBare))
        {
            return words;
        }

        HashSet<int> isAmbiguous = [];
        foreach (Relation relation in relations)
        {
            int[] held = [.. HeldTogether(relation).Select(positionOf)];
            string[] stated = [.. held.Select(place => figures[place]).Where(figure => !IsBare(figure)).Select(figure => figure.Unit.Word).Distinct()];
            foreach (int place in held.Where(place => IsBare(figures[place])))
            {
                words[place] ??= stated.FirstOrDefault();
                if (stated.Length > 1 || (stated.Length == 1 && words[place] != stated[0]))
                {
                    _ = isAmbiguous.Add(place);
                }
            }
        }

        foreach (int place in isAmbiguous)
        {
            words[place] = null;
        }

        return words;
    }

    // The figures of a relation that must be of one dimension.
    private static IEnumerable<string> HeldTogether(Relation relation)
    {
        IEnumerable<int> places = relation.Meaning switch
        {
            QuotientMeaning { IsRate: true } => Enumerable.Range(1, relation.Figures.Count - 1),
            QuotientMeaning mean => MeanAndPart(mean),
            ProductMeaning => [0, 2],
            _ => Enumerable.Range(0, relation.Figures.Count),
        };
        return places.Select(place => relation.Figures[place]);
    }

    private static IEnumerable<int> MeanAndPart(QuotientMeaning mean) =>
        Enumerable.Range(0, mean.Part.Count).Where(place => place == 0 || mean.Part[place] != 0);
}
