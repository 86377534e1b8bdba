using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>How a report for readers says verdicts and slips: the Chinese terms, and for each an English phrase.</summary>
internal static class ReportWords
{
    private const int MostByChance = 10;

    /// <summary>Gets what is said of a relation over unprinted figures that the joint check uses.</summary>
    public static Wording Together { get; } = new("含未公布数，已并入整体核对", "only together with others");

    public static Wording Of(Verdict verdict) => new(ConsistencyTerms.Verdicts.ChineseOf(verdict), verdict switch
    {
        Verdict.Exact => "holds as printed",
        Verdict.WithinRounding => "holds within rounding",
        Verdict.Inconsistent => "cannot be true",
        Verdict.Undetermined => "cannot be judged",
        _ => "nothing to check against",
    });

    /// <summary>Names what a limit left unfinished.</summary>
    public static IEnumerable<Wording> Of(Unfinished unfinished) =>
        from task in (Unfinished[])[Unfinished.Ranges, Unfinished.Prints, Unfinished.Pairs, Unfinished.Assumptions]
        where unfinished.HasFlag(task)
        select task switch
        {
            Unfinished.Ranges => new Wording("各数可能的范围（疑似之数可能不全）", "the range of each figure (so that suspects may be missing)"),
            Unfinished.Prints => new Wording("疑似之数应印什么", "what the suspects should read"),
            Unfinished.Pairs => new Wording("互换的两数", "numbers in each other's place"),
            _ => new Wording("口径或舍入的其他可能", "other assumptions"),
        };

    /// <summary>Says what a limit left unfinished; null where nothing is.</summary>
    public static Wording? LeftOut(ConsistencyReport report)
    {
        Unfinished unfinished = report.Parts.Aggregate(Unfinished.Nothing, (all, part) => all | part.Unfinished);
        Wording[] missing = [.. Of(unfinished)];
        bool stands = report.Verdict != BulletinVerdict.Undetermined;
        return missing.Length == 0 ? null : new(
            $"已达到核对的上限，以下未查完：{string.Join('、', missing.Select(what => what.Chinese))}。{(stands ? "结论不受影响。" : string.Empty)}",
            $"A limit of the check was reached before the end of: {string.Join(", ", missing.Select(what => what.English))}.{(stands ? " The verdict stands." : string.Empty)}");
    }

    /// <summary>Writes a number of things in English.</summary>
    public static string Count(int count, string thing) => $"{count} {thing}{(count == 1 ? string.Empty : "s")}";

    /// <summary>The candidates a reader is told of: where no slip explains several that are left, the range says as much.</summary>
    public static IEnumerable<Candidate> Telling(Suspect suspect) => suspect.Candidates.Where((candidate, place) => candidate.Slip switch
    {
        Slip.ShouldRead => suspect.Candidates.Count == 1,
        Slip.SameAs => place < MostByChance,
        _ => true,
    });

    /// <summary>
    /// Says what a suspect should read: the likeliest prints, or from which to which where no slip tells them apart; null
    /// where there are too many to say.
    /// </summary>
    public static Wording? Should(Suspect suspect, Bulletin bulletin, int most)
    {
        if (suspect.Candidates.IsEmpty)
        {
            return null;
        }

        Candidate[] left = [.. suspect.Candidates.Where(candidate => candidate.Slip is Slip.SameAs or Slip.ShouldRead)];
        if (left.Length == suspect.Candidates.Count)
        {
            return Between(suspect, left, bulletin);
        }

        Wording slips = BySlip([.. Telling(suspect)], bulletin, most);
        if (Likelihood.IsTelling(suspect.Candidates[0].Slip) || left.Length <= MostByChance)
        {
            return slips;
        }

        // One of so many prints is a wrong digit away by chance.
        Wording between = Between(suspect, left, bulletin);
        return new($"{between.Chinese}，如{slips.Chinese}", $"{between.English}, such as {slips.English}");
    }

    // Of a few prints that fit, the one that the others make as they stand.
    private static Wording Between(Suspect suspect, Candidate[] left, Bulletin bulletin)
    {
        IReadOnlyList<BulletinFigure> ends = PossiblePrints.Ends(
            bulletin[suspect.Figure], suspect.Implied, bulletin.Rounding, left.Max(candidate => candidate.Print.Places));
        (PublishedFigure first, PublishedFigure last) = left.Length > 2 ? (ends[0].Print!, ends[^1].Print!) : (left[0].Print, left[^1].Print);
        (string likeliest, string from, string to) = (ReportNumbers.Printed(left[0].Print), ReportNumbers.Printed(first), ReportNumbers.Printed(last));
        bool areFew = last.BaseValue - first.BaseValue <= MostByChance * first.BasePlace;
        Wording how = left[0].Of is { } of ? Copied(bulletin[of], bulletin) : new(string.Empty, string.Empty);
        Wording prints = left switch
        {
            [_] => new(from, from),
            [_, _] => new($"{from}或{to}", $"{from} or {to}"),
            [{ Slip: Slip.ShouldRead }, ..] when areFew => new($"{likeliest}（{from}至{to}都说得通）", $"{likeliest} ({from} to {to} would do)"),
            _ => new($"{from}至{to}之间", $"between {from} and {to}"),
        };
        return new(prints.Chinese + how.Chinese, $"{prints.English} {how.English}".TrimEnd());
    }

    /// <summary>Says from which to which a figure would be printed with its own places; as a range where it has no ends.</summary>
    public static Wording Between(BulletinFigure figure, ValueRange values)
    {
        string[] ends = [.. PossiblePrints.Ends(figure, values, RoundingConvention.HalfAwayFromZero, figure.Print?.Places ?? 0).Select(ReportNumbers.Printed).Distinct()];
        return ends switch
        {
            [var only] => new(only, only),
            [var from, var to] => new($"{from}至{to}", $"{from} to {to}"),
            _ => new($"{ReportNumbers.Write(figure.Unit, values)}之内", $"within {ReportNumbers.Write(figure.Unit, values)}"),
        };
    }

    private static Wording BySlip(Candidate[] told, Bulletin bulletin, int most)
    {
        int more = told.Length - most;
        Wording[] prints = [.. told.Take(most).GroupBy(candidate => (candidate.Slip, candidate.Of)).Select(OneSlip)];
        return new(
            $"{string.Join("，或", prints.Select(print => print.Chinese))}{(more > 0 ? $"，另有 {more} 种" : string.Empty)}",
            $"{string.Join(" or ", prints.Select(print => print.English))}{(more > 0 ? $", and {more} more" : string.Empty)}");

        // Of one slip it is said once.
        Wording OneSlip(IEnumerable<Candidate> group)
        {
            Candidate[] all = [.. group];
            Wording last = Of(all[^1], bulletin);
            string before = string.Concat(all[..^1].Select(candidate => $"{ReportNumbers.Printed(candidate.Print)}、"));
            return new($"{before}{last.Chinese}", $"{before.Replace("、", ", ", StringComparison.Ordinal)}{last.English}");
        }
    }

    /// <summary>Says what a figure may have to read, and which slip explains that.</summary>
    public static Wording Of(Candidate candidate, Bulletin bulletin)
    {
        string print = ReportNumbers.Printed(candidate.Print);
        return candidate switch
        {
            { Slip: Slip.ShouldRead } => new(print, print),
            { Of: { } of } => new(print + Copied(bulletin[of], bulletin).Chinese, $"{print} {Copied(bulletin[of], bulletin).English}"),
            _ => new($"{print}（{Of(candidate.Slip).Chinese}）", $"{print} ({Of(candidate.Slip).English})"),
        };
    }

    /// <summary>Says what a pair of figures should read.</summary>
    public static Wording Of(SuspectPair pair, Bulletin bulletin) => pair.Explain(
        FindingSentence.Named(bulletin[pair.First], bulletin.NameOf), FindingSentence.Named(bulletin[pair.Second], bulletin.NameOf));

    public static Wording Of(Slip slip) => new(ConsistencyTerms.Slips.ChineseOf(slip), slip switch
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
        Slip.MovedDigit => "a digit moved to the next number",
        Slip.ShouldRead => "what is left to it, by no slip",
        _ => "cut off instead of rounded",
    });

    private static Wording Copied(BulletinFigure from, Bulletin bulletin) =>
        new($"（误印了 {bulletin.NameOf(from)} 的数）", $"(it was given the number of {bulletin.NameOf(from)})");
}
