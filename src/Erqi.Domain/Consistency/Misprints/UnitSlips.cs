using Erqi.Domain.Published;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>The figure in a unit ten thousand times greater or smaller, wherever the unit stands.</summary>
internal static class UnitSlips
{
    // Each is ten thousand times the one before it.
    private static readonly string[] Multipliers = [string.Empty, "万", "亿", "万亿"];

    /// <summary>The figure in the unit one step up and one step down, where there is such a unit.</summary>
    public static IEnumerable<BulletinFigure> Of(BulletinFigure figure, PrintFrame frame, DigitText number)
    {
        if (figure.Unit.Dimension.Kind is DimensionKind.Rate or DimensionKind.Number && !figure.Unit.HasMultiplier)
        {
            yield break;
        }

        bool standsInPrint = frame.Rest.AsSpan(frame.UnitStart).StartsWith(figure.Unit.Text, StringComparison.Ordinal);
        bool standsInCaption = !standsInPrint && frame.Multiplier.Length == 0;
        FigureUnit? caption = standsInPrint || standsInCaption ? null : figure.Caption;
        string now = standsInCaption ? UnitReader.MultiplierOf(figure.Unit.Text).ToString() : frame.Multiplier;
        int step = Array.IndexOf(Multipliers, now);
        foreach (int other in new[] { step - 1, step + 1 })
        {
            if (other < 0 || other >= Multipliers.Length)
            {
                continue;
            }

            PrintFrame changed = standsInCaption
                ? frame.WithUnitText(string.Empty, Multipliers[other] + figure.Unit.Text[now.Length..])
                : frame.WithUnitText(now, Multipliers[other]);
            string text = changed.Around(number, figure.Print!.HasMinusSign);
            if (FigureChange.Reprint(figure, text, caption) is { } reprinted
                && reprinted.Unit.Dimension == figure.Unit.Dimension)
            {
                yield return reprinted;
            }
        }
    }
}
