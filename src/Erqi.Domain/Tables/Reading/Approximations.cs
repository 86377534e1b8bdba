using Erqi.Domain.Published;
using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Reads amounts that are stated as prints are, by 约 or 超, with the one grammar of a print.</summary>
internal static class Approximations
{
    /// <summary>The reader for cells of a ledger.</summary>
    /// <param name="areTaken">Whether the number may stand for the amount.</param>
    public static ApproximateAmount Reader(bool areTaken) => (string text, MoneyUnit unit, out Money amount, out bool isTaken) =>
    {
        isTaken = areTaken;
        amount = default;
        if (!PublishedFigure.TryParse(LooseText.Plain(text), out PublishedFigure? print) || print.Qualifier == Qualifier.None)
        {
            return false;
        }

        bool isMoney = print.Unit.Dimension == Dimension.Money;
        if (!isMoney && print.Unit != FigureUnit.None)
        {
            return false;
        }

        Rational fen = isMoney ? print.BaseValue * 100 : print.Number * Rational.PowerOfTen(unit.Places());
        bool isWhole = fen.IsInteger && fen >= 0 && fen <= long.MaxValue;
        amount = isWhole ? Money.FromFen((long)fen.Numerator) : default;
        return isWhole;
    };
}
