using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Says what the lists of parts in a text claim: that they make up the whole, or that they lie within it.</summary>
internal sealed class PartitionFinder(
    string text, RepetitionFinder repetitions, Dictionary<Mention, Mention> wholeOf, List<Claim> claims)
{
    // So many rows beside each other add up by no chance.
    private const int FewestRows = 3;

    // So many it takes to divide a whole once more.
    private const int FewestDigits = 1_000;

    private static readonly WordList Losses = WordList.Of("亏损 净亏 净流出");

    // 同期出口乙类产品126.3亿元 stands beside what was told before it.
    private static readonly WordList Beside = WordList.Of("同期 同时 此外 另外 另有");

    private static readonly WordList Done = WordList.Of("完成 已 实际 达到");

    // 其中专项债券41.5亿元；发行再融资债券38.4亿元: what is done anew is no part of what was done.
    private static readonly WordList Verbs = WordList.Of("发行 完成 实现 安排 拨付 投入 下达 发放 争取 建成 引进");

    private readonly ColumnReader _columns = new(text);
    private readonly WithinFinder _within = new(text, wholeOf, claims);

    public void Find(PartList list)
    {
        if (list.Cue.Kind == CueKind.Closing && list.Parts.Count > 1 && list.Parts[1].Key.Lead.StartsWith("分别", StringComparison.Ordinal))
        {
            // 12个镇分为3个片区，分别为5个、4个、3个: the number of parts is none of them.
            Find(list with { Parts = list.Parts[1..] });
            return;
        }

        if (list.Cue is { Kind: CueKind.Within, Start: > 0 } && list.Parts[0].Key.Token.Start == list.Cue.End && text[list.Cue.Start] == '其' && text[list.Cue.Start - 1] is var verb && char.IsLetter(verb) && verb != '除')
        {
            // 审议草案9件，通过其中3件，听取报告2个: what a verb takes from the whole is no list.
            list = list with { Parts = list.Parts[..1], Further = [] };
        }

        // 其中工业9个、投资56亿元，合计40个、投资210亿元: a total ends the list, with all that is told of it.
        list = list with { Parts = UpToTotal(list.Parts), Further = UpToTotal(list.Further) };
        List<Row> rows = ColumnReader.Rows(list);
        List<PartColumn> columns = _columns.Read(list, rows);
        if (list.Cue.Kind == CueKind.Colon)
        {
            list = list with { Parts = rows.FindAll(row => row.Sentence == list.Parts[0].Sentence) };
        }

        bool isSaid = IsSaid(list, columns);
        if (!isSaid && list.Cue.Kind == CueKind.Colon)
        {
            return;
        }

        if (isSaid && AreCalledAlike(list.Parts))
        {
            columns = columns.ConvertAll(column => column.Length < list.Parts.Count ? column with { Length = 0, IsExact = false } : column);
        }

        PartColumn? surest = Surest(columns, isSaid, list.Parts.Count);
        int length = Math.Max(surest?.Length ?? 0, isSaid ? list.Parts.Count : 0);
        int divided = IsOpen(list) || ListSubject.IsNarrower(text, list) ? 0 : Divisions.Length(rows);
        bool mayLeaveOver = Divisions.MayLeaveOver(rows);
        foreach (PartColumn found in columns)
        {
            // A list that closes in one measure names all there is, so it closes in the others.
            PartColumn column = surest is null ? found : InStep(surest, found);
            Mention? whole = column.Whole ?? (surest is null ? null : WholeBeside(surest, column));
            if (whole is null)
            {
                continue;
            }

            // 利润98亿元，其中采矿业亏损2亿元，制造业100亿元: a loss is taken away, wherever profits are added up.
            if (column.Parts.Exists(part => Losses.IsIn(part.Lead)) && !Losses.IsIn(whole.Lead))
            {
                List<(Mention Part, int Sign)> signed = [.. column.Parts.Take(list.Parts.Count).Select(part => (part, Losses.IsIn(part.Lead) ? -1 : 1))];
                if (signed.Count > 1 && Closing.Holds(whole.Amount, [.. signed.Select(pair => pair.Part.Amount with { Value = pair.Part.Amount.Value * pair.Sign })]))
                {
                    claims.Add(new Claim(new SumRelation(whole.Id, [.. signed.Select(pair => new SumPart(pair.Part.Id, pair.Sign))]), RelationGround.Arithmetic, list.Cue.Start, list.Cue.End));
                }

                continue;
            }

            Mention first = repetitions.FirstOf(whole);
            int count = column.Length == 0 ? length : isSaid ? surest!.Length : column.Length;
            int all = divided > 0 ? divided : surest is null && (IsTellingSlip(list, whole, column) || AreNamed(whole, column.Parts)) ? Listed(list) : 0;
            if (ListRest.Of(whole, column.Parts, list.Wholes.Select(row => row.Key).Where(key => key != whole && key.IsLike(whole))) is var (total, made) && !CueWords.AreOpen(text.AsSpan(list.Cue.Start..made[^1].Token.Start)))
            {
                Sum(list, total == whole ? first : total, made, isSaid: true);
                if (column.Parts[..column.Parts.IndexOf(made[0])] is { Count: > 0 } before)
                {
                    _within.Find(list, first, before);
                }
            }
            else if (surest is null && all > 1 && column.Parts.Count >= all && !(mayLeaveOver && IsLess(column.Parts[..all], whole)) && (IsSlip(whole, column.Parts[..all]) || (all == divided && IsBounded(whole, column.Parts[..all]))))
            {
                Sum(list, first, column.Parts[..all], isSaid: true);
            }
            else if (column.Length == 0 && count < 2 && IsRounded(list, whole, column))
            {
                Sum(list, first, column.Parts[..list.Parts.Count], isSaid: false);
            }
            else if (count > 1 && column.Parts.Count >= count)
            {
                if (column.Length == 0 && column.Parts[0] != list.Parts[0].Key && !column.Parts[..count].TrueForAll(part => Measures.IsSame(whole, part)))
                {
                    continue;
                }

                Sum(list, first, column.Parts[..count], isSaid || column.Length == 0);
                Beyond(list, first, column.Parts, count);
                Again(list, rows, whole, column.Parts, count);
            }
            else if (column.Whole is not null && (column.Whole.Role == Role.Level || column.Parts[0] == list.Parts[0].Key))
            {
                _within.Find(list, first, column.Parts[..Math.Min(column.Parts.Count, list.Parts.Count + Continued(list))]);
                if (column.Parts[0] == list.Parts[0].Key)
                {
                    // 其中，铁路预计发送旅客2100万人次；高速公路车流量6500万辆次；民航预计发送旅客238万人次: behind what is measured otherwise the list goes on.
                    list.Parts.Concat(list.Further).Select(row => row.Key).Where(key => key.Sentence == column.Parts[0].Sentence && !column.Parts.Contains(key) && key.IsLike(column.Parts[0]) && key.Value <= whole.Value
                        && CountedThings.AreTold(column.Parts[0], key)).ToList().ForEach(part => _within.Add(list, first, [part]));
                }
            }
        }
    }

    private static List<Row> UpToTotal(List<Row> rows) =>
        rows.FindIndex(row => (CueWords.Sums.IsAt(row.Key.Lead, 0) || row.Key.Lead is [.., '共']) && row.Key.Mark == ',') is > 0 and var total ? rows[..total] : rows;

    // 甲类12个、乙类18个、丙类7个: what is called alike is listed to its end, whatever the front adds up to.
    private static bool AreCalledAlike(List<Row> parts) =>
        parts.TrueForAll(row => Measures.CommonEnd(row.Key.Before, parts[0].Key.Before) > (row.Key.Before.EndsWith('类') ? 0 : 1));

    // The first parts may add up by chance: least where the total has most digits, and never to all where all are named.
    private static PartColumn? Surest(List<PartColumn> columns, bool isSaid, int listed) => isSaid
        ? columns.Where(column => column.Length > 0).MaxBy(column => (column.IsExact && column.Length >= listed, column.Length))
        : columns.Where(column => column.IsExact).MaxBy(column => column.Whole!.Print.NumberText.Length);

    // 其中，教育支出108.46亿元；卫生支出92.73亿元: the list goes on behind a semicolon with what is called alike.
    private static int Continued(PartList list) => list.Cue.Kind is not (CueKind.Within or CueKind.Among) ? 0
        : list.Further.TakeWhile(row => row.Cue is null && (row.Sentence == list.Parts[0].Sentence ? GoesOn(list.Parts[0].Key, row.Key, list.Cue) : CountedThings.AreTwins(list.Parts[0].Key, row.Key))).Count();

    private static bool GoesOn(Mention first, Mention next, Cue cue) => !Beside.IsAt(next.Lead, 0) && (cue.Kind == CueKind.Among
        ? first.Trail.Length > 1 && next.Trail.StartsWith(first.Trail, StringComparison.Ordinal) && next.Unit == first.Unit
        : next.Lead == "更有" || (Measures.CommonEnd(next.Before, first.Before) > 1 && !(Verbs.IsAt(next.Lead, 0) && !Verbs.IsAt(first.Lead, 0))));

    // 总投资136.2亿元，其中签约58.7亿元、开工49.3亿元、投产22.8亿元: numbers that one slip keeps from adding up were meant to.
    // Two kinds, 工业 and 民间, leave something over as often as not; two stretches of a road do not.
    private bool IsTellingSlip(PartList list, Mention whole, PartColumn column) =>
        list.Cue.Kind is CueKind.Within or CueKind.Breakdown && Listed(list) is > 1 and var listed && column.Parts.Count >= listed && (listed > 2 || column.Parts[1].Before.EndsWith('段')) && !IsOpen(list)
        && !list.Parts.Exists(row => row.Members[0].IsThreshold) && Slips.IsTelling(whole, column.Parts[..listed]);

    // 应收票据及应收账款合计12.16亿元，其中应收票据3.43亿元，应收账款8.73亿元: the whole is called after them.
    private static bool AreNamed(Mention whole, List<Mention> parts) => parts is [{ Before.Length: > 1 } one, { Before.Length: > 1 } other, ..]
        && whole.Before.IndexOf(one.Before, StringComparison.Ordinal) is >= 0 and var at && whole.Before.AsSpan(at + one.Before.Length) is ['及' or '和' or '与' or '、', .. var rest]
        && rest.StartsWith(other.Before);

    private static int Listed(PartList list) => list.Parts.TakeWhile(row => row.Key.IsLike(list.Parts[0].Key) && !Beside.IsAt(row.Key.Lead, 0)).Count();

    /// <summary>Finds what adds up beside parts that do, each in its row: 项目19个，投资138.6亿元；甲类7个，投资63.8亿元；乙类12个，投资74.8亿元.</summary>
    public void FindBeside(Mention total, List<Mention> parts, IReadOnlyDictionary<Mention, Row> rowOf)
    {
        List<Row> rows = [.. parts.Where(rowOf.ContainsKey).Select(part => rowOf[part]).Distinct()];
        if (rows.Count < parts.Count || rows.Count < FewestRows || !rowOf.TryGetValue(total, out Row? own)
            || rows.Contains(own) || own.Key != total || rows.Exists(row => !parts.Contains(row.Key)))
        {
            return;
        }

        foreach (Mention whole in own.Members.Where(member => member != total && ColumnReader.IsSummable(member) && !wholeOf.ContainsValue(member)))
        {
            List<Mention> cells = [.. rows.Select(row => row.Members.Find(member => member != row.Key && member.IsLike(whole) && member.Before == whole.Before)).OfType<Mention>()];
            bool holds = cells.Count == rows.Count && Closing.Holds(whole.Amount, [.. cells.Select(cell => cell.Amount)]);
            if (holds || (cells.Count == rows.Count && IsSlip(whole, cells)))
            {
                claims.Add(new Claim(
                    new SumRelation(whole.Id, [.. cells.Select(cell => new SumPart(cell.Id))]), holds ? RelationGround.Arithmetic : RelationGround.Wording, whole.Token.Start, whole.Token.End));
                cells.ForEach(cell => wholeOf.TryAdd(cell, whole));
            }
        }
    }

    /// <summary>Finds what figures in brackets have to do with the figure before them.</summary>
    public void FindInBrackets(Mention owner, List<Row> rows)
    {
        if (UpToTotal(rows) is { } before && before.Count < rows.Count && rows[before.Count].Key is var total && total.IsLike(owner) && total.Value == owner.Value)
        {
            // 死亡11人（甲地7人，乙地4人，共11人）: what stands before the brackets is told once more in them.
            repetitions.Join(owner, total);
            rows = before;
        }

        List<Mention> parts = [.. rows.Select(row => row.Key).TakeWhile(key => key.IsLike(owner))];
        if (parts.Count == 0)
        {
            return;
        }

        int start = rows[0].Members[0].LeadStart;
        Cue cue = rows[0].Cue ?? new Cue(CueKind.Containing, Math.Max(0, start - 1), start);
        PartList list = new(cue, rows, [], []);
        bool holds = Closing.Holds(owner.Amount, [.. parts.Select(part => part.Amount)]);
        bool isSaid = parts.Count > 1 && parts.Count == rows.Count && rows[0].Cue is null && (owner.Lead.EndsWith('共') || (!holds && IsTold(owner, parts)));
        if (parts.Count > 1 && (isSaid || holds))
        {
            Sum(list, owner, parts, isSaid);
        }
        else if (rows[0].Cue is not null || (text[start] == '含' && parts[0].Value != owner.Value))
        {
            _within.Find(list, owner, parts);
        }
    }

    private static bool IsLess(List<Mention> parts, Mention whole) => parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Value) < whole.Value;

    // 项目21个（新建8个、续建18个）: more than all, or all but a slip; 购置及运行费187.64万元（购置费36.18万元，运行费151.46万元) names both.
    private bool IsTold(Mention owner, List<Mention> parts) => parts.TrueForAll(part => part.Unit == owner.Unit && part.IsPlain) && owner.IsPlain
        && !CueWords.AreOpen(text.AsSpan(owner.Token.End..(parts[^1].Token.End + parts[^1].Trail.Length))) && Slips.ExplainExactly(owner, parts)
        && (Divisions.AreAll([.. parts.Select(part => part.Before)]) || !IsLess(parts, owner) || (parts.Count == 2 && owner.Before.IndexOf('及', StringComparison.Ordinal) > 0));

    // What leaves nothing over adds up; where it does not, a slip tells why, or something else is meant. What is planned has parts
    // that need not say so.
    private static bool IsSlip(Mention whole, List<Mention> parts) =>
        parts.TrueForAll(part => part.IsPlanned == whole.IsPlanned || (whole.IsPlanned && !Done.IsIn(part.Lead))) && Slips.Explain(whole, parts);

    // 超2亿人次，其中公路超1.9亿人次，铁路约830万人次，水路61万人次，民航176万人次: all there are, and told roughly.
    private static bool IsBounded(Mention whole, List<Mention> parts) => (!whole.IsPlain || parts.Exists(part => !part.IsPlain))
        && !Ranges.Sum(parts).Intersect(Ranges.Of(whole)).IsEmpty;

    // 160多家，其中国外149家、国内13家; 超1.7万人，其中…: a number that says how much it leaves out is met by all that are listed, and hardly by some of them.
    private bool IsRounded(PartList list, Mention whole, PartColumn column) => list.Parts.Count > 1 && column.Parts.Count >= list.Parts.Count && !IsOpen(list)
        && whole.Print is { Qualifier: Qualifier.MoreThan or Qualifier.ALittleOver, UpperNumber: null, TrailingNoughts: var noughts } print
        && column.Parts[..list.Parts.Count].Aggregate(Rational.Zero, (sum, part) => sum + part.Value) - whole.Value is { Sign: >= 0 } over
        && (over.Sign == 0 || (over < print.BasePlace * Rational.PowerOfTen(noughts) && print.Digits >= BigInteger.Pow(10, noughts + 1)));

    // A list is as long in one measure as in the others: what adds up sooner or later than the longest total does is chance.
    private PartColumn InStep(PartColumn surest, PartColumn column) =>
        column.Length == 0 || column.Length == surest.Length || (column.IsExact && column.Length == column.Parts.Count) || WholeBeside(surest, column) is not { } whole
            ? column
            : column with { Whole = whole, Length = 0, IsExact = false };

    // The amount that stands beside the whole of a list that closes, wherever that was named first.
    private Mention? WholeBeside(PartColumn closed, PartColumn open) => repetitions.Beside(closed.Whole!)
        .Concat(repetitions.Beside(repetitions.FirstOf(closed.Whole!)))
        .FirstOrDefault(member => member.IsLike(open.Parts[0]) && (Measures.Agree(member, open.Parts[0]) || open.Parts[0].Role == Role.Level));

    private bool IsOpen(PartList list)
    {
        Mention last = list.Parts[^1].Members[^1];
        return CueWords.AreOpen(text.AsSpan(list.Cue.Start..Math.Min(text.Length, last.Token.End + last.Trail.Length + 1)));
    }

    // 分为 says that all are named; 包括 and a colon mean it where the parts add up, or would without a slip.
    private bool IsSaid(PartList list, List<PartColumn> columns)
    {
        bool AreMeant(int digits) => columns.Exists(column => column.Whole?.Print.NumberText.Length >= digits && IsMeantAsAll(column, list.Parts.Count));
        return list.Cue.Kind == CueKind.Colon ? list.Parts.Count > 1 && AreMeant(digits: 2)
            : IsClosing(list) && (!(text.AsSpan(list.Cue.Start).StartsWith("包括") || IsOpened(list.Cue)) || AreMeant(digits: 1));
    }

    private bool IsClosing(PartList list)
    {
        bool closes = list.Cue.Kind == CueKind.Closing
            || (list.Cue.Kind == CueKind.Breakdown && (text.AsSpan(list.Cue.Start..list.Cue.End).Contains("划分", StringComparison.Ordinal) || IsOpened(list.Cue)));
        return closes && (!IsOpen(list) || NamesAll(list)) && list.Parts.Count > 1 && IsOfOneKind(list.Parts) && !ListSubject.IsOther(text, list.Cue, ColumnReader.NearRows(list));
    }

    // 按用途分：
    private bool IsOpened(Cue cue) => cue.Kind == CueKind.Breakdown && cue.End < text.Length && text[cue.End] == ':';

    // 包括甲、乙等16个预期性指标，以及丙等8个约束性指标: what each part has is open, and the list is not.
    private static bool NamesAll(PartList list) =>
        Divisions.Length(list.Parts) == list.Parts.Count && !CueWords.AreOpen(list.Parts[^1].Members[^1].Trail);

    // 订单约1000亿元，包括约500亿元的动车组，以及120亿元的海外订单: 包括 names all where that adds up, or would without a slip.
    private static bool IsMeantAsAll(PartColumn column, int count) => column.Whole is { } whole && column.Parts.Count >= count
        && (Closing.Holds(whole.Amount, [.. column.Parts[..count].Select(part => part.Amount)]) || Slips.Explain(whole, column.Parts[..count]));

    // 13个预期性指标、8个约束性指标 are all there are; 包括3名记者和9名救援人员 are some of many.
    private static bool IsOfOneKind(List<Row> parts)
    {
        string noun = parts[0].Key.Trail;
        return noun.Length < 2 || parts.TrueForAll(part => part.Key.Trail.Length < 2 || part.Key.Trail == noun || (noun.Length > 2 && Measures.CommonEnd(part.Key.Trail, noun) > 0));
    }

    private void Sum(PartList list, Mention whole, List<Mention> parts, bool isSaid)
    {
        claims.Add(new Claim(
            new SumRelation(whole.Id, [.. parts.Select(part => new SumPart(part.Id))]), isSaid ? RelationGround.Wording : RelationGround.Arithmetic, list.Cue.Start, list.Cue.End));
        parts.ForEach(part => wholeOf.TryAdd(part, whole));
    }

    // 城镇318.26万人、乡村394.58万人；男性364.02万人，女性348.82万人: behind the parts the whole may be divided once more.
    private void Again(PartList list, List<Row> rows, Mention whole, List<Mention> parts, int count)
    {
        List<Mention> rest = [.. parts.Skip(count).TakeWhile(part => part.Sentence == parts[0].Sentence)];
        int divided = Divisions.Length(rows[count..]);
        int length = Closing.LongestExact(whole.Amount, [.. rest.Select(part => part.Amount)]);
        if (length > 1 && whole.Print.Digits >= FewestDigits)
        {
            Sum(list, repetitions.FirstOf(whole), rest[..length], divided == length);
        }
        else if (divided > 1 && rest.Count >= divided && parts[0] == list.Parts[0].Key && IsSlip(whole, rest[..divided]))
        {
            Sum(list, repetitions.FirstOf(whole), rest[..divided], isSaid: true);
        }
    }

    // 新建12个、续建18个；亿元以上7个: behind the parts that make up the whole comes a class of it by another measure.
    private void Beyond(PartList list, Mention whole, List<Mention> parts, int count)
    {
        for (int i = count; i < Math.Min(parts.Count, list.Parts.Count) && parts[i] == list.Parts[i].Key; i++)
        {
            if (list.Parts[i].Members[0].IsThreshold && parts[i].Amount.Low <= whole.Amount.High)
            {
                _within.Add(list, whole, [parts[i]]);
            }
        }
    }
}
