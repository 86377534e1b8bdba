using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the whole that the parts of a list lie within: 总投资50亿元，其中工业30亿元.</summary>
/// <remarks>
/// The first part is what the word opens; further ones may speak of something else already. A part that is more than its whole is
/// claimed, and so an alarm, only where nothing else can be meant.
/// </remarks>
internal sealed class WithinFinder(string text, Dictionary<Mention, Mention> wholeOf, List<Claim> claims)
{
    // 搜救17人，其中2人遇难，仍有4人下落不明.
    private static readonly WordList Remaining = WordList.Of("仍有 另有 还有 尚有");
    private static readonly WordList NamedProjects = WordList.Of("项目投资 项目总投资 项目计划投资 工程投资 工程总投资");

    /// <summary>Finds it for the parts of one measure.</summary>
    public void Find(PartList list, Mention whole, List<Mention> parts)
    {
        int named = parts.TakeWhile(part => part.Sentence == parts[0].Sentence && IsNamedProject(part)).Count();
        if (named > 1)
        {
            Add(list, whole, parts[..named]);
            return;
        }

        // 案件96起，其中简易程序54起、普通程序52起: more than all there is, by a slip.
        int apart = Exclusives.Length(parts);
        if (apart > 1 && list.Cue.Kind == CueKind.Within && !JoinedWholes.Hold(list, whole, parts[..apart]) && Slips.IsMore(parts[..apart], whole) && Slips.Explain(whole, parts[..apart]))
        {
            Add(list, whole, parts[..apart]);
            return;
        }

        // 代表300人，其中男代表180人，女代表165人: whatever slip it was, nobody is both.
        if (list.Cue.Kind is CueKind.Within or CueKind.Among && parts.Count > 1 && parts[..2].TrueForAll(part => (part.Sentence == whole.Sentence || list.Cue.Kind == CueKind.Among) && Fits(whole, part)) && AreOpposed(parts[0], parts[1]) && Slips.IsMore(parts[..2], whole))
        {
            Add(list, whole, parts[..2]);
            return;
        }

        if (ListSubject.IsOther(text, list.Cue, ColumnReader.NearRows(list)) || IsTopic(list, whole))
        {
            return;
        }

        whole = Fits(whole, parts[0]) ? whole : Holding(list, parts[0]) ?? whole;
        bool isLoose = IsLoose(list, whole, parts[0]);
        for (int i = 0; i < parts.Count && !(i > 0 && EndsList(whole, parts[0], parts[i])); i++)
        {
            Mention part = parts[i], own = i > 0 ? Namesake(list, whole, part) ?? whole : whole;
            if (IsFlow(own) && !Fits(own, part) && list.Cue.Kind != CueKind.Among)
            {
                // 融资增量1.16万亿元，其中债券1.24万亿元，贷款减少4263亿元: others fell, and are parts all the same.
                continue;
            }

            if (IsOtherThing(list, own, part) || (!Fits(own, part) && (isLoose || JoinedWholes.Hold(list, own, [part]) || IsFar(list, own, part) || (i > 0 && !IsInOneList(list, part, own)))))
            {
                break;
            }

            // Among what is above one bound is what is above a higher one.
            bool isNested = i > 0 && i < list.Parts.Count && list.Cue.Kind == CueKind.Among && list.Parts[i].Members[0].IsThreshold;
            Add(list, isNested ? parts[i - 1] : own, [part]);
        }
    }

    // 签约项目2910个。从开工情况看，开工项目1553个: one thing that is told alone, without its share, divides nothing; 分品种看 does.
    // 贸易规模2.9万亿美元。从投资看，对外投资300亿美元、吸引投资200亿美元: nor does what is named there.
    private bool IsTopic(PartList list, Mention whole) => list.Cue.Kind == CueKind.Breakdown && text[list.Cue.Start] == '从'
        && ((list.Parts is [var only] && !list.Further.Exists(row => row.Sentence == only.Sentence) && !only.Members.Exists(member => member.Role == Role.Share))
            || (text[(list.Cue.Start + 1)..list.Cue.End].TrimEnd('看', '来') is { Length: > 1 } topic && list.Parts.TrueForAll(row => row.Key.Before.Contains(topic, StringComparison.Ordinal)) && !whole.Before.Contains(topic, StringComparison.Ordinal)));

    // 男代表 and 女代表, 9个正增长 and 5个负增长, 一季度完成 and 二季度完成; a firm may sell 线上 and 线下, and grow in both quarters.
    private static bool AreOpposed(Mention one, Mention other) => (one.Unit.Text[^1] is '人' or '名' && Divisions.AreOpposites(one.Before, other.Before)) || (one.Before.Length == 0 && Divisions.AreOpposites(one.Trail, other.Trail))
        || (one.Unit.Dimension.Kind == UnitKind.Money && one.Lead.Contains("完成", StringComparison.Ordinal) && MonthSpan.LastIn(one.Lead) is { } months && MonthSpan.LastIn(other.Lead) is { } later && later.From > months.To);

    private static bool IsFlow(Mention whole) => whole.Unit.Dimension.Kind == UnitKind.Money && (whole.Role == Role.Change || CueWords.Flows.IsIn(whole.Lead));

    // 甲、乙等省接待均超300万人次，其中甲省652万人次: more than what is passed is no part of it.
    private static bool Fits(Mention whole, Mention part) => part.Value <= whole.Value || (whole.IsPlain && part.Amount.Low < whole.Amount.High);

    // 企业100家，新增20家，其中民营60家: of what can hold it, in its sentence or, where 其中 opens that, in the one before.
    private Mention? Holding(PartList list, Mention part) => list.Wholes.SelectMany(row => row.Members).FirstOrDefault(other =>
        part.Sentence - other.Sentence <= (list.Cue.Start > 0 && text[list.Cue.Start - 1] == '。' ? 1 : 0) && other is { Role: Role.Level, IsThreshold: false, IsCompared: false } && other.IsLike(part) && Fits(other, part));

    // 包含六大类，总数达151个, 其中产量微降，销量190万辆: what a list names stands right behind the word that opens it.
    // 68名乘客和4名机组人员，其中15名外国公民: of both.
    private bool IsLoose(PartList list, Mention whole, Mention first)
    {
        ReadOnlySpan<char> between = text.AsSpan(list.Cue.End, Math.Max(0, first.LeadStart - list.Cue.End)).TrimStart(",:");
        bool isApart = list.Cue.IsNaming ? between.ContainsAnyExcept(",:;") : between.ContainsAny(",;");
        return isApart || whole.Role == Role.Change || whole.IsJoined || !whole.IsPlain || first.Sentence - whole.Sentence > 1 || list.Cue.Kind == CueKind.Breakdown;
    }

    private static bool IsFar(PartList list, Mention whole, Mention part) => list.Cue.Kind == CueKind.Among
        ? !CountedThings.ShareNoun(whole.Trail, part.Before + part.Trail)
        : (whole.Sentence != part.Sentence || list.Cue.IsNaming) && !Measures.Agree(whole, part) && !CountedThings.IsSameThing(whole, part);

    private bool IsOtherThing(PartList list, Mention whole, Mention part)
    {
        bool isTold = list.Cue.Kind != CueKind.Within || CountedThings.HasNoun(whole) || CountedThings.IsArea(part);
        return !CountedThings.CountAlike(whole, part) || (isTold && CountedThings.IsOtherNoun(text, list.Cue, whole, part));
    }

    // What was done of the whole, what it comes to, and what is left of it are no further parts; nor is what is measured otherwise:
    // 总产值973万元，其中园区总产值480万元，返还税收214万元.
    private static bool EndsList(Mention whole, Mention first, Mention part)
    {
        bool isOtherMeasure = whole is { Role: Role.Level, Unit.Dimension.Kind: UnitKind.Money } && part.Mark == ','
            && Measures.Agree(whole, first) && !Measures.Agree(whole, part) && Measures.CommonEnd(part.Before, first.Before) == 0;

        // 我国对甲地进出口11万亿元，其中，对乙地3万亿元；我国对丙地进出口6万亿元: what begins as the whole does stands beside it.
        bool isBesideWhole = part.Segment != first.Segment && part.Lead.Length > 2 && part.Lead.AsSpan(0, 3) is var front
            && whole.Lead.AsSpan().StartsWith(front) && !first.Lead.AsSpan().StartsWith(front);
        return isOtherMeasure || isBesideWhole || ColumnReader.IsStage(part) || CueWords.Sums.IsAt(part.Lead, 0) || Remaining.IsAt(part.Lead, 0);
    }

    // 产量131万辆，销量119万辆。其中，轿车产量95万辆；销量89万辆: each of the one that is called so.
    // 213个城市涉及项目5347个。其中，56个城市161个项目已获融资: the projects of the projects; 展位7.4万个，企业3.1万家。其中企业3万家.
    private static Mention? Namesake(PartList list, Mention whole, Mention part)
    {
        List<Mention> others = [.. list.Wholes.SelectMany(row => row.Members).Where(member => member.Sentence == whole.Sentence && member.IsLike(part))];
        return (CountedThings.CountAlike(whole, part) ? null : others.Find(member => CountedThings.CountAlike(member, part)))
            ?? (part.Before.Length < 2 ? null : others.Find(member => member.Before == part.Before))
            ?? (part.Trail.Length == 0 || AreCountedAlike(whole, part) ? null : others.Find(member => AreCountedAlike(member, part)))
            ?? (CountedThings.AreCalledAlike(whole, part) ? null : others.Find(member => CountedThings.AreCalledAlike(member, part)));
    }

    // 12个乡镇、234个村，其中8个乡镇、156个村建成: the villages of the villages.
    private static bool AreCountedAlike(Mention whole, Mention part) => whole.Trail.Length is > 0 and < 3 && part.Trail.StartsWith(whole.Trail, StringComparison.Ordinal);

    // 企业86户，其中工业12户、服务业94户: what a list mark joins to the first part is of the same whole, even if it is more.
    private static bool IsInOneList(PartList list, Mention part, Mention whole) => list.Cue.Kind == CueKind.Within && part.Mark == '、'
        && part.Segment == list.Parts[0].Key.Segment && part.Sentence == whole.Sentence && part.Unit.Text == whole.Unit.Text;

    // 甲项目投资8亿元；乙项目总投资28.6亿元: things of their own, so that they add up to no more than the whole.
    private static bool IsNamedProject(Mention mention) =>
        mention.Unit.Dimension == Dimension.Money && mention.Role == Role.Level && NamedProjects.IsBefore(mention.Lead, mention.Lead.Length);

    /// <summary>Claims that parts lie within a whole.</summary>
    public void Add(PartList list, Mention whole, List<Mention> parts)
    {
        claims.Add(new Claim(new PartOfRelation(whole.Id, [.. parts.Select(part => part.Id)]), RelationGround.Wording, list.Cue.Start, list.Cue.End));

        // What takes up a share of those is no share of all.
        if (!ListSubject.IsNarrower(text, list))
        {
            parts.ForEach(part => wholeOf.TryAdd(part, whole));
        }
    }
}
