using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>Reads prints that leave no true value as they are meant, so that one of them makes nothing else impossible.</summary>
internal static class Loosened
{
    /// <summary>Gives the figure, with amounts between whole numbers and below zero where its print has no others: 56余台, 低于0摄氏度.</summary>
    public static BulletinFigure Of(BulletinFigure figure) => !IsHollow(figure) ? figure
        : new BulletinFigure(figure.Id, figure.Print, figure.Caption, figure.Reading with { Signed = true, Integer = false }) { Label = figure.Label };

    /// <summary>Says whether a print says that a number lies between two whole numbers: 56余台.</summary>
    public static bool IsBetween(BulletinFigure figure) =>
        figure is { Print.Qualifier: Qualifier.ALittleOver, Unit.Dimension.Kind: UnitKind.Count, Reading.Integer: false };

    private static bool IsHollow(BulletinFigure figure) => figure.TrueValues(RoundingConvention.HalfAwayFromZero).IsEmpty;
}
