using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>What stands at the head of a report on an inconsistent component: why, and what to check first.</summary>
/// <remarks>
/// A figure is named only on evidence: it is the sole suspect, or a slip explains it and hardly another. Where several are
/// explained equally well, their number is said and none is named.
/// </remarks>
internal sealed class CheckFirst(ConsistencyReport report)
{
    private const int MostGroups = 5;
    private const int MostRelations = 3;
    private const int MostTogether = 12;
    private const int MostNamed = 2;
    private const int MostNamedEqually = 4;
    private const int MostToldEqually = 3;
    private const int MostNamedInPairs = 8;
    private const int MostPrints = 3;
    private const int MostByChance = 10;

    // Few revisions of a base are larger, as a part of it.
    private static readonly Rational LargestRevision = Rational.Of(1, 50);

    // Of so small a part of the numbers a chance hit is rare.
    private const int SmallPart = 100;

    private static readonly Wording OnlyOne = new("若只错一处，只能是它。", " No other single figure explains it.");

    private readonly Bulletin _bulletin = report.Bulletin;
    private readonly Dictionary<string, Suspect> _suspects = report.Suspects.ToDictionary(suspect => suspect.Figure, StringComparer.Ordinal);

    /// <summary>How little speaks for a misprint of a suspect: 0 for a slip that few prints lead to, 3 for nothing.</summary>
    /// <remarks>Where many prints are left, one that is a wrong digit away is among them by chance.</remarks>
    public int Weakness(Suspect suspect) => suspect.Candidates switch
    {
        [] => 3,
        [{ Slip: Slip.ShouldRead }, ..] => 2,
        [var likeliest, ..] => Likelihood.IsTelling(likeliest.Slip) ? 0 : IsWide(suspect) ? 2 : 1,
    };

    /// <summary>Puts the figure first that is likelier misprinted than any other of a finding; where that is not one, leaves all in their order.</summary>
    public ValueList<string> LikeliestFirst(ValueList<string> figures) => figures.Distinct().Where(_suspects.ContainsKey)
        .GroupBy(figure => Weakness(_suspects[figure])).MinBy(group => group.Key)?.ToArray() is [var likeliest] ? [likeliest, .. figures.Where(figure => figure != likeliest)] : figures;

    /// <summary>Gets the components that the head speaks of.</summary>
    public IEnumerable<ComponentReport> Groups => Wrong.Take(MostGroups);

    /// <summary>Gets how many more there are.</summary>
    public int MoreGroups => Math.Max(0, Wrong.Count() - MostGroups);

    /// <summary>Gets the relations impossible by themselves of which the head says so.</summary>
    public IEnumerable<int> Said => Groups.SelectMany(part => Alone(part).Take(MostRelations)).Select(finding => finding.Index);

    private IEnumerable<ComponentReport> Wrong => report.Parts.Where(part => part.Finding.Verdict == BulletinVerdict.Inconsistent);

    /// <summary>Says why the figures of a component cannot all be true, and what to check first.</summary>
    public IEnumerable<Wording> Lines(ComponentReport part) => [.. Reasons(part), .. WhatToCheck(part)];

    /// <summary>Says for each component what to check first, for a reader to whom the relations are shown in another way.</summary>
    public IEnumerable<Wording> Advice() => Groups.SelectMany(WhatToCheck);

    private IEnumerable<RelationFinding> Alone(ComponentReport part) =>
        part.Finding.Relations.Select(place => report.Findings[place]).Where(finding => finding.Verdict == Verdict.Inconsistent);

    private IEnumerable<Wording> Reasons(ComponentReport part)
    {
        RelationFinding[] alone = [.. Alone(part)];
        foreach (RelationFinding finding in alone.Take(MostRelations))
        {
            yield return FindingSentence.Alone(finding, _bulletin);
        }

        if (alone.Length > MostRelations)
        {
            yield return new Wording(
                $"另有 {alone.Length - MostRelations} 条关系单独即不成立。",
                alone.Length == MostRelations + 1
                    ? "One more relation is impossible by itself."
                    : $"{alone.Length - MostRelations} more relations are impossible by themselves.");
        }

        if (alone.Length == 0 && part.Finding.Conflicts is [{ Relations: [var one, var other] }, ..] && Told(one, other) is { } told)
        {
            yield return told;
        }
        else if (alone.Length == 0 && part.Finding.Conflicts is [{ Relations: { Count: > 1 } together }, ..])
        {
            yield return new Wording(
                $"关系{string.Join('、', together.Take(MostTogether))}{(together.Count > MostTogether ? "等" : string.Empty)}单看各自可以成立，合在一起不成立。",
                $"Relations {string.Join(", ", together.Take(MostTogether))}{(together.Count > MostTogether ? " and more" : string.Empty)} can hold one by one, but not together.");
        }
    }

    private Wording? Told(int one, int other)
    {
        if (Apart.Of(report, one, other) is not { } apart)
        {
            return null;
        }

        string name = _bulletin.NameOf(apart.Figure);
        (Wording first, Wording second) = (ReportNumbers.Must(apart.Figure.Unit, apart.First), ReportNumbers.Must(apart.Figure.Unit, apart.Second));
        return new Wording(
            $"关系{one}、{other}单看各自可以成立，合在一起不成立：{name} 按关系{one}{first.Chinese}，按关系{other}{second.Chinese}。",
            $"Relations {one}, {other} can hold one by one, but not together: by relation {one} {name} {first.English}, by relation {other} it {second.English}.");
    }

    private IEnumerable<Wording> WhatToCheck(ComponentReport part)
    {
        // What exchanges two numbers explains more than what leaves one of them unexplained.
        int least = part.Suspects.IsEmpty ? 0 : part.Suspects.Min(Weakness);
        bool isByPair = least >= 2 && part.Pairs.Count <= MostNamed && part.Pairs.Any(IsOneAct);
        Suspect[] strongest = [.. part.Suspects.Where(suspect => Weakness(suspect) == least)];
        bool isTold = strongest.Length > 0 && (part.Suspects.Count == 1 || (least < 2 && strongest.Length <= MostNamed));
        IEnumerable<Wording> pairs = !isTold || least >= 2 ? Pairs(part, isByPair || part.Suspects.IsEmpty) : [];
        IEnumerable<Wording> single = strongest.Length == 0 ? []
            : isTold ? [First(strongest.Select(suspect => strongest.Length > 1 || isByPair ? Alternative(suspect) : Named(suspect, IsOnlyOne(part))), IsOnlyOne(part) ? OnlyOne : null, isByPair)]
            : [Equal(part, least < 2 ? strongest : [.. part.Suspects], isByPair)];
        bool isTelling = strongest.Length > 0 && least == 0;
        return [.. isByPair ? pairs.Concat(single) : single.Concat(pairs), .. isTelling ? [] : Revised(part)];
    }

    private static bool IsOnlyOne(ComponentReport part) =>
        part.Suspects.Count == 1 && part.Pairs.IsEmpty && !part.Unfinished.HasFlag(Unfinished.Ranges);

    // A base that is off by so little may have been revised: then no print is wrong, and none should be changed.
    private IEnumerable<Wording> Revised(ComponentReport part) =>
        from revised in part.Reconciliations.OfType<RevisedBase>()
        let printed = revised.Base.Print!.BaseValue
        where revised.Implied.Low <= printed * (1 + LargestRevision) && revised.Implied.High >= printed * (1 - LargestRevision)
        let line = revised.Explain(_bulletin.NameOf)
        select new Wording($"也可能数字无误：{line.Chinese}", $"Or the prints are right: {char.ToLowerInvariant(line.English[0])}{line.English[1..]}");

    // Of several one is enough: a reader who is told of each in a line of its own would change them all.
    private static Wording First(IEnumerable<Wording> each, Wording? more = null, bool isOnePossibility = false)
    {
        Wording[] all = [.. each];
        (string chinese, string english) = (isOnePossibility, all.Length) switch
        {
            (true, _) => ("一种可能：", "One possibility: "),
            (_, 1) => ("请先核对：", "Check first: "),
            _ => ("请先核对，只改一处即说得通：", "Check these first; one of them explains it: "),
        };
        return new Wording(
            $"{chinese}{string.Join("；", all.Select(one => one.Chinese.TrimEnd('。')))}。{more?.Chinese}",
            $"{english}{string.Join("; or ", all.Select(one => one.English.TrimEnd('.')))}.{more?.English}");
    }

    // What is likely is not said as if it were certain.
    private Wording Named(Suspect suspect, bool isOnlyOne)
    {
        BulletinFigure figure = _bulletin[suspect.Figure];
        string name = _bulletin.NameOf(figure);
        Wording should = Should(suspect);
        return new Wording(
            $"{name} 印作{ReportNumbers.Printed(figure)}，{(isOnlyOne ? string.Empty : "很可能")}{should.Chinese}",
            $"{name} reads {ReportNumbers.Printed(figure)}; {(isOnlyOne ? string.Empty : "most likely ")}{should.English}");
    }

    // One of several, none of which is to be changed before the source is asked.
    private Wording Alternative(Suspect suspect)
    {
        Wording should = Should(suspect);
        string named = FindingSentence.Named(_bulletin[suspect.Figure], _bulletin.NameOf);
        return new Wording($"若错在 {named}，{should.Chinese}", $"if {named} is wrong, {should.English}");
    }

    private Wording Plain(Suspect suspect)
    {
        string named = FindingSentence.Named(_bulletin[suspect.Figure], _bulletin.NameOf);
        return new Wording(named, named);
    }

    private Wording Should(Suspect suspect)
    {
        Wording must = ReportNumbers.Must(_bulletin[suspect.Figure].Unit, suspect.Implied);
        return ReportWords.Should(suspect, _bulletin, MostPrints) is { } prints
            ? new($"应印{prints.Chinese}", $"it should read {prints.English}")
            : new(must.Chinese, $"it {must.English}");
    }

    private bool IsWide(Suspect suspect) => suspect.Implied is not { Low: { } low, High: { } high }
        || high - low > (IsOfOtherSize(suspect) ? high / SmallPart : _bulletin[suspect.Figure].Print!.BasePlace * MostByChance);

    // A digit too few or too many makes another number, which is seldom just where the others want it.
    private bool IsOfOtherSize(Suspect suspect) =>
        suspect.Candidates[0] is { Slip: Slip.MissingDigit or Slip.ExtraDigit } && !suspect.Implied.Contains(_bulletin[suspect.Figure].Print!.BaseValue);

    private Wording Equal(ComponentReport part, Suspect[] suspects, bool isAfterPair)
    {
        Slip? common = suspects[0].Candidates is [var first, ..] && suspects.All(suspect => suspect.Candidates is [var own, ..] && own.Slip == first.Slip)
            ? first.Slip
            : null;
        Wording? how = common is { } slip and not Slip.ShouldRead ? ReportWords.Of(slip) : null;

        // What the others make, a total or a rate, is what a reader looks at first.
        HashSet<string> made = [.. part.Finding.Conflicts[0].Relations.Select(relation => _bulletin.Relations[relation].Figures[0])];
        bool areTold = suspects.Length <= MostToldEqually || suspects.Length < part.Finding.Conflicts[0].Figures.Count;
        Wording[] names = suspects.Length > MostNamedEqually ? []
            : [.. suspects.OrderByDescending(suspect => made.Contains(suspect.Figure)).Select(suspect => areTold ? Alternative(suspect) : Plain(suspect))];
        return new Wording(
            $"{(isAfterPair ? "否则" : string.Empty)}有 {suspects.Length} 个数，任一有误都同样说得通{(how is null ? string.Empty : $"（各为{how.Chinese}）")}，算术分不出先后"
            + $"{(names.Length == 0 ? string.Empty : $"：{string.Join("；", names.Select(name => name.Chinese))}")}；请逐一核对来源。",
            $"{(isAfterPair ? "Otherwise any" : "Any")} one of {suspects.Length} figures explains it equally well{(how is null ? string.Empty : $" ({how.English} in each)")}; "
            + $"arithmetic does not tell which{(names.Length == 0 ? string.Empty : $": {string.Join("; ", names.Select(name => name.English))}")}. Check each against its source.");
    }

    private IEnumerable<Wording> Pairs(ComponentReport part, bool isFirst)
    {
        if (part.Suspects.IsEmpty && !part.Pairs.Any(IsOneAct) && part.IsComplete)
        {
            yield return new Wording(
                "只改一个数说不通：至少有两处有误，或者数据经过修订、口径不同。",
                "No single figure explains it: at least two are wrong, or data were revised or differ in scope.");
        }

        if (part.Pairs.Count > MostNamed)
        {
            string[] names = [.. part.Pairs.SelectMany(pair => (string[])[pair.First, pair.Second]).Distinct().Select(id => _bulletin.NameOf(_bulletin[id]))];
            bool areFew = names.Length <= MostNamedInPairs;
            yield return new Wording(
                $"有 {part.Pairs.Count} 对数，任一对都同样说得通{(areFew ? $"（不外 {string.Join("、", names)}）" : string.Empty)}。",
                $"Any one of {part.Pairs.Count} pairs{(areFew ? $" among {string.Join(", ", names)}" : " of figures")} explains it equally well.");
        }
        else if (!part.Pairs.IsEmpty)
        {
            yield return First(part.Pairs.Select(pair => ReportWords.Of(pair, _bulletin)), isOnePossibility: !isFirst || !part.Pairs.Any(IsOneAct));
        }
    }

    // Two numbers exchanged, or a digit moved, are one act of the setter.
    private static bool IsOneAct(SuspectPair pair) => pair.FirstCandidate.Slip is Slip.Swap or Slip.MovedDigit;
}
