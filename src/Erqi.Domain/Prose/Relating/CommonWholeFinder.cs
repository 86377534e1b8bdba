using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds shares of one whole that is not printed: 工业投资120.5亿元，占总投资的48.2%；民间投资60.3亿元，占总投资的24.1%.</summary>
/// <remarks>Claimed of a list in which nothing has a whole of its own: of kinds, and of what takes up all the hundred.</remarks>
internal sealed class CommonWholeFinder(
    string text, List<Mention> mentions, IReadOnlyDictionary<string, Mention> byId, IReadOnlyDictionary<Mention, Mention> wholeOf, OneWhole together, List<Claim> claims, UnprintedFigures unprinted)
{
    // So many rates of growth stand at most between a part and its share, or behind it.
    private const int MostChanges = 3;
    private const int FewestOfAll = 3;
    private const int FewestDigits = 100;

    private static readonly Amount All = new(Rational.Of(100, 1), Rational.Zero, IsPoint: true);
    private static readonly WordList Own = WordList.Of("其 各自 该 本 同类 境内 境外 国内 国外");
    private static readonly WordList Planned = WordList.Of("计划 目标 任务 预算 序时");
    private static readonly WordList Unfinished = WordList.Of("完成 累计 计划 年度 均 率");
    private static readonly WordList Openers = WordList.Of("其中 此外 另外 同时");

    private readonly List<Claim> _found = [];

    public void Find()
    {
        HashSet<string> known = [.. claims.Where(claim => claim.Ground == RelationGround.Wording).Of<ShareRelation>().Select(share => share.Rate)];
        ILookup<string, string> wholes = claims.Of<ShareRelation>().ToLookup(share => share.Rate, share => share.Whole);

        // What all of them agree with, and at least two to many digits, is printed.
        bool HaveWhole(List<Entry> list) => list.Count(entry => entry.Rate.Print.Digits >= FewestDigits) > 1 && wholes[list[0].Rate.Id].Any(id =>
            byId.TryGetValue(id, out Mention? whole) && list.TrueForAll(entry => wholes[entry.Rate.Id].Contains(id)) && together.AreOf(whole, list.Select(entry => (entry.Rate, entry.Part))));
        for (int at = 0; at < mentions.Count;)
        {
            List<Entry> list = List(at);
            if (list.Count > 1 && 2 * list.Count(entry => known.Contains(entry.Rate.Id)) < list.Count && !HaveWhole(list) && (AreKinds(list) || TakeUpAll(list)))
            {
                Add(list);
            }

            at = list.Count == 0 ? at + 1 : list[^1].Rate.Index + 1;
        }

        // What one of them agreed with by chance is not its whole.
        HashSet<string> told = [.. _found.Select(claim => ((ShareRelation)claim.Relation).Rate)];
        _ = claims.RemoveAll(claim => claim.Relation is ShareRelation share && told.Contains(share.Rate));
        claims.AddRange(_found);
    }

    // Parts and shares that follow each other with nothing between them but how each of them grew.
    private List<Entry> List(int at)
    {
        List<Entry> list = [];
        while (at < mentions.Count && Read(at) is { } entry && (list.Count == 0 || GoesOn(list[^1], entry)))
        {
            list.Add(entry);
            at = BehindChanges(entry.Rate.Index + 1);
        }

        return list;
    }

    private Entry? Read(int at)
    {
        Mention part = mentions[at];
        string name = Name(part);
        if (part.Unit.Dimension.Kind == UnitKind.Count && at + 1 < mentions.Count
            && mentions[at + 1] is { Role: Role.Level, Unit.Dimension.Kind: UnitKind.Money } amount && amount.Segment == part.Segment)
        {
            // 工业项目41个、投资120.5亿元，占总投资的24.1%.
            (part, name) = (amount, name + Name(amount));
        }

        int behind = BehindChanges(part.Index + 1);
        if (part is not { Role: Role.Level, IsThreshold: false, IsPlanned: false } || part.Unit.Dimension == Dimension.Rate
            || behind == mentions.Count || mentions[behind] is not { Role: Role.Share } rate || rate.Segment != part.Segment || rate.Bracket != part.Bracket)
        {
            return null;
        }

        (string named, string whole, bool isElsewhere) = ShareWords.Split(rate.Lead);
        string said = ShareWords.WholeSaid(rate.Lead);
        return named.Length > 1 || (isElsewhere && whole.Length == 0) || Own.IsAt(said, 0) || Planned.IsIn(said)
            ? null
            : new Entry(mentions[at], part, rate, name, whole);
    }

    private int BehindChanges(int at)
    {
        int end = at;
        while (end < mentions.Count && end - at < MostChanges && mentions[end].Role is Role.Growth or Role.Change or Role.Points && CueWords.Changed(mentions[end].Lead).IsEmpty)
        {
            end++;
        }

        return end;
    }

    private bool GoesOn(Entry before, Entry entry)
    {
        ReadOnlySpan<char> words = text.AsSpan(mentions[entry.First.Index - 1].Token.End..entry.First.LeadStart).Trim(",;、:和及与");
        return !CueWords.Within.IsAt(entry.First.Lead, 0) && entry.Part.Sentence == before.Part.Sentence && entry.Part.Bracket == before.Part.Bracket && entry.Part.IsLike(before.Part)
            && (words.IsEmpty || Openers.Holds(words)) && (entry.Whole == before.Whole || entry.Whole.Length == 0);
    }

    // 某市完成工业投资 …；基础设施投资 …: whoever invests is named once, and each goes on with a kind of what all of them measure.
    private static bool AreKinds(List<Entry> list)
    {
        string[] measures = [.. list.Skip(1).Select(entry => entry.Name[Kinds.Front(entry.Name)..]).Distinct()];
        return measures is [var measure] && !Unfinished.IsIn(measure) && !CueWords.Stages.IsIn(measure)
            && list.Skip(1).All(entry => entry.Name.Length > measure.Length)
            && list[0].Name.EndsWith(measure, StringComparison.Ordinal) && Kinds.EndsWithKind(list[0].Name[..^measure.Length])
            && list.Select(entry => entry.Name).Distinct().Count() == list.Count;
    }

    // Shares of several wholes add up to a hundred once in thousands of times.
    private static bool TakeUpAll(List<Entry> list) => list.Count >= FewestOfAll && list.TrueForAll(entry => entry.Rate.Print.Places > 0)
        && Closing.LongestExact(All, [.. list.Select(entry => entry.Rate.Amount)]) == list.Count;

    private static string Name(Mention mention)
    {
        ReadOnlySpan<char> words = mention.Lead;
        words = CueWords.WithoutFillers(words[Openers.At(words, 0).Length..]);
        return $"{words}{(mention.Unit.Dimension.Kind == UnitKind.Count ? mention.Trail : string.Empty)}";
    }

    private void Add(List<Entry> list)
    {
        string said = ShareWords.WholeSaid(list[0].Rate.Lead), measure = list[1].Name[Kinds.Front(list[1].Name)..];
        string id = Printed(list)?.Id ?? unprinted.Add(
            list[0].Part.Unit, said.Length > 0 ? said : measure.Length > 1 && list[0].Name.EndsWith(measure, StringComparison.Ordinal) ? $"全部{measure}" : "合计");
        _found.AddRange(list.Select(entry => new Claim(
            new ShareRelation(entry.Rate.Id, entry.Part.Id, id), RelationGround.Wording, entry.Rate.LeadStart, entry.Rate.Token.End)));
    }

    // 78个化工品中，上涨13个，占比19.1%；持稳31个，占比45.6%；下跌24个，占比35.3%: what takes up all the hundred is all of the 78, one slip off.
    private Mention? Printed(List<Entry> list) => list[0].Whole.Length == 0 && TakeUpAll(list) && wholeOf.GetValueOrDefault(list[0].Part) is { } whole
        && Slips.Explain(whole, [.. list.Select(entry => entry.Part)]) ? whole : null;

    /// <summary>A part with its share.</summary>
    /// <param name="First">The first figure of its row.</param>
    /// <param name="Part">The part.</param>
    /// <param name="Rate">Its share.</param>
    /// <param name="Name">What the part is called.</param>
    /// <param name="Whole">What the whole is called; empty where it is not.</param>
    private sealed record Entry(Mention First, Mention Part, Mention Rate, string Name, string Whole);
}
