using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>How far a list of parts goes, and whether its words say that it names all of them.</summary>
internal sealed class ListExtent(string text)
{
    // 同期出口乙类产品126.3亿元 stands beside what was told before it.
    private static readonly WordList Beside = WordList.Of("同期 同时 此外 另外 另有");

    // 其中专项债券41.5亿元；发行再融资债券38.4亿元: what is done anew is no part of what was done.
    private static readonly WordList Verbs = WordList.Of("发行 完成 实现 安排 拨付 投入 下达 发放 争取 建成 引进");

    /// <summary>Gives a list without what no part of it is, though it stands among them.</summary>
    public PartList Trimmed(PartList list)
    {
        if (list.Cue.Kind == CueKind.Closing && list.Parts.Count > 1 && list.Parts[1].Key.Lead.StartsWith("分别", StringComparison.Ordinal))
        {
            // 12个镇分为3个片区，分别为5个、4个、3个: the number of parts is none of them.
            list = list with { Parts = list.Parts[1..] };
        }

        list = list with { Parts = [list.Parts[0], .. list.Parts.Skip(1).Where(row => !IsOfBefore(row))], Further = list.Further.FindAll(row => !IsOfBefore(row)) };
        return IsTaken(list) ? list with { Parts = list.Parts[..1], Further = [] } : list with { Parts = UpToTotal(list.Parts), Further = UpToTotal(list.Further) };
    }

    // 甲糖966万吨，上个制糖期同期产量1013万吨；乙糖79万吨: what was told of the time before is no part; 年初结转 is one.
    private static bool IsOfBefore(Row row) => ColumnReader.IsOfBefore(row.Key) || (row.Key.Lead.StartsWith('上') && CueWords.Former.IsAt(row.Key.Lead, 0));

    /// <summary>Gives rows up to the total that ends them, with all that is told of it: 其中工业9个、投资56亿元，合计40个、投资210亿元.</summary>
    public static List<Row> UpToTotal(List<Row> rows) =>
        rows.FindIndex(row => (CueWords.Sums.IsAt(row.Key.Lead, 0) || row.Key.Lead is [.., '共']) && row.Key.Mark == ',') is > 0 and var total ? rows[..total] : rows;

    /// <summary>Gives how many parts stand beside each other from the first, and count the same.</summary>
    public static int Listed(PartList list) => list.Parts.TakeWhile(row => row.Key.IsLike(list.Parts[0].Key) && !Beside.IsAt(row.Key.Lead, 0)).Count();

    /// <summary>Gives how many further rows the list goes on with: 其中，教育支出108.46亿元；卫生支出92.73亿元.</summary>
    public static int Continued(PartList list) => list.Cue.Kind is not (CueKind.Within or CueKind.Among) ? 0
        : list.Further.TakeWhile(row => row.Cue is null && (row.Sentence == list.Parts[0].Sentence ? GoesOn(list.Parts[0].Key, row.Key, list.Cue) : CountedThings.AreTwins(list.Parts[0].Key, row.Key))).Count();

    /// <summary>Says whether words leave open what else there is: 甲、乙等12个.</summary>
    public bool IsOpen(PartList list)
    {
        Mention last = list.Parts[^1].Members[^1];
        return CueWords.AreOpen(text.AsSpan(list.Cue.Start..Math.Min(text.Length, last.Token.End + last.Trail.Length + 1)));
    }

    /// <summary>Says whether a list names all parts: 分为 says so; 包括 and a colon mean it where the parts add up, or would without a slip.</summary>
    public bool NamesAll(PartList list, List<PartColumn> columns)
    {
        bool AreMeant(int digits) => columns.Exists(column => column.Whole?.Print.NumberText.Length >= digits && AreMeantAsAll(column, list.Parts.Count));
        return list.Cue.Kind == CueKind.Colon ? list.Parts.Count > 1 && AreMeant(digits: 2)
            : IsClosing(list) && (!(text.AsSpan(list.Cue.Start).StartsWith("包括") || IsOpened(list.Cue)) || AreMeant(digits: 1));
    }

    /// <summary>Says whether all parts are called alike, so that they are listed to their end, whatever the front adds up to: 甲类12个、乙类18个、丙类7个.</summary>
    public static bool AreCalledAlike(List<Row> parts) =>
        parts.TrueForAll(row => Measures.CommonEnd(row.Key.Before, parts[0].Key.Before) > (row.Key.Before.EndsWith('类') ? 0 : 1));

    // 审议草案9件，通过其中3件，听取报告2个: what a verb takes from the whole is no list.
    private bool IsTaken(PartList list) => list.Cue is { Kind: CueKind.Within, Start: > 0 } && list.Parts[0].Key.Token.Start == list.Cue.End
        && text[list.Cue.Start] == '其' && text[list.Cue.Start - 1] is var verb && char.IsLetter(verb) && verb != '除';

    private static bool GoesOn(Mention first, Mention next, Cue cue) => !Beside.IsAt(next.Lead, 0) && (cue.Kind == CueKind.Among
        ? first.Trail.AsSpan().CommonPrefixLength(next.Trail) > 1 && next.Unit == first.Unit
        : next.Lead == "更有" || (Measures.CommonEnd(next.Before, first.Before) > 1 && !(Verbs.IsAt(next.Lead, 0) && !Verbs.IsAt(first.Lead, 0))));

    private bool IsClosing(PartList list)
    {
        bool closes = list.Cue.Kind == CueKind.Closing
            || (list.Cue.Kind == CueKind.Breakdown && (text.AsSpan(list.Cue.Start..list.Cue.End).Contains("划分", StringComparison.Ordinal) || IsOpened(list.Cue)));
        return closes && (!IsOpen(list) || AreDivision(list)) && list.Parts.Count > 1 && AreOfOneKind(list.Parts) && !ListSubject.IsOther(text, list.Cue, ColumnReader.NearRows(list));
    }

    // 按用途分：
    private bool IsOpened(Cue cue) => cue.Kind == CueKind.Breakdown && cue.End < text.Length && text[cue.End] == ':';

    // 包括甲、乙等16个预期性指标，以及丙等8个约束性指标: what each part has is open, and the list is not.
    private static bool AreDivision(PartList list) =>
        Divisions.Length(list.Parts) == list.Parts.Count && !CueWords.AreOpen(list.Parts[^1].Members[^1].Trail);

    // 订单约1000亿元，包括约500亿元的动车组，以及120亿元的海外订单: 包括 names all where that adds up, or would without a slip.
    private static bool AreMeantAsAll(PartColumn column, int count) => column.Whole is { } whole && column.Parts.Count >= count
        && (Closing.Holds(whole.Amount, [.. column.Parts[..count].Select(part => part.Amount)]) || Slips.Explain(whole, column.Parts[..count]));

    // 13个预期性指标、8个约束性指标 are all there are; 包括3名记者和9名救援人员 are some of many.
    private static bool AreOfOneKind(List<Row> parts)
    {
        string noun = parts[0].Key.Trail;
        return noun.Length < 2 || parts.TrueForAll(part => part.Key.Trail.Length < 2 || part.Key.Trail == noun || (noun.Length > 2 && Measures.CommonEnd(part.Key.Trail, noun) > 0));
    }
}
