using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Cells that headings or labels say add up to another, or are taken away from each other.</summary>
/// <param name="Total">What they make.</param>
/// <param name="Parts">The cells, each with 1 or -1.</param>
internal sealed record CellSum(SheetFigure Total, IReadOnlyList<(SheetFigure Cell, int Sign)> Parts)
{
    /// <summary>Among more numbers one slip would explain anything.</summary>
    public const int MostExplained = 24;

    private const int MostSure = 8;

    private const int Long = 5000;

    private const int FewestTelling = 1000;

    private const int LeastMissing = 9;

    private const int FarLess = 10;

    private const int Telling = 10_000;

    private readonly bool _holds = Closing.Holds(Total.Amount, [.. Parts.Select(part => part.Cell.Amount with { Value = part.Sign * part.Cell.Value })]);

    public CellSum(SheetFigure total, IEnumerable<SheetFigure> parts)
        : this(total, [.. parts.Select(part => (part, 1))])
    {
    }

    /// <summary>Gives the sum of the cells that are printed, a blank being nought where the others add up without it; null where they do not, or the total is not printed.</summary>
    public static CellSum? Of(SheetFigure? total, IReadOnlyList<(SheetFigure? Cell, int Sign)> parts)
    {
        List<(SheetFigure Cell, int Sign)> printed = [.. parts.Where(part => part.Cell is not null).Select(part => (part.Cell!, part.Sign))];
        return total is not null && printed.Count > 0 && new CellSum(total, printed) is var sum && (printed.Count == parts.Count || sum.Holds) ? sum : null;
    }

    public bool Holds => IsOfOneUnit && _holds;

    // 50个 and 12 without a unit are not known to add up.
    private bool IsOfOneUnit { get; } = Parts.All(part => part.Cell.IsLike(Total));

    /// <summary>Gets whether the total is one slip from what its parts give.</summary>
    public bool IsOneSlipOff => IsOfOneUnit && Slips.IsOne(Total.Print, Parts.Select(part => part.Sign * part.Cell.Value));

    /// <summary>Gets whether the total is about as large as one of the parts, as what stands at the end of a year and its mean are.</summary>
    public bool IsLevel => Total.Value * 10 <= Parts.Max(part => part.Cell.Value) * 11;

    /// <summary>Gets whether the total is more than its parts make.</summary>
    public bool LeavesRest => !Holds && Missing.Sign > 0;

    /// <summary>Gets whether the total lies among its parts and no slip surely tells why: what is not named for it, 天 or 元, may be a mean, but for what is counted.</summary>
    public bool IsMean => !Holds && Parts.Count > 1 && Total.Value >= Parts.Min(part => part.Cell.Value) && Total.Value <= Parts.Max(part => part.Cell.Value)
        && !(IsCounted && IsSlip) && !IsSurelySlip;

    /// <summary>Gets whether one slip in one of the prints keeps it from holding, the loss of a minus sign among them.</summary>
    public bool IsSlip => IsOfOneUnit && Parts.Count <= MostExplained && (IsMinusLost
        || Slips.Explain(Total.Amount, Total.Print, [.. Parts.Select(part => (part.Cell.Amount, part.Cell.Print, part.Sign))]));

    /// <summary>Gets whether one slip in one of the parts keeps it from holding.</summary>
    public bool IsPartSlip => IsOfOneUnit && Slips.ExplainPart(Total.Amount, [.. Parts.Select(part => (part.Cell.Amount, part.Cell.Print, part.Sign))]);

    /// <summary>Gets whether one slip in a few long numbers keeps it from holding, to the last digit where they are not very long: hardly by chance.</summary>
    public bool IsSurelySlip => Parts.Count <= MostSure && IsTelling
        && ((Total.Print.Digits >= 10 * Telling && IsSlip)
            || IsExactSlip);

    /// <summary>Gets whether a slip tells that nothing is unlisted: in numbers so long that it hardly explains the rest of others to the last digit, or where the rest is far less than each part.</summary>
    public bool IsTellingSlip => IsOfOneUnit && ((Total.Print.Digits >= FewestTelling && Missing / Total.Print.BasePlace >= Rational.Of(LeastMissing, 1)
            && IsExactSlip)
        || (Missing * FarLess <= Parts.Min(part => part.Cell.Value) && IsSlip));

    // Whether one slip keeps it from holding to the last digit.
    private bool IsExactSlip => Slips.Explain(Total.Amount with { HalfUnit = Rational.Zero }, Total.Print, [.. Parts.Select(part => (part.Cell.Amount with { HalfUnit = Rational.Zero }, part.Cell.Print, part.Sign))]);

    private Rational Missing => Parts.Aggregate(Total.Value, (rest, part) => rest - (part.Sign * part.Cell.Value));

    /// <summary>Gets whether the printed numbers add up as they stand.</summary>
    public bool IsExact => Missing.Sign == 0;

    /// <summary>Gets whether a rate of growth tells less of each number than its last digit does.</summary>
    public bool IsLong => Total.Print.Digits >= Long && Parts.All(part => part.Cell.Print.Digits >= Long);

    public SumRelation Relation { get; } = new(Total.Id, [.. Parts.Select(part => new SumPart(part.Cell.Id, part.Sign))]);

    // 20000 beside 21000 and 19000 has two digits that tell.
    private bool IsTelling
    {
        get
        {
            BigInteger[] digits = [Total.Print.Digits, .. Parts.Select(part => part.Cell.Print.Digits)];
            while (digits[0] >= Telling && Array.TrueForAll(digits, number => (number % 10).IsZero))
            {
                digits = Array.ConvertAll(digits, number => number / 10);
            }

            return digits[0] >= Telling;
        }
    }

    // Prints of counts have no range, or a unit of things or people.
    private bool IsCounted => Total.Amount.HalfUnit.Sign == 0 || Total.Dimension.Kind == UnitKind.Count;

    private bool IsMinusLost => Parts is [var one, { Cell.Value.Sign: not 0 } last]
        && new CellSum(Total, [one, last with { Sign = -last.Sign }]).Holds;

    /// <summary>Says whether so many sums that hold beside so many that do not tell that all were meant to.</summary>
    public static bool AreTold(int held, int missed, bool isNamed) => isNamed ? held > 0 && held >= missed : held > 1 && held >= 2 * missed;

    /// <summary>Gives sums without those that are as large as a part, where neither that they hold nor the other lines tell a slip: 良, 256, is more than 优良天数, 218.</summary>
    public static List<CellSum> Meant(List<CellSum> sums)
    {
        bool areMeant = AreTold(sums.Count(sum => sum is { Holds: true, IsLevel: false }), sums.Count(sum => !sum.Holds), isNamed: false);
        return sums.FindAll(sum => sum.Holds || !sum.IsLevel || sum.IsSurelySlip || (areMeant && sum.IsSlip));
    }

    /// <summary>Gives of sums that the lines of a table make alike those that hold, and where most do those that one slip keeps from it; the only one also where that is sure.</summary>
    /// <param name="sums">The sums, one of each line.</param>
    /// <param name="isNamed">Whether headings say that they add up.</param>
    public static IEnumerable<SumRelation> Told(IReadOnlyList<CellSum> sums, bool isNamed)
    {
        int held = sums.Count(sum => sum.Holds);
        bool isTold = AreTold(held, sums.Count - held, isNamed);
        return sums.Where(sum => held == 0 ? isNamed && sums.Count == 1 && sum.IsSurelySlip : sum.Holds || sum.IsOneSlipOff || (isTold && sum.IsSlip)).Select(sum => sum.Relation);
    }
}
