using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the whole that the parts of a list lie within: 总投资50亿元，其中工业30亿元.</summary>
internal sealed class WithinFinder(string text, Dictionary<Mention, Mention> wholeOf, List<Claim> claims)
{
    // 搜救17人，其中2人遇难，仍有4人下落不明.
    private static readonly WordList Remaining = WordList.Of("仍有 另有 还有 尚有");
    private static readonly WordList NamedProjects = WordList.Of("项目投资 项目总投资 项目计划投资 工程投资 工程总投资");

    // The first part is what the word opens; further ones may speak of something else already.
    /// <summary>Finds it for the parts of one measure.</summary>
    public void Find(PartList list, Mention whole, List<Mention> parts)
    {
        int named = parts.TakeWhile(part => part.Sentence == parts[0].Sentence && IsNamedProject(part)).Count();
        if (named > 1)
        {
            Add(list, whole, parts[..named]);
            return;
        }

        if (ListSubject.IsOther(text, list.Cue, ColumnReader.NearRows(list)))
        {
            return;
        }

        // 包含六大类，总数达151个, 其中产量微降，销量190万辆: what a list names stands right behind the word that opens it.
        // 68名乘客和4名机组人员，其中15名外国公民: of both.
        ReadOnlySpan<char> between = text.AsSpan(list.Cue.End, Math.Max(0, parts[0].LeadStart - list.Cue.End)).TrimStart(",:");
        bool isApart = list.Cue.IsNaming ? between.ContainsAnyExcept(",:;") : between.ContainsAny(",;");
        bool isFlow = whole.Role == Role.Change || isApart || whole.IsJoined || parts[0].Sentence - whole.Sentence > 1;
        Mention first = whole;
        for (int i = 0; i < parts.Count && !(i > 0 && (ColumnReader.IsStage(parts[i]) || CueWords.Sums.IsAt(parts[i].Lead, 0) || Remaining.IsAt(parts[i].Lead, 0))); i++)
        {
            // 产量131万辆，销量119万辆。其中，轿车产量95万辆；销量89万辆: each of the one that is called so.
            whole = list.Wholes.SelectMany(row => row.Members).FirstOrDefault(member => i > 0 && member.Sentence == first.Sentence && member.IsLike(parts[i]) && member.Before.Length > 1 && member.Before == parts[i].Before) ?? first;

            // 甲、乙等省接待均超300万人次，其中甲省652万人次: more than what is passed is no part of it.
            bool fits = parts[i].Amount.Low <= whole.Amount.High && (whole.IsPlain || parts[i].Value <= whole.Value);
            bool isFar = list.Cue.Kind == CueKind.Among ? !CountedThings.ShareNoun(whole.Trail, parts[i].Before + parts[i].Trail)
                : (whole.Sentence != parts[i].Sentence || list.Cue.IsNaming) && !Measures.Agree(whole, parts[i]) && !CountedThings.IsSameThing(whole, parts[i]);
            bool isOther = whole.Unit.Dimension != Dimension.Money && (list.Cue.Kind != CueKind.Within || (whole.Trail.Length > 1 && whole.MarkBehind != '、') || CountedThings.IsArea(parts[i])) && CountedThings.IsOtherNoun(list.Cue, whole, parts[i]);
            bool isFurther = !whole.IsPlain || (i > 0 && !IsInOneList(list, parts[i], whole));
            // 总产值973万元，其中园区总产值480万元，返还税收214万元: a measure of its own ends the list.
            bool isOtherMeasure = i > 0 && first is { Role: Role.Level, Unit.Dimension.Kind: UnitKind.Money } && parts[i].Mark == ',' && Measures.Agree(first, parts[0]) && Measures.CommonEnd(parts[i].Before, parts[0].Before) == 0 && !Measures.Agree(first, parts[i]);
            if (isOther || isOtherMeasure || (!fits && (isFurther || isFlow || isFar || list.Cue.Kind is CueKind.Breakdown)))
            {
                break;
            }

            // Among what is above one bound is what is above a higher one.
            bool isNested = i > 0 && list.Cue.Kind == CueKind.Among && list.Parts[i].Members[0].IsThreshold;
            Add(list, isNested ? parts[i - 1] : whole, [parts[i]]);
        }
    }

    // 企业86户，其中工业12户、服务业94户: what a list mark joins to the first part is of the same whole, even if it is more.
    private static bool IsInOneList(PartList list, Mention part, Mention whole) => list.Cue.Kind == CueKind.Within && part.Mark == '、'
        && part.Segment == list.Parts[0].Key.Segment && part.Sentence == whole.Sentence && part.Unit.Text == whole.Unit.Text;

    // 甲项目投资8亿元；乙项目总投资28.6亿元: things of their own, so that they add up to no more than the whole.
    private static bool IsNamedProject(Mention mention) =>
        mention.Unit.Dimension == Dimension.Money && mention.Role == Role.Level && NamedProjects.IsBefore(mention.Lead, mention.Lead.Length);

    private void Add(PartList list, Mention whole, List<Mention> parts)
    {
        claims.Add(new Claim(new PartOfRelation(whole.Id, [.. parts.Select(part => part.Id)]), RelationGround.Wording, list.Cue.Start, list.Cue.End));
        parts.ForEach(part => wholeOf.TryAdd(part, whole));
    }
}
