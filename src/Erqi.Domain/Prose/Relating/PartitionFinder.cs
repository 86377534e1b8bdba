using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Says what the lists of parts in a text claim: that they make up the whole, or that they lie within it.</summary>
internal sealed class PartitionFinder(
    string text, RepetitionFinder repetitions, Dictionary<Mention, Mention> wholeOf, List<Claim> claims)
{
    // With a whole that stands farther off so many parts must add up, or it is chance.
    private const int FewestFarParts = 3;

    // Two numbers add up to one of five digits once in some thousand times.
    private const int MostByChance = 10_000;

    // A mean is divided by what it is spent on, not by those who have it.
    private const int FewestOfMean = 3;

    // So many it takes to add parts of another sentence.
    private const int FewestDigits = 1_000;

    // 死亡84人，其中28名儿童: whatever is told of them, they are people.
    private const string People = "人名位";

    private static readonly string[] Counters = [People, "个项", "件宗起例"];
    // 搜救17人，其中2人遇难，仍有4人下落不明.
    private static readonly WordList Remaining = WordList.Of("仍有 另有 还有 尚有");
    private static readonly WordList Areas = WordList.Of("省市 省份 城市 国家 地区 县区 市县 区县 县市 省区");
    private static readonly WordList Predicates = WordList.Of("在 由 为 是 已 被 获 将 来自 位于 用于 属于");
    private static readonly WordList Done = WordList.Of("完成 已 实际 达到");
    private static readonly WordList NamedProjects = WordList.Of("项目投资 项目总投资 项目计划投资 工程投资 工程总投资");

    public void Find(PartList list)
    {
        List<Column> columns = Columns(list);
        bool isSaid = IsClosing(list) && (!text.AsSpan(list.Cue.Start).StartsWith("包括") || columns.Exists(column => IsMeantAsAll(column, list.Parts.Count)));
        if (list.Cue.Kind == CueKind.Colon)
        {
            list = list with { Parts = Rows(list).FindAll(row => row.Sentence == list.Parts[0].Sentence) };
            isSaid = list.Parts.Count > 1 && columns.Exists(column => IsMeantAsAll(column, list.Parts.Count));
            if (!isSaid)
            {
                return;
            }
        }

        if (isSaid && list.Parts.TrueForAll(row => Measures.CommonEnd(row.Key.Before, list.Parts[0].Key.Before) > (row.Key.Before.EndsWith('类') ? 0 : 1)))
        {
            // 甲类12个、乙类18个、丙类7个: what is called alike is listed to its end, whatever the front adds up to.
            columns = columns.ConvertAll(column => column.Length < list.Parts.Count ? column with { Length = 0, IsExact = false } : column);
        }

        // The first parts may add up by chance: least where the total has most digits, and never to all where all are named.
        Column? surest = isSaid
            ? columns.Where(column => column.Length > 0).MaxBy(column => (column.IsExact && column.Length >= list.Parts.Count, column.Length))
            : columns.Where(column => column.IsExact).MaxBy(column => column.Whole!.Print.NumberText.Length);
        int length = Math.Max(surest?.Length ?? 0, isSaid ? list.Parts.Count : 0);
        int divided = Divisions.Length(Rows(list));
        foreach (Column found in columns)
        {
            // A list that closes in one measure names all there is, so it closes in the others.
            Column column = surest is null ? found : Beside(surest, found);
            Mention? whole = column.Whole ?? (surest is null ? null : WholeBeside(surest, column));
            if (whole is null)
            {
                continue;
            }

            int count = column.Length == 0 ? length : isSaid ? surest!.Length : column.Length;
            int all = divided > 0 ? divided : surest is null && IsTellingSlip(list, whole, column) ? Listed(list) : 0;
            if (surest is null && all > 1 && column.Parts.Count >= all && IsSlip(whole, column.Parts[..all]))
            {
                Sum(list, repetitions.FirstOf(whole), column.Parts[..all], isSaid: true);
            }
            else if (count > 1 && column.Parts.Count >= count)
            {
                Sum(list, repetitions.FirstOf(whole), column.Parts[..count], isSaid || column.Length == 0);
                Beyond(list, repetitions.FirstOf(whole), column.Parts, count);
                Again(list, whole, column.Parts, count);
            }
            else if (column.Whole is not null && (column.Whole.Role == Role.Level || column.Parts[0] == list.Parts[0].Key))
            {
                Within(list, repetitions.FirstOf(whole), column.Parts[..Math.Min(column.Parts.Count, list.Parts.Count + Continued(list))]);
            }
        }
    }

    // 其中，教育支出108.46亿元；卫生支出92.73亿元: the list goes on behind a semicolon with what is called alike.
    private static int Continued(PartList list) => list.Cue.Kind != CueKind.Within ? 0
        : list.Further.TakeWhile(row => row.Sentence == list.Parts[0].Sentence && row.Cue is null && Measures.CommonEnd(row.Key.Before, list.Parts[0].Key.Before) > 1).Count();

    // 总投资136.2亿元，其中签约58.7亿元、开工49.3亿元、投产22.8亿元: numbers that one slip keeps from adding up were meant to.
    private bool IsTellingSlip(PartList list, Mention whole, Column column) =>
        list.Cue.Kind is CueKind.Within or CueKind.Breakdown && Listed(list) is > 1 and var listed && column.Parts.Count >= listed && !IsOpen(list)
        && !list.Parts.Exists(row => row.Members[0].IsThreshold) && Slips.IsTelling(whole, column.Parts[..listed]);

    private static int Listed(PartList list) => list.Parts.TakeWhile(row => row.Key.IsLike(list.Parts[0].Key)).Count();

    /// <summary>Finds what adds up beside parts that do, each in its row: 项目19个，投资138.6亿元；甲类7个，投资63.8亿元；乙类12个，投资74.8亿元.</summary>
    public void FindBeside(Mention total, List<Mention> parts, IReadOnlyDictionary<Mention, Row> rowOf)
    {
        List<Row> rows = [.. parts.Where(rowOf.ContainsKey).Select(part => rowOf[part]).Distinct()];
        if (rows.Count < parts.Count || rows.Count < FewestFarParts || !rowOf.TryGetValue(total, out Row? own) || rows.Contains(own) || own.Key != total || rows.Exists(row => !parts.Contains(row.Key)))
        {
            return;
        }

        foreach (Mention whole in own.Members.Where(member => member != total && IsSummable(member) && !wholeOf.ContainsValue(member)))
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
        List<Mention> parts = [.. rows.Select(row => row.Key).TakeWhile(key => key.IsLike(owner))];
        if (parts.Count == 0)
        {
            return;
        }

        int start = rows[0].Members[0].LeadStart;
        Cue cue = rows[0].Cue ?? new Cue(CueKind.Containing, Math.Max(0, start - 1), start);
        PartList list = new(cue, rows, [], []);
        bool isSaid = parts.Count > 1 && parts.Count == rows.Count && owner.Lead.EndsWith('共') && rows[0].Cue is null;
        if (parts.Count > 1 && (isSaid || Closing.Holds(owner.Amount, [.. parts.Select(part => part.Amount)])))
        {
            Sum(list, owner, parts, isSaid);
        }
        else if (rows[0].Cue is not null || (text[start] == '含' && parts[0].Value != owner.Value))
        {
            Within(list, owner, parts);
        }
    }

    // What leaves nothing over adds up; where it does not, a slip tells why, or something else is meant. What is planned has parts
    // that need not say so.
    private static bool IsSlip(Mention whole, List<Mention> parts) =>
        parts.TrueForAll(part => part.IsPlanned == whole.IsPlanned || (whole.IsPlanned && !Done.IsIn(part.Lead))) && Slips.Explain(whole, parts);

    private static List<Row> Rows(PartList list)
    {
        Row opening = list.Parts[0];
        return [.. list.Parts.Concat(list.Further.TakeWhile(row => row.Sentence == opening.Sentence || GoesOn(opening, row)))
            .TakeWhile(row => row.Key.IsLike(opening.Key) && (row == opening || !CueWords.Each.IsIn(row.Key.Lead)))];
    }

    private List<Column> Columns(PartList list)
    {
        List<Row> rows = Rows(list);
        return [.. list.Parts[0].Members.Where(IsSummable).Select(first => ColumnOf(
            list, first, [.. rows.Select(row => Cell(row, first, list.Parts[0]) is { } cell ? row.Exactly(cell) : null).TakeWhile(cell => cell is not null).Select(cell => cell!)]))];
    }

    // 签约项目1个。 … 开工项目5个。 goes on with the list where it counts the same things.
    private static bool GoesOn(Row opening, Row row) => IsSameThing(opening.Key, row.Key);

    private static bool IsSameThing(Mention one, Mention other) => Measures.CommonEnd(Measures.Of(one), Measures.Of(other)) > 1;

    // Degrees and hours of some are no part of those of all.
    private static bool IsSummable(Mention mention) =>
        mention is { IsThreshold: false, Role: Role.Level or Role.Change } && !CueWords.Intensive.Holds(mention.Unit.Text) && !CueWords.Prices.IsBefore(mention.Before, mention.Before.Length) && !CueWords.Each.IsIn(mention.Lead);

    private static Mention? Cell(Row row, Mention first, Row firstRow)
    {
        if (first == firstRow.Key)
        {
            return row.Key;
        }

        List<Mention> like = row.Members.FindAll(member => member != row.Key && member.IsLike(first));
        return like.Find(member => Measures.Agree(member, first)) ?? (like.Count == 1 ? like[0] : null);
    }

    // The nearest whole with which the list adds up; else the nearest that measures the same.
    private Column ColumnOf(PartList list, Mention first, List<Mention> parts)
    {
        Amount[] amounts = [.. parts.Select(part => part.Amount)];
        HashSet<Mention> near = [.. NearRows(list).SelectMany(row => row.Members)];
        List<Mention> candidates = [.. list.Wholes.SelectMany(row => row.Members).Where(member => member.IsLike(first) && !member.IsBase && !IsItself(member, first))];
        if (Among(list) is { Length: > 1 } among && candidates.FindAll(candidate => Names.Bare(Measures.Of(candidate)).EndsWith(among, StringComparison.Ordinal)) is { Count: > 0 } called)
        {
            candidates = called;
        }

        candidates = candidates.FindAll(candidate => IsCalledAlike(candidate, first)) is { Count: > 0 } counted ? counted : candidates;
        bool isNamed = candidates.Exists(candidate => near.Contains(candidate) && IsSameThing(candidate, first))
            || (list.Cue.IsNaming && candidates.Exists(candidate => near.Contains(candidate) && candidate.Sentence == first.Sentence));
        foreach (Mention candidate in candidates)
        {
            // What stands farther off adds up by chance where a whole that counts the same stands beside the list.
            int length = Closing.LongestFront(candidate.Amount, amounts);
            length = length > list.Parts.Count && IsByChance(list, candidate) ? Closing.LongestFront(candidate.Amount, amounts[..list.Parts.Count]) : length;
            bool isTold = near.Contains(candidate) || IsTold(list, candidate, amounts, length);
            if (isTold ? length > 1 : !isNamed && length >= Math.Max(FewestFarParts, list.Parts.Count))
            {
                bool isExact = Closing.LongestExact(candidate.Amount, amounts[..length]) == length;
                return new Column(candidate, parts, length, isExact);
            }
        }

        candidates.RemoveAll(candidate => !near.Contains(candidate) || !CanHold(list, candidate, first) || (IsMean(candidate) && Divisions.Length(Rows(list)) < FewestOfMean));
        bool isKey = first == list.Parts[0].Key;
        Mention? whole = candidates.Find(candidate => Measures.Agree(candidate, first)) ?? (isKey ? candidates.FirstOrDefault() : null);
        if (whole is not null && whole.Amount.High < first.Amount.Low)
        {
            // 新登记320万户，总量达2037.7万户，其中企业929.8万户: of the total that the row goes on to.
            Row own = list.Wholes.First(row => row.Members.Contains(whole));
            whole = candidates.Find(candidate => own.Members.Contains(candidate) && first.Amount.Low <= candidate.Amount.High) ?? whole;
        }

        return new Column(whole, parts, Length: 0, IsExact: false);
    }

    // 48个乡镇、326个行政村。其中行政村200个; 20家地区总部和10家研发中心，其中亚洲地区总部7家; 遇难1.7万人，受伤6.7万人。其中甲国1.4万人遇难;
    // 立案8977人，处分7817人。其中处分干部207人: of those that are called so.
    private static bool IsCalledAlike(Mention whole, Mention part) =>
        (part.Before.Length > 1 && (whole.Trail.StartsWith(part.Before, StringComparison.Ordinal) || Measures.CommonEnd(whole.Trail.TrimEnd('和', '与', '及'), part.Before) > 2))
        || (part.Trail.Length > 1 && whole.Trail == part.Trail)
        || (whole.Before.Length > 1 && part.Before.StartsWith(whole.Before, StringComparison.Ordinal));

    // 学生1300人，教师86人。教师中，教授15人: of what is named right there.
    private string Among(PartList list) => list.Cue.Kind == CueKind.Among ? Names.Bare(ListSubject.Of(text, list.Cue)) : string.Empty;

    // What a headline said in the same words is no whole.
    private static bool IsItself(Mention whole, Mention part) => whole.Value == part.Value
        && Measures.CommonEnd(whole.Before, part.Before) is > 1 and var common && common == Math.Min(whole.Before.Length, part.Before.Length);

    // 57个城市 are no part of 29个省份, nor 600个 of 15件; and a surplus may be less than that of a part of the trade.
    private static bool CanHold(PartList list, Mention whole, Mention part)
    {
        bool isCount = whole.Unit.Dimension.Kind == UnitKind.Count;
        bool isOtherNoun = isCount && whole.Trail.Length > 1 && whole.MarkBehind != '、' && IsOtherNoun(list, whole, part);
        bool isOtherUnit = isCount && !CountAlike(whole.Unit.Text[^1], part.Unit.Text[^1]);
        return !isOtherNoun && !isOtherUnit && (!CueWords.Balances.IsIn(whole.Lead) || part.Amount.Low <= whole.Amount.High);
    }

    // 死亡84人，其中包括28名儿童: what may be counted by either word.
    private static bool CountAlike(char one, char other) => one == other || Array.Exists(Counters, alike => alike.Contains(one) && alike.Contains(other));

    // 每千人6.6批次 is no total, and 城镇 and 农村 have incomes of their own; 人均消费支出 is what is spent on eight kinds of things.
    private static bool IsMean(Mention whole) => whole.Lead.AsSpan().IndexOfAny('每', '均') >= 0;

    // What stands behind a number is what it counts; 标准1660项，包含2万项指标 counts two things.
    private static bool IsOtherNoun(PartList list, Mention whole, Mention part) => part.Trail.Length > 1
        && !(list.Cue.Kind == CueKind.Within && (People.Contains(whole.Unit.Text[^1]) || (IsPredicate(part) && !Areas.IsAt(part.Trail, 0))))
        && Measures.CommonEnd(whole.Trail, part.Trail) < (whole.Trail.Length == 2 && part.Trail.Length == 2 ? 2 : 1)
        && !whole.Trail.StartsWith(part.Trail[..2], StringComparison.Ordinal)
        && Measures.CommonEnd(whole.Before, part.Trail) == 0 && !whole.Trail.EndsWith('中') && !ShareNoun(whole.Trail, part.Trail);

    // 570万辆汽车，其中109万辆在国内售出; 55家公园，其中11家游客总量超10万人次: what is told of the part is no noun for it.
    private static bool IsPredicate(Mention part) => Predicates.IsAt(part.Trail, 0) || Numerals.IsAny(part.MarkBehind);

    // 312个重点项目完成投资, 118个新开工项目已开工: both count 项目, whatever is told of them.
    private static bool ShareNoun(string one, string other) => Enumerable.Range(0, one.Length)
        .Any(i => CueWords.Divided.At(one, i) is { Length: > 1 } noun && other.Contains(noun, StringComparison.Ordinal));

    // 从城乡构成看，城镇93267万人，乡村47700万人: the parts of one way to divide a number of so many digits are no chance.
    private static bool IsTold(PartList list, Mention whole, Amount[] parts, int length) => list.Cue.Kind == CueKind.Breakdown
        && length == parts.Length && whole.Print.Digits >= MostByChance && Closing.LongestExact(whole.Amount, parts) == length;

    // 其中甲厂项目19亿元，乙站项目15.3亿元。省级项目技改投资21.9亿元: an amount of few digits of another sentence fits by chance.
    private static bool IsByChance(PartList list, Mention whole) =>
        list.Cue.Kind == CueKind.Within && whole.Unit.Dimension == Dimension.Money && whole.Print.Digits < FewestDigits;

    // 隐患1268个，已整改1196个，其中重大隐患36个，已整改33个: the parts are of all of them.
    private static bool IsStage(Mention mention) => mention.Lead.StartsWith('已');

    // A list is as long in one measure as in the others: what adds up sooner or later than the longest total does is chance.
    private Column Beside(Column surest, Column column) =>
        column.Length == 0 || column.Length == surest.Length || WholeBeside(surest, column) is not { } whole
            ? column
            : column with { Whole = whole, Length = 0, IsExact = false };

    // The amount that stands beside the whole of a list that closes, wherever that was named first.
    private Mention? WholeBeside(Column closed, Column open) => repetitions.Beside(closed.Whole!)
        .Concat(repetitions.Beside(repetitions.FirstOf(closed.Whole!)))
        .FirstOrDefault(member => member.IsLike(open.Parts[0]) && (Measures.Agree(member, open.Parts[0]) || open.Parts[0].Role == Role.Level));

    // What a list that does not add up is part of stands in the row before it, or in the same sentence as that row.
    private static IEnumerable<Row> NearRows(PartList list)
    {
        List<Row> wholes = list.Wholes.Exists(row => !IsStage(row.Key)) ? list.Wholes.FindAll(row => !IsStage(row.Key)) : list.Wholes;
        Row? nearest = wholes.FirstOrDefault();
        bool isInner = nearest is not null && nearest.Sentence == list.Parts[0].Sentence;
        int joined = 0;
        while (isInner && joined + 1 < wholes.Count && wholes[joined].Key.IsJoined && wholes[joined + 1].Sentence == nearest!.Sentence)
        {
            joined++;
        }

        return isInner ? wholes.Take(joined + 1) : wholes.TakeWhile(row => row.Sentence == nearest!.Sentence);
    }

    private bool IsOpen(PartList list)
    {
        Mention last = list.Parts[^1].Members[^1];
        return CueWords.AreOpen(text.AsSpan(list.Cue.Start..Math.Min(text.Length, last.Token.End + last.Trail.Length + 1)));
    }

    private bool IsClosing(PartList list)
    {
        bool closes = list.Cue.Kind == CueKind.Closing
            || (list.Cue.Kind == CueKind.Breakdown && text.AsSpan(list.Cue.Start..list.Cue.End).Contains("划分", StringComparison.Ordinal));
        return closes && !IsOpen(list) && list.Parts.Count > 1 && IsOfOneKind(list.Parts) && !ListSubject.IsOther(text, list.Cue, NearRows(list));
    }

    // 订单约1000亿元，包括约500亿元的动车组，以及120亿元的海外订单: 包括 names all where that adds up, or would without a slip.
    private static bool IsMeantAsAll(Column column, int count) => column.Whole is { } whole && column.Parts.Count >= count
        && (Closing.Holds(whole.Amount, [.. column.Parts[..count].Select(part => part.Amount)]) || Slips.Explain(whole, column.Parts[..count]));

    // 13个预期性指标、8个约束性指标 are all there are; 包括3名记者和9名救援人员 are some of many.
    private static bool IsOfOneKind(List<Row> parts)
    {
        string noun = parts[0].Key.Trail;
        return noun.Length < 2 || parts.TrueForAll(part => part.Key.Trail.Length < 2 || part.Key.Trail == noun || (noun.Length > 2 && Measures.CommonEnd(part.Key.Trail, noun) > 0));
    }

    private void Sum(PartList list, Mention whole, List<Mention> parts, bool isSaid)
    {
        Add(list, new SumRelation(whole.Id, [.. parts.Select(part => new SumPart(part.Id))]), isSaid ? RelationGround.Wording : RelationGround.Arithmetic);
        parts.ForEach(part => wholeOf.TryAdd(part, whole));
    }

    // 城镇318.26万人、乡村394.58万人；男性364.02万人，女性348.82万人: behind the parts the whole may be divided once more.
    private void Again(PartList list, Mention whole, List<Mention> parts, int count)
    {
        List<Mention> rest = [.. parts.Skip(count).TakeWhile(part => part.Sentence == parts[0].Sentence)];
        int divided = Divisions.Length([.. Rows(list).Skip(count)]);
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
                Add(list, new PartOfRelation(whole.Id, [parts[i].Id]), RelationGround.Wording);
                wholeOf.TryAdd(parts[i], whole);
            }
        }
    }

    // The first part is what the word opens; further ones may speak of something else already.
    private void Within(PartList list, Mention whole, List<Mention> parts)
    {
        int named = parts.TakeWhile(part => part.Sentence == parts[0].Sentence && IsNamedProject(part)).Count();
        if (named > 1)
        {
            Add(list, new PartOfRelation(whole.Id, [.. parts[..named].Select(part => part.Id)]), RelationGround.Wording);
            parts[..named].ForEach(part => wholeOf.TryAdd(part, whole));
            return;
        }

        if (ListSubject.IsOther(text, list.Cue, NearRows(list)))
        {
            return;
        }

        // 包含六大类，总数达151个, 其中产量微降，销量190万辆: what a list names stands right behind the word that opens it.
        // 68名乘客和4名机组人员，其中15名外国公民: of both.
        ReadOnlySpan<char> between = text.AsSpan(list.Cue.End, Math.Max(0, parts[0].LeadStart - list.Cue.End)).TrimStart(",:");
        bool isApart = list.Cue.IsNaming ? between.ContainsAnyExcept(",:;") : between.ContainsAny(",;");
        bool isFlow = whole.Role == Role.Change || isApart || whole.IsJoined || parts[0].Sentence - whole.Sentence > 1;
        Mention first = whole;
        for (int i = 0; i < parts.Count && !(i > 0 && (IsStage(parts[i]) || CueWords.Sums.IsAt(parts[i].Lead, 0) || Remaining.IsAt(parts[i].Lead, 0))); i++)
        {
            // 产量131万辆，销量119万辆。其中，轿车产量95万辆；销量89万辆: each of the one that is called so.
            whole = list.Wholes.SelectMany(row => row.Members).FirstOrDefault(member => i > 0 && member.Sentence == first.Sentence && member.IsLike(parts[i]) && member.Before.Length > 1 && member.Before == parts[i].Before) ?? first;

            // 甲、乙等省接待均超300万人次，其中甲省652万人次: more than what is passed is no part of it.
            bool fits = parts[i].Amount.Low <= whole.Amount.High && (whole.IsPlain || parts[i].Value <= whole.Value);
            bool isFar = (whole.Sentence != parts[i].Sentence || list.Cue.IsNaming) && !Measures.Agree(whole, parts[i]) && !IsSameThing(whole, parts[i]);
            bool isOther = whole.Unit.Dimension != Dimension.Money && (list.Cue.Kind != CueKind.Within || (whole.Trail.Length > 1 && whole.MarkBehind != '、') || Areas.IsAt(parts[i].Trail, 0)) && IsOtherNoun(list, whole, parts[i]);
            bool isFurther = !whole.IsPlain || (i > 0 && !IsInOneList(list, parts[i], whole));
            if (isOther || (!fits && (isFurther || isFlow || isFar || list.Cue.Kind is CueKind.Breakdown)))
            {
                break;
            }

            // Among what is above one bound is what is above a higher one.
            bool isNested = i > 0 && list.Cue.Kind == CueKind.Among && list.Parts[i].Members[0].IsThreshold;
            Add(list, new PartOfRelation(isNested ? parts[i - 1].Id : whole.Id, [parts[i].Id]), RelationGround.Wording);
            wholeOf.TryAdd(parts[i], whole);
        }
    }

    // 企业86户，其中工业12户、服务业94户: what a list mark joins to the first part is of the same whole, even if it is more.
    private static bool IsInOneList(PartList list, Mention part, Mention whole) => list.Cue.Kind == CueKind.Within && part.Mark == '、'
        && part.Segment == list.Parts[0].Key.Segment && part.Sentence == whole.Sentence && part.Unit.Text == whole.Unit.Text;

    // 甲项目投资8亿元；乙项目总投资28.6亿元: things of their own, so that they add up to no more than the whole.
    private static bool IsNamedProject(Mention mention) =>
        mention.Unit.Dimension == Dimension.Money && mention.Role == Role.Level && NamedProjects.IsBefore(mention.Lead, mention.Lead.Length);

    private void Add(PartList list, Relation relation, RelationGround ground) =>
        claims.Add(new Claim(relation, ground, list.Cue.Start, list.Cue.End));

    /// <summary>The figures of one measure in the rows of a list, and their whole.</summary>
    /// <param name="Whole">The whole, if one was found.</param>
    /// <param name="Parts">The figures.</param>
    /// <param name="Length">How many of them add up to the whole; 0 where they do not.</param>
    /// <param name="IsExact">Whether the prints add up as they stand.</param>
    private sealed record Column(Mention? Whole, List<Mention> Parts, int Length, bool IsExact);
}
