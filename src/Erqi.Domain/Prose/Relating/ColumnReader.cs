using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Reads the figures of a list into columns, one for each measure, and finds the whole of each.</summary>
internal sealed class ColumnReader(string text)
{
    // With a whole that stands farther off so many parts must add up, or it is chance.
    private const int FewestFarParts = 3;

    // Two numbers add up to one of five digits once in some thousand times.
    private const int MostByChance = 10_000;

    // A mean is divided by what it is spent on, not by those who have it.
    private const int FewestOfMean = 3;

    // 吨/日 add up, 元/吨 do not.
    private static readonly WordList Times = WordList.Of("年 月 日 天 小时");

    // What one side has over the other is part of neither.
    private static readonly WordList Differences = WordList.Of("顺差 逆差 差额");

    // Words of more characters in common are one name.
    private const int LongName = 3;

    // So many it takes to add parts of another sentence.
    private const int FewestDigits = 1_000;

    /// <summary>Gives the columns of a list.</summary>
    public List<PartColumn> Read(PartList list, List<Row> rows)
    {
        bool isDivided = Divisions.Length(rows) >= FewestOfMean;
        return [.. list.Parts[0].Members.Where(IsSummable).Select(first => ColumnOf(list, isDivided, first, Cells(rows, first, list.Parts[0])))];
    }

    /// <summary>Gives the rows that belong to a list: its own, and those that go on with it.</summary>
    public static List<Row> Rows(PartList list)
    {
        Row opening = list.Parts[0];
        return [.. list.Parts.Concat(list.Further.TakeWhile(row => row.Sentence == opening.Sentence || GoesOn(opening, row)))
            .TakeWhile(row => row.Key.IsLike(opening.Key) && !row.Key.Lead.StartsWith("加上", StringComparison.Ordinal) && (row == opening || IsSummable(row.Key) || row.Key.IsThreshold))];
    }

    // 签约项目1个。 … 开工项目5个。 goes on with the list where it counts the same things.
    private static bool GoesOn(Row opening, Row row) => CountedThings.IsSameThing(opening.Key, row.Key);

    /// <summary>Says whether a figure can be a part: degrees, hours, prices and means of some are no part of those of all.</summary>
    public static bool IsSummable(Mention mention)
    {
        bool isExtent = !CueWords.Intensive.Holds(mention.Unit.Text) || CueWords.Extents.IsBefore(mention.Lead, mention.Lead.Length) || mention is { Lead.Length: 0, Mark: '\0', Unit.Dimension.Kind: UnitKind.Other };
        bool isPrice = mention.Unit.Text.Split('/') is [_, var per] && !Times.Holds(per);
        return !isPrice && mention is { IsThreshold: false, IsBase: false, IsCompared: false, Role: Role.Level or Role.Change } && isExtent
            && (!CueWords.IsOfEach(mention.Lead) || CueWords.SpanMean(mention.Lead).Length > 0) && !IsOfOne(mention);
    }

    /// <summary>Says whether a figure tells of one thing of many: its price, its size, as in 献200毫升的28人, or so many of a book.</summary>
    public static bool IsOfOne(Mention mention) => mention.Print.IsBrokenCount || CueWords.Prices.IsBefore(mention.Before, mention.Before.Length)
        || (mention.Trail == "的" && mention.Unit.Dimension.Kind is not (UnitKind.Money or UnitKind.Count));

    private static List<Mention> Cells(List<Row> rows, Mention first, Row firstRow) =>
        [.. rows.Select(row => Cell(row, first, firstRow) is { } cell ? row.Exactly(cell) : null).TakeWhile(cell => cell is not null).OfType<Mention>()];

    private static Mention? Cell(Row row, Mention first, Row firstRow)
    {
        if (first == firstRow.Key)
        {
            return row.Key;
        }

        List<Mention> like = row.Members.FindAll(member => member != row.Key && member.IsLike(first));
        return like.Find(member => member.Before == first.Before) ?? like.Find(member => Measures.Agree(member, first)) ?? (like.Count == 1 ? like[0] : null);
    }

    // The nearest whole with which the list adds up; else the nearest that measures the same.
    private PartColumn ColumnOf(PartList list, bool isDivided, Mention first, List<Mention> parts)
    {
        Amount[] amounts = [.. parts.Select(part => part.Amount)];
        HashSet<Mention> near = [.. NearRows(list, first).SelectMany(row => row.Members)];
        List<Mention> candidates = [.. list.Wholes.SelectMany(row => row.Members).Distinct().Where(member => member.IsLike(first) && member is { IsBase: false, IsCompared: false } && !LimitFinder.IsLimit(member) && !IsItself(member, first) && AreOfOneSpan(member, first))];
        if (Among(list) is { Length: > 1 } among
            && candidates.FindAll(candidate => CueWords.Ago.Holds(among) ? IsOfBefore(candidate) : Names.Bare(Measures.Of(candidate)).EndsWith(among, StringComparison.Ordinal)) is { Count: > 0 } called)
        {
            // 其他资金150亿元。在其他资金中; 企业500亿元、住户360亿元，企业分为; 去年分为: what is named there is near, wherever it stands.
            candidates = called;
            near.UnionWith(called);
        }

        // 两村分别有农户320户、180户，其中脱贫户80户、90户: each of its own.
        candidates.RemoveAll(candidate => candidate.IsRespective && candidates.Exists(other => other.IsRespective && Math.Abs(other.Index - candidate.Index) == 1));
        // 涉及产品8753个。…720个药品中，有360个产品: of what opens the list, whatever the part is called.
        bool isOpened = list.Cue.Kind == CueKind.Among && candidates.FirstOrDefault() is { } opening && opening.Token.End + opening.Trail.Length >= list.Cue.Start;
        candidates = !isOpened && candidates.FindAll(candidate => CountedThings.AreCalledAlike(candidate, first)) is { Count: > 0 } counted && (counted.Exists(near.Contains) || !candidates.Exists(near.Contains)) ? counted : candidates;

        // 水库6座，塘坝6座。其中：小一型水库2座; 绿证3.58亿个，涉及项目125万个，其中可交易绿证2.16亿个: of what ends as the part does.
        List<Mention> alike = candidates.FindAll(candidate => Measures.CommonEnd(candidate.Before, first.Before) > 1);
        near.UnionWith(alike.Exists(near.Contains) ? [] : alike.Where(candidate => candidate.Sentence == first.Sentence));
        candidates = [.. candidates.OrderByDescending(candidate => near.Contains(candidate) && alike.Contains(candidate))];
        bool isNamed = candidates.Exists(candidate => near.Contains(candidate) && CountedThings.IsSameThing(candidate, first))
            || (list.Cue.IsNaming && candidates.Exists(candidate => near.Contains(candidate) && candidate.Sentence == first.Sentence));
        foreach (Mention candidate in candidates)
        {
            // What stands farther off adds up by chance where a whole that counts the same stands beside the list.
            int length = Closing.LongestFront(candidate.Amount, amounts);
            length = length > list.Parts.Count && IsByChance(list, candidate) ? Closing.LongestFront(candidate.Amount, amounts[..list.Parts.Count]) : length;
            bool isTold = near.Contains(candidate) || IsTold(list, candidate, amounts, length);
            if (isTold ? length > 1 : !isNamed && !IsHeld(list, near, candidates, parts) && length >= Math.Max(FewestFarParts, list.Parts.Count) && !IsSlipOfNear(candidates, near, parts[..length]))
            {
                bool isExact = Closing.LongestExact(candidate.Amount, amounts[..length]) == length;
                return new PartColumn(Nearest(candidate), parts, length, isExact);
            }
        }

        candidates.RemoveAll(candidate => !near.Contains(candidate) || !CanHold(list, candidate, first) || (!isDivided && IsMean(candidate) && CueWords.SpanMean(candidate.Lead).Length == 0));
        Mention key = list.Parts[0].Key;

        // 企业75家，成果139项，其中66家首发125项: what is counted in one breath, each in its own way.
        bool isOnly = candidates is [var only] && only.Unit == first.Unit && first.Unit.Dimension.Kind == UnitKind.Count && first is { Mark: '\0' } && first.Unit != key.Unit;
        bool isKey = first == key || isOnly;
        Mention? whole = candidates.Find(candidate => Measures.Agree(candidate, first) || CountedThings.AreCalledAlike(candidate, first) || Measures.CommonEnd(candidate.Before, first.Before) > LongName) ?? (isKey ? candidates.FirstOrDefault() : null);
        if (whole is not null && Measures.CommonEnd(whole.Before, first.Before) is var common)
        {
            // 总投资4984亿元，完成投资700亿元，其中续建项目完成投资608亿元: of what is called more as the part is.
            Row told = RowOf(whole);
            whole = candidates.Find(candidate => told.Members.Contains(candidate) && Measures.CommonEnd(candidate.Before, first.Before) > Math.Max(common, LongName - 1) && first.Amount.Low <= candidate.Amount.High) ?? whole;
        }

        if (whole is not null && whole.Amount.High < first.Amount.Low)
        {
            // 新登记320万户，总量达2037.7万户，其中企业929.8万户: of the total that the row goes on to.
            Row own = RowOf(whole);
            whole = candidates.Find(candidate => own.Members.Contains(candidate) && first.Amount.Low <= candidate.Amount.High) ?? whole;
        }

        if (whole is not null && IsToldAgain(whole))
        {
            // 抽检1260批次，合格1186批次；其中食品680批次，合格652批次: what the list tells of once more has that alone as its part.
            whole = list.Wholes.SelectMany(row => row.Members).FirstOrDefault(other => other.Sentence == whole.Sentence && other.Index < whole.Index && other is { IsBase: false, IsCompared: false }
                && other.IsLike(first) && CanHold(list, other, first) && first.Amount.Low <= other.Amount.High && !IsToldAgain(other)) ?? whole;
        }

        return new PartColumn(whole is null ? null : Nearest(RowOf(whole).Exactly(whole)), parts, Length: 0, IsExact: false);

        // A headline and the sentence below it say the same; the list is of the one beside it.
        Mention Nearest(Mention found) => candidates.Where(other => other.Value == found.Value && other.Unit == found.Unit && near.Contains(other)).MaxBy(other => other.Index) ?? found;
        bool IsToldAgain(Mention candidate) => list.Parts.SelectMany(row => row.Members).Any(member => member != first && member.Lead.Length > 1 && member.IsLike(first) && candidate.Lead.StartsWith(member.Lead, StringComparison.Ordinal));
        Row RowOf(Mention member) => list.Wholes.First(row => row.Members.Contains(member));
    }

    // 收入42.5亿元，支出96.8亿元，其中教育14.2亿元、就业18.6亿元、卫生9.7亿元: what stands right before 其中 can hold them all.
    private static bool IsHeld(PartList list, HashSet<Mention> near, List<Mention> candidates, List<Mention> parts) => list.Cue.Kind == CueKind.Within
        && candidates.Find(near.Contains) is { } beside && beside.Index == list.Parts[0].Members[0].Index - 1
        && parts.Take(list.Parts.Count).Aggregate(Rational.Zero, (sum, part) => sum + part.Value) <= beside.Value;

    // 合同金额100.0亿元。生产总值100.6亿元，其中一产27.1亿元、二产54.5亿元、三产18.5亿元: the whole beside the list is misprinted.
    private static bool IsSlipOfNear(List<Mention> candidates, HashSet<Mention> near, List<Mention> parts) =>
        candidates.Find(near.Contains) is { } beside && beside.DigitCount > 2 && Slips.Explain(beside, parts);

    // 学生1300人，教师86人。教师中，教授15人: of what is named right there.
    private string Among(PartList list) => list.Cue.Kind is CueKind.Among or CueKind.Closing
        ? Names.Bare(ListSubject.Of(text, list.Cue).TrimStart('在', '从').TrimEnd('又', '则', '也', '再', '可'))
        : string.Empty;

    // What a headline said in the same words is no whole; nor are 10个重大项目 of 10个重大项目.
    private static bool IsItself(Mention whole, Mention part) => whole.Value == part.Value
        && ((Measures.CommonEnd(whole.Before, part.Before) is > 1 and var common && common == Math.Min(whole.Before.Length, part.Before.Length))
            || Sameness.Touching(whole, part) > LongName);

    // 车流量日均6400万辆次。其中，日均新能源车1540万辆次: of a day both; 其中新能源车由45万辆增至356万辆: of what it came to.
    // 6月完成12.6亿元，其中上半年62.4亿元: a month holds no half of a year.
    private static bool AreOfOneSpan(Mention whole, Mention part) => CueWords.SpanMean(whole.Lead) == CueWords.SpanMean(part.Lead) && whole.IsStart == part.IsStart
        && !(MonthSpan.LastIn(part.Lead) is { } months && whole.Months is { } held && months.Length > held.Length && months.From <= held.From && months.To >= held.To);

    // 57个城市 are no part of 29个省份, nor 600个 of 15件; and a surplus may be less than that of a part of the trade.
    private bool CanHold(PartList list, Mention whole, Mention part)
    {
        bool isOtherNoun = CountedThings.HasNoun(whole) && CountedThings.IsOtherNoun(text, list.Cue, whole, part);
        return !isOtherNoun && !Measures.IsAllOfSome(whole, part) && whole.Print.UpperNumber is null && CountedThings.CountAlike(whole, part) && (CueWords.Balances.IsIn(whole.Lead) ? part.Value <= whole.Value : !Differences.IsBefore(part.Before, part.Before.Length));
    }

    // 每千人6.6批次 is no total, and 城镇 and 农村 have incomes of their own; 人均消费支出 is what is spent on eight kinds of things.
    private static bool IsMean(Mention whole) => whole.Lead.AsSpan().IndexOfAny('每', '均') >= 0 || Leftover.Means.IsIn(whole.Before);

    // 从城乡构成看，城镇93267万人，乡村47700万人: the parts of one way to divide a number of so many digits are no chance.
    private static bool IsTold(PartList list, Mention whole, Amount[] parts, int length)
    {
        bool isDivision = list.Cue.Kind == CueKind.Breakdown ? length == parts.Length && whole.Print.Digits >= MostByChance
            : list.Cue.Kind == CueKind.Closing && length == list.Parts.Count && IsDividedBefore(list, whole);
        return isDivision && Closing.LongestExact(whole.Amount, parts) == length;
    }

    // 警情8620起，有效5230起，无效3390起，分为白天4620起、夜间4000起: what was divided is divided once more.
    private static bool IsDividedBefore(PartList list, Mention whole)
    {
        Amount[] parts = [.. list.Wholes.SelectMany(row => row.Members).Distinct()
            .Where(part => part.IsLike(whole) && part.Sentence == whole.Sentence && part.Index > whole.Index && part.Index < list.Parts[0].Key.Index).Select(part => part.Amount)];
        return parts.Length > 1 && Closing.LongestExact(whole.Amount, parts) == parts.Length;
    }

    // 其中甲厂项目19亿元，乙站项目15.3亿元。省级项目技改投资21.9亿元: an amount of few digits of another sentence fits by chance.
    private static bool IsByChance(PartList list, Mention whole) =>
        list.Cue.Kind == CueKind.Within && whole.Unit.Dimension == Dimension.Money && whole.Print.Digits < FewestDigits;

    /// <summary>Says whether a figure tells of the year before: 收入100亿元，上年同期80亿元，其中税收90亿元.</summary>
    public static bool IsOfBefore(Mention mention) => mention.IsCompared || CueWords.Ago.IsAt(mention.Lead, 0)
        || (CueWords.Above.IsAt(mention.Lead, 0) && CueWords.Ago.IsIn(mention.Lead));

    /// <summary>Says whether a figure counts what has reached a stage: 隐患1268个，已整改1196个，其中重大隐患36个，已整改33个.</summary>
    public static bool IsStage(Mention mention) => mention.Lead is ['已', not ('有' or '确' or '造' or '致' or '经'), ..];

    private static readonly WordList Wider = WordList.Of("全省 全国 入选 计划 拟");

    /// <summary>Gives the rows that a list which does not add up may be part of: the one before it, or those of the same sentence as that.</summary>
    public static IEnumerable<Row> NearRows(PartList list, Mention? part = null)
    {
        List<Row> wholes = list.Wholes.FindAll(row => !IsStage(row.Key) && !IsOfBefore(row.Key) && !LimitFinder.IsLimit(row.Key));
        wholes = wholes.Count > 0 ? wholes : list.Wholes;

        // 企业75家，成果139项，其中66家首发: of what is counted as the part is.
        part ??= list.Parts[0].Key;
        wholes = part.Unit.Dimension.Kind == UnitKind.Count
            && wholes.TakeWhile(row => row.Sentence == part.Sentence && row.Key.IsLike(part)).Where(row => CountedThings.CountAlike(row.Key, part)).ToList() is { Count: > 0 } alike
            ? alike
            : wholes;

        // 项目150个。完成投资186.3亿元。按建设阶段划分，新开工项目48个: what is parted may stand before what else was told.
        wholes = list.Cue.Kind == CueKind.Breakdown && part.Unit.Dimension.Kind == UnitKind.Count && wholes.FindIndex(row => row.Members.Exists(part.IsLike)) is > 0 and var told
            && wholes[told].Key.IsPlanned == part.IsPlanned && !Wider.IsIn(wholes[told].Key.Lead) ? wholes[told..] : wholes;

        // 发电量22166万度。增速仅低于上年的16%。其中，水电2742万度: what was told of how fast it grew, or at what rate, has no such parts.
        wholes = [.. wholes.SkipWhile(row => row.Sentence == list.Parts[0].Sentence - 1 && part.Unit.Dimension != Dimension.Rate && row.Members.TrueForAll(member => member.Unit.Dimension == Dimension.Rate))];
        Row? nearest = wholes.FirstOrDefault();
        bool isInner = nearest is not null && nearest.Sentence == list.Parts[0].Sentence;
        int joined = 0;
        while (isInner && joined + 1 < wholes.Count && wholes[joined].Key.IsJoined && wholes[joined + 1].Sentence == nearest!.Sentence)
        {
            joined++;
        }

        return isInner ? wholes.Take(joined + 1) : wholes.TakeWhile(row => row.Sentence == nearest!.Sentence);
    }
}
