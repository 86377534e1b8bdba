using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>Works out from the printed numbers why a relation cannot hold: 482589÷1260582＝38.283%，算得38.3%，印作38.2%.</summary>
internal static class WorkedOut
{
    private const int MostOperands = 12;

    private static readonly string[] Signs = ["−", "÷", "×", "≥", "≤"];

    /// <summary>Gives the calculation, or null where a figure is not printed or is qualified.</summary>
    public static Wording? Of(RelationFinding finding, Bulletin bulletin)
    {
        if (finding is not { PrintedDifference: { } difference, Tolerance: { } tolerance })
        {
            return null;
        }

        BulletinFigure[] figures = [.. finding.Relation.Figures.Select(id => bulletin[id])];
        RelationMeaning meaning = finding.Relation.Meaning;
        if (meaning is SameMeaning)
        {
            return new Wording(
                $"{string.Join("、", figures.Select(Printed))}不可能是同一个数",
                $"{string.Join(", ", figures.Select(Printed))} cannot be one number");
        }

        // The unit of a quotient's operands cancels out; that of a sum's is left to its result.
        bool isOfOneUnit = figures.Skip(1).All(figure => figure.Unit == figures[meaning is QuotientMeaning ? 1 : 0].Unit);
        (string left, string sign, string right) = RelationText.Sides(finding.Relation, id => Operand(bulletin[id], isOfOneUnit));
        Wording gap = ReportNumbers.Gap(finding.Unit, Rational.Abs(difference));
        Wording? allowed = tolerance.Sign == 0 ? null : ReportNumbers.Gap(finding.Unit, tolerance);
        if (meaning is SumMeaning { HasOneWhole: true } shares)
        {
            string sum = ReportNumbers.Write(finding.Unit, shares.Whole(figures) - difference);
            return Off(new($"{Chinese($"{Short(left)} = {sum}")}，不是{right}", $"{Short(left)} = {sum}, not {right}"), gap, allowed);
        }

        // The difference from 三分之二 is rounded, and what that leaves would be no number of the reader's.
        bool isRounded = RationalText.PlacesOf(figures[0].Print!.Number) is null;
        Rational result = isRounded && finding.Computed is { IsPoint: true, Low: { } exact } ? exact
            : figures[0].Print!.BaseValue - (sign == "≤" ? Rational.Abs(difference) : difference);
        string value = ReportNumbers.Write(finding.Unit, result);
        string printed = Printed(figures[0]);
        string equation = Equation(meaning is QuotientMeaning { Periods: > 1 and var n } ? $"({right})^(1/{n}) − 1" : Short(right), value);
        return (sign, meaning) switch
        {
            ("≥", _) => new Wording($"{Chinese(equation)}，超过{printed}，多{gap.Chinese}", $"{equation} exceeds {printed} by {gap.English}"),
            ("≤", _) => new Wording($"{printed}超过{value}，多{gap.Chinese}", $"{printed} exceeds {value} by {gap.English}"),
            (_, QuotientMeaning) when Proper(finding, bulletin) is { } proper => new Wording(
                $"{Chinese(equation)}，算得{proper}，印作{printed}", $"{equation}, which prints as {proper}, but {printed} is printed"),
            (_, QuotientMeaning) => new Wording(
                $"{Chinese(equation)}，印作{printed}，差{gap.Chinese}", $"{equation}, but {printed} is printed, off by {gap.English}"),
            _ => Off(new($"{Chinese(equation)}，印作{printed}", $"{equation}, but {printed} is printed"), gap, allowed),
        };
    }

    private static Wording Off(Wording found, Wording gap, Wording? allowed) => new(
        $"{found.Chinese}，差{gap.Chinese}{(allowed is null ? string.Empty : $"（舍入最多容许±{allowed.Chinese}）")}",
        $"{found.English}, off by {gap.English}{(allowed is null ? string.Empty : $" (rounding allows ±{allowed.English})")}");

    // The only print that the others leave to a rate.
    private static string? Proper(RelationFinding finding, Bulletin bulletin) =>
        finding.Computed is { } computed
        && PossiblePrints.Of(bulletin[finding.Relation.Figures[0]], computed, bulletin.Rounding, most: 1) is [var proper]
            ? Printed(proper)
            : null;

    // Of a long sum its beginning.
    private static string Short(string sum)
    {
        string[] words = sum.Split(' ');
        return words.Length > 2 * MostOperands ? $"{string.Join(' ', words[..((2 * MostOperands) - 1)])} + …" : sum;
    }

    private static string Equation(string right, string value) => right.Contains(' ', StringComparison.Ordinal) ? $"{right} = {value}" : value;

    private static string Operand(BulletinFigure figure, bool withoutUnit)
    {
        string print = withoutUnit ? figure.Print!.NumberText : Printed(figure);
        return figure.Print!.HasMinusSign ? $"({print})" : print;
    }

    private static string Printed(BulletinFigure figure) => RationalText.PlacesOf(figure.Print!.Number) is null
        ? figure.Print.Text
        : figure.Print.NumberText + ReportNumbers.Unit(figure.Unit);

    // Chinese sets no blanks around its signs; those within million USD stay.
    private static string Chinese(string formula)
    {
        string text = formula.Replace(" + ", "＋", StringComparison.Ordinal).Replace(" = ", "＝", StringComparison.Ordinal);
        foreach (string sign in Signs)
        {
            text = text.Replace($" {sign} ", sign, StringComparison.Ordinal);
        }

        return text;
    }
}
