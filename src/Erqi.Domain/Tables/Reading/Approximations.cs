using Erqi.Domain.Published;
using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Reads amounts that are stated as prints are, by 约 or 超, with the one grammar of a print.</summary>
internal static class Approximations
{
    /// <summary>The amount without its qualifier; null where the text is no such one.</summary>
    /// <param name="unit">The unit of a number that names none.</param>
    public static Money? Of(string text, MoneyUnit unit)
    {
        if (!PublishedFigure.TryParse(LooseText.Plain(text), out PublishedFigure? print) || print.Qualifier == Qualifier.None)
        {
            return null;
        }

        bool isMoney = print.Unit.Dimension == Dimension.Money;
        Rational fen = isMoney ? print.BaseValue * 100 : print.Number * Rational.PowerOfTen(unit.Places());
        return (isMoney || print.Unit == FigureUnit.None) && fen.IsInteger && fen >= 0 && fen <= long.MaxValue
            ? Money.FromFen((long)fen.Numerator)
            : null;
    }
}
