using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Says what the lists of parts in a text claim: that they make up the whole, or that they lie within it.</summary>
internal sealed class PartitionFinder(string text, Repetitions repetitions, WithinFinder within, SumClaims sums)
{
    // So many it takes to divide a whole once more.
    private const int FewestDigits = 1_000;

    private static readonly WordList Losses = WordList.Of("亏损 净亏 净流出 抵销 抵消");

    private readonly ColumnReader _columns = new(text);
    private readonly ListExtent _extent = new(text);

    public void Find(PartList list)
    {
        list = _extent.Trimmed(list);
        List<Row> rows = ColumnReader.Rows(list);
        List<PartColumn> columns = _columns.Read(list, rows);
        if (list.Cue.Kind == CueKind.Colon)
        {
            list = list with { Parts = rows.FindAll(row => row.Sentence == list.Parts[0].Sentence) };
        }

        bool isSaid = _extent.NamesAll(list, columns);
        if (!isSaid && list.Cue.Kind == CueKind.Colon)
        {
            return;
        }

        if (isSaid && ListExtent.AreCalledAlike(list.Parts))
        {
            columns = columns.ConvertAll(column => column.Length < list.Parts.Count ? column with { Length = 0, IsExact = false } : column);
        }

        PartColumn? surest = Surest(columns, isSaid, list.Parts.Count);
        foreach (PartColumn found in columns)
        {
            // A list that closes in one measure names all there is, so it closes in the others.
            PartColumn column = surest is null ? found : InStep(surest, found);
            if ((column.Whole ?? (surest is null ? null : WholeBeside(surest, column))) is { } whole)
            {
                Find(list, rows, column, whole, surest, isSaid);
            }
        }
    }

    // What adds up makes up the whole, as does what is said to, or would but for a slip where nothing else can be meant; anything else lies within it.
    private void Find(PartList list, List<Row> rows, PartColumn column, Mention whole, PartColumn? surest, bool isSaid)
    {
        if (column.Parts.Exists(IsLoss) && !IsLoss(whole))
        {
            sums.AddSigned(list, whole, column.Parts, IsLoss);
            return;
        }

        if (ListRest.Beside(whole, column.Parts, list.Wholes.Concat(list.Parts).Concat(list.Further).SelectMany(row => row.Members).Where(member => member != whole && member.IsLike(whole))) is var (sum, beside))
        {
            List<Mention> own = column.Parts[..column.Parts.IndexOf(beside[0] == column.Parts[0] ? beside[^1] : beside[1])];
            Sum(list, repetitions.FirstOf(sum), beside, isSaid: true);
            Find(list with { Parts = [.. list.Parts.Take(own.Count)], Further = [] }, rows[..own.Count], column with { Parts = own, Length = 0, IsExact = false }, whole, surest: null, isSaid: false);
            return;
        }

        Mention first = repetitions.FirstOf(whole);
        int length = Math.Max(surest?.Length ?? 0, isSaid ? list.Parts.Count : 0);
        int count = column.Length == 0 ? length : isSaid ? surest!.Length : column.Length;
        if (ListRest.Of(whole, column.Parts) is var (total, made) && !CueWords.AreOpen(text.AsSpan(list.Cue.Start..made[^1].Token.Start)))
        {
            Sum(list, total == whole ? first : total, made, isSaid: true);
            if (column.Parts[..column.Parts.IndexOf(made[0])] is { Count: > 0 } before)
            {
                within.Find(list, first, before);
            }
        }
        else if (surest is null && Slipped(list, rows, column, whole) is > 1 and var all)
        {
            Sum(list, first, column.Parts[..all], isSaid: true);
        }
        else if (count < 2 && list.Parts.Count > 1 && column.Parts.Count >= list.Parts.Count && !_extent.IsOpen(list) && Leftover.IsRounded(whole, column.Parts[..list.Parts.Count]))
        {
            Sum(list, first, column.Parts[..list.Parts.Count], isSaid: false);
        }
        else if (count > 1 && column.Parts.Count >= count)
        {
            if (column.Length > 0 || column.Parts[0] == list.Parts[0].Key || column.Parts[..count].TrueForAll(part => Measures.IsSame(whole, part)))
            {
                Sum(list, first, column.Parts[..count], isSaid || column.Length == 0);
                FindBeyond(list, first, column.Parts, count);
                FindAgain(list, rows, whole, column.Parts, count);
            }
        }
        else if (column.Whole is not null && (column.Whole.Role == Role.Level || column.Parts[0] == list.Parts[0].Key))
        {
            FindWithin(list, first, whole, column.Parts);
        }
    }

    private static bool IsLoss(Mention mention) => Losses.IsIn(mention.Lead);

    // How many parts are all there are, by their names or by their numbers, and would add up but for a slip; 0 where none are.
    private int Slipped(PartList list, List<Row> rows, PartColumn column, Mention whole)
    {
        // 重点项目5项、其他项目42项: what is named for the rest closes any list.
        bool isOpen = _extent.IsOpen(list) && !Divisions.EndWithRest([.. list.Parts.Select(row => row.Key.Before)]);
        int divided = isOpen || ListSubject.IsNarrower(text, list) ? 0 : Divisions.Length(rows);
        int listed = ListExtent.Listed(list), further = listed == list.Parts.Count ? listed + ListExtent.Continued(list) : listed;
        int all = divided > 0 ? divided
            : (!isOpen && Leftover.IsTellingSlip(list, whole, column.Parts)) || IsCalledAfter(list, whole, column.Parts) ? listed
            : column.Length > 0 || isOpen || list.Cue.Kind is not (CueKind.Within or CueKind.Among) ? 0
            : list.Cue.Kind == CueKind.Within && column.Parts.Count >= further && Leftover.IsExceeded(whole, column.Parts[..further]) ? further
            : Leftover.Exceeding(whole, column.Parts) is > 1 and var joined && !JoinedWholes.Hold(list, whole, column.Parts[..joined]) ? joined
            : 0;
        if (all < 2 || column.Parts.Count < all)
        {
            return 0;
        }

        List<Mention> parts = column.Parts[..all];
        return !Leftover.IsOfNoSum(whole, parts) && !(Divisions.MayLeaveOver(rows) && Leftover.IsLess(parts, whole) && !AreCountedBetween(whole, parts) && !Slips.IsTelling(whole, parts)) && (Leftover.IsSlip(whole, parts) || (all == divided && Leftover.IsBounded(whole, parts))) ? all : 0;
    }

    // 应收票据及应收账款合计12.16亿元，其中应收票据3.43亿元，应收账款8.73亿元.
    private static bool IsCalledAfter(PartList list, Mention whole, List<Mention> parts) => parts.Count >= list.Parts.Count
        && (CombinedNames.Hold(whole.Before, [.. parts.Take(list.Parts.Count).Select(part => part.Before)]) || AreCounted(whole.Lead, parts[..list.Parts.Count]));

    // 三年投资30亿元，其中2023年8亿元，2024年12亿元，2025年10亿元; 两税, 三公: as many as the whole is called after. 第三批, 一二三产业 and 两区三县 count nothing, or more.
    private static bool AreCounted(string lead, List<Mention> parts) => lead.Count(Numerals.IsAny) == 1 && lead.AsSpan().IndexOfAny(Numerals.UpToTen + '两') is >= 0 and var at && at + 1 < lead.Length
        && !lead.AsSpan(0, at).EndsWith("第") && TotalWords.Counted(lead.AsSpan(at)) == parts.Count
        && parts.TrueForAll(part => part.Lead.Contains(lead[at + 1], StringComparison.Ordinal)) && parts.Select(part => part.Before).Distinct().Count() == parts.Count;

    // 面积12.6平方公里，分三期建设，其中一期3.2平方公里: the words between say how many there are.
    private bool AreCountedBetween(Mention whole, List<Mention> parts) => whole.Token.End < parts[0].Token.Start && text[whole.Token.End..parts[0].Token.Start] is var words
        && AreCounted(words[..(words.LastIndexOfAny([',', '。', ';', ':']) + 1)], parts);

    // The first parts may add up by chance: least where the total has most digits, and never to all where all are named.
    private static PartColumn? Surest(List<PartColumn> columns, bool isSaid, int listed) => isSaid
        ? columns.Where(column => column.Length > 0).MaxBy(column => (column.IsExact && column.Length >= listed, column.Length))
        : columns.Where(column => column.IsExact).MaxBy(column => column.Whole!.Print.NumberText.Length);

    // A list is as long in one measure as in the others: what adds up sooner or later than the longest total does is chance.
    // 项目150个，总投资620.4亿元，完成投资186.3亿元，其中甲类72个，总投资312.6亿元: of what is called so beside the whole.
    private PartColumn InStep(PartColumn surest, PartColumn column)
    {
        bool isInStep = column.Length == surest.Length || (column.IsExact && column.Length > 0 && column.Length == column.Parts.Count);
        return isInStep || WholeBeside(surest, column) is not { } whole || (column.Length == 0 && (whole.Before != column.Parts[0].Before || whole.Before == column.Whole?.Before))
            ? column
            : column with { Whole = whole, Length = 0, IsExact = false };
    }

    // The amount that stands beside the whole of a list that closes, wherever that was named first.
    private Mention? WholeBeside(PartColumn closed, PartColumn open) => repetitions.Behind(closed.Whole!) is { } next && next.IsLike(open.Parts[0]) && next.Before == open.Parts[0].Before ? next
        : repetitions.Beside(closed.Whole!)
        .Concat(repetitions.Beside(repetitions.FirstOf(closed.Whole!)))
        .FirstOrDefault(member => member.IsLike(open.Parts[0]) && (Measures.Agree(member, open.Parts[0]) || open.Parts[0].Role == Role.Level));

    private void Sum(PartList list, Mention whole, List<Mention> parts, bool isSaid) => sums.Add(whole, parts, isSaid, list.Cue.Start, list.Cue.End);

    private void FindWithin(PartList list, Mention first, Mention whole, List<Mention> parts)
    {
        within.Find(list, first, parts[..Math.Min(parts.Count, list.Parts.Count + ListExtent.Continued(list))]);

        // 其中，铁路预计发送旅客2100万人次；高速公路车流量6500万辆次；民航预计发送旅客238万人次: behind what is measured otherwise the list goes on.
        foreach (Mention key in parts[0] == list.Parts[0].Key ? list.Parts.Concat(list.Further).Select(row => row.Key) : [])
        {
            if (key.Sentence == parts[0].Sentence && !parts.Contains(key) && key.IsLike(parts[0]) && key.Value <= whole.Value && CountedThings.AreTold(parts[0], key))
            {
                within.Add(list, first, [key]);
            }
        }
    }

    // 城镇318.26万人、乡村394.58万人；男性364.02万人，女性348.82万人: behind the parts the whole may be divided once more.
    private void FindAgain(PartList list, List<Row> rows, Mention whole, List<Mention> parts, int count)
    {
        List<Mention> rest = [.. parts.Skip(count).TakeWhile(part => part.Sentence == parts[0].Sentence)];
        int divided = Divisions.Length(rows[count..]);
        int length = Closing.LongestExact(whole.Amount, [.. rest.Select(part => part.Amount)]);
        if (length > 1 && whole.Print.Digits >= FewestDigits)
        {
            Sum(list, repetitions.FirstOf(whole), rest[..length], divided == length);
        }
        else if (divided > 1 && rest.Count >= divided && parts[..count].Find(part => Closing.Holds(part.Amount, [.. rest[..divided].Select(inner => inner.Amount)])) is { } divisible)
        {
            // 基本支出36亿元、项目支出50亿元；人员经费31亿元、公用经费5亿元: one of the parts is what is divided.
            Sum(list, divisible, rest[..divided], isSaid: false);
        }
        else if (divided > 1 && rest.Count >= divided && parts[0] == list.Parts[0].Key && Leftover.IsSlip(whole, rest[..divided]))
        {
            Sum(list, repetitions.FirstOf(whole), rest[..divided], isSaid: true);
        }
    }

    // 新建12个、续建18个；亿元以上7个: behind the parts that make up the whole comes a class of it by another measure.
    private void FindBeyond(PartList list, Mention whole, List<Mention> parts, int count)
    {
        for (int i = count; i < Math.Min(parts.Count, list.Parts.Count) && parts[i] == list.Parts[i].Key; i++)
        {
            if (list.Parts[i].Members[0].IsThreshold && parts[i].Amount.Low <= whole.Amount.High)
            {
                within.Add(list, whole, [parts[i]]);
            }
        }
    }
}
