using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>A relation together with the figures it names and what their prints leave possible.</summary>
internal sealed class PrintedRelation(Bulletin bulletin, Relation relation)
{
    public Bulletin Bulletin { get; } = bulletin;

    public Relation Relation { get; } = relation;

    public BulletinFigure[] Figures { get; } = [.. relation.Figures.Select(id => bulletin[id])];

    public BulletinFigure First => Figures[0];

    public bool AllPrinted => Array.TrueForAll(Figures, figure => figure.Print is not null);

    public bool HasPlainPrints => Array.TrueForAll(Figures, figure => figure.Print is { Qualifier: Qualifier.None });

    /// <summary>Gets a value indicating whether the print of some figure leaves no true value at all.</summary>
    public bool HasEmptyRange => Array.Exists(Figures, figure => RangeOf(figure.Id).IsEmpty);

    public ValueRange RangeOf(string id) => Bulletin.TrueValues(id);

    /// <summary>The printed number in base units.</summary>
    public Rational Printed(string id) => Bulletin[id].Print!.BaseValue;

    /// <summary>Half the unit of the last meaningful digit, in base units; zero where the print is exact.</summary>
    public Rational HalfUnit(BulletinFigure figure) =>
        figure.ConventionIn(Bulletin.Rounding) == RoundingConvention.Exact
            ? Rational.Zero
            : LastUnit(figure) / 2;

    /// <summary>The unit of the last meaningful digit, in base units.</summary>
    public static Rational LastUnit(BulletinFigure figure) =>
        (figure.Reading.Quantum ?? figure.Print!.LastPlace) * figure.Unit.Scale;
}
