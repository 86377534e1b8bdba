using Erqi.Domain.Published;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>The figure in a unit ten thousand times greater or smaller, wherever the unit stands.</summary>
internal static class UnitSlips
{
    // Each is ten thousand times the one before it.
    private static readonly string[] Steps = [string.Empty, "万", "亿", "万亿"];

    /// <summary>The figure in the unit one step up and one step down, where there is such a unit.</summary>
    public static IEnumerable<BulletinFigure> Of(BulletinFigure figure, PrintFrame frame, DigitText number)
    {
        if (figure.Unit.Dimension.Kind is UnitKind.Rate or UnitKind.Number && !figure.Unit.HasMultiplier)
        {
            yield break;
        }

        bool standsInPrint = frame.Rest.AsSpan(frame.UnitStart).StartsWith(figure.Unit.Text, StringComparison.Ordinal);
        bool standsInCaption = !standsInPrint && frame.Multiplier.Length == 0;
        FigureUnit? caption = standsInPrint || standsInCaption ? null : figure.Caption;
        string now = standsInCaption ? figure.Unit.Text[..Multipliers.Begins(figure.Unit.Text, out _)] : frame.Multiplier;
        int step = Array.IndexOf(Steps, now);
        if (step < 0)
        {
            // 千万元 has no unit ten thousand times as great that anybody prints.
            yield break;
        }

        foreach (int other in new[] { step - 1, step + 1 })
        {
            if (other < 0 || other >= Steps.Length)
            {
                continue;
            }

            PrintFrame changed = standsInCaption
                ? frame.WithUnitText(string.Empty, Steps[other] + figure.Unit.Text[now.Length..])
                : frame.WithUnitText(now, Steps[other]);
            string text = changed.Around(number, figure.Print!.HasMinusSign);
            if (Change.Reprint(figure, text, caption) is { } reprinted
                && reprinted.Unit.Dimension == figure.Unit.Dimension)
            {
                yield return reprinted;
            }
        }
    }
}
