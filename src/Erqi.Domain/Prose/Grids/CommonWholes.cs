using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds shares of one whole that is printed nowhere: 占比 of the ten largest.</summary>
internal sealed class CommonWholes(SheetLines lines)
{
    // So many rows agree on a whole by no chance, and of so many more none is left out.
    private const int Fewest = 4;
    private const int Most = 200;

    // 0.4% agrees with nearly any whole.
    private const int Telling = 10;

    /// <summary>Finds the first of some columns whose rows, but for one that a slip explains, all agree on a whole.</summary>
    public void Find(SheetColumn share, IEnumerable<SheetColumn> columns)
    {
        foreach (SheetColumn column in columns)
        {
            List<(SheetFigure Rate, SheetFigure Part)> rows = [.. lines.Rows.Where(row => lines.Label(row).IsPart).Select(row => (lines.Cell(row, share), lines.Cell(row, column)))
                .Where(cells => cells is ({ Amount.IsPoint: true, Figure.Unit: var unit } rate, { Amount: { IsPoint: true, Value.Sign: > 0 } }) && unit == FigureUnit.Percent && rate.Print.Digits >= Telling).Select(cells => (cells.Item1!, cells.Item2!)).Take(Most + 1)];
            if (rows.Count is <= Fewest or > Most)
            {
                continue;
            }

            (Rational Low, Rational High)[] wholes = [.. rows.Select(row => WholeOf(row.Rate, row.Part))];
            Rational common = wholes.Select(whole => whole.Low).MaxBy(low => wholes.Count(whole => Holds(whole, low)));
            List<(SheetFigure Rate, SheetFigure Part)> missed = [.. rows.Where((_, row) => !Holds(wholes[row], common))];
            if (rows.Count - missed.Count >= Fewest && (missed.Count == 0 || (missed is [var only] && IsSlip(only.Rate, only.Part, common))))
            {
                string whole = lines.Figures.Whole(share, rows[0].Part);
                lines.Claim(rows.Select(row => new ShareRelation(row.Rate.Id, row.Part.Id, whole)));
                return;
            }
        }
    }

    private static (Rational Low, Rational High) WholeOf(SheetFigure rate, SheetFigure part) =>
        (100 * part.Amount.Low / rate.Amount.High, rate.Amount.Low.Sign > 0 ? 100 * part.Amount.High / rate.Amount.Low : Rational.Zero);

    private static bool Holds((Rational Low, Rational High) whole, Rational value) => whole.Low <= value && value <= whole.High;

    private static bool IsSlip(SheetFigure rate, SheetFigure part, Rational whole) => rate.Slipped().Any(slip => Holds(WholeOf(slip, part), whole))
        || part.Slipped().Any(slip => Holds(WholeOf(rate, slip), whole));
}
