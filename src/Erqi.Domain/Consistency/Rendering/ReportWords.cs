namespace Erqi.Domain.Consistency.Rendering;

/// <summary>How a report for readers says verdicts and slips: the Chinese terms, and for each an English phrase.</summary>
internal static class ReportWords
{
    public static Wording Of(Verdict verdict) => new(VerdictTerms.Table.ChineseOf(verdict), verdict switch
    {
        Verdict.Exact => "holds as printed",
        Verdict.WithinRounding => "holds within rounding",
        Verdict.Inconsistent => "cannot be true",
        Verdict.Undetermined => "cannot be judged",
        _ => "nothing to check against",
    });

    public static Wording Of(Slip slip) => new(SlipTerms.Table.ChineseOf(slip), slip switch
    {
        Slip.Transposition => "two digits changed places",
        Slip.Digit => "one digit wrong",
        Slip.MissingDigit => "a digit left out",
        Slip.ExtraDigit => "a digit too many",
        Slip.DecimalPoint => "the decimal point misplaced",
        Slip.Unit => "the unit ten thousand times off",
        Slip.Sign => "the sign lost or added",
        Slip.Swap => "two numbers interchanged",
        Slip.SuccessiveRounding => "rounded more than once",
        Slip.ForcedBalance => "forced to add up",
        Slip.SameAs => "another figure's print",
        Slip.ShouldRead => "no slip, but what is left to it",
        _ => "cut off instead of rounded",
    });
}
