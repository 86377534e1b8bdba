namespace Erqi.Domain.Tables.Reading;

/// <summary>The sentences about headers, and what to do about each.</summary>
internal static class HeaderFaults
{
    // What Chinese becomes when it is read in the wrong encoding: UTF-8 as GBK, GBK as UTF-8 or as Latin letters.
    private static readonly string[] Garbled = ["锟斤", "椤圭", "鎬绘", "搴忓", "璧勯", "\uFFFD"];

    public static Wording Missing(Column column, HeaderCell[] headers, int found)
    {
        (string chinese, string english) = Listed(headers);
        return IsGarbled(headers)
            ? new(
                $"表头里没有“{column.Name.Chinese}”，而表头是乱码（{chinese}）；请用文件自己的编码打开，多半是GB18030（CodePagesEncodingProvider）或UTF-8",
                $"no header says {column.Name.Chinese} ({column.Key}), and the headers are garbled ({english}); open the file in its own encoding, GB18030 (by CodePagesEncodingProvider) or UTF-8 more often than not")
            : new(
                $"表头里没有“{column.Name.Chinese}”，只有{chinese}；请用LedgerReaderOptions.WithColumn指明是哪一列，全表同一个值就用WithConstant给出{(found < 2 ? "；表头上面若有标题行，请读成CellGrid再交给LedgerReader" : "")}",
                $"no header says {column.Name.Chinese} ({column.Key}) among {english}; name the column by LedgerReaderOptions.WithColumn, or give the one value for all rows by WithConstant" +
                (found < 2 ? "; where title rows stand above the header, read the sheet as a CellGrid and give LedgerReader that" : ""));
    }

    public static Wording Named(Column column, string header, int found, HeaderCell[] headers)
    {
        (string chinese, string english) = Listed(headers);
        return new(
            $"WithColumn说{column.Name.Chinese}在“{Guard.Clip(header)}”列，而表头{(found == 0 ? "没有" : "不止一个")}这一列：{chinese}",
            $"WithColumn says that {column.Key} stands under “{Guard.Clip(header)}”, and {(found == 0 ? "no header is" : "several headers are")} called so among {english}");
    }

    public static Wording NoMeaning(string term, string meaning, string expected) => new(
        $"WithAlias说“{Guard.Clip(term)}”就是“{Guard.Clip(meaning)}”，而口径里没有它；应为{expected}之一",
        $"WithAlias says that “{Guard.Clip(term)}” means “{Guard.Clip(meaning)}”, which the scheme does not have; expected one of {expected}");

    public static Wording Ambiguous(Column column, string[] found) => new(
        $"{string.Join("、", found.Select(text => $"“{Guard.Clip(text)}”"))}都可能是{column.Name.Chinese}；请用LedgerReaderOptions.WithColumn指明",
        $"{string.Join(" and ", found.Select(text => $"“{Guard.Clip(text)}”"))} may both be {column.Name.Chinese} ({column.Key}); name the one that is meant by LedgerReaderOptions.WithColumn");

    public static Wording Years(int[] years, string[] found) => new(
        $"标题与表头的年份不一（{string.Join("、", years)}）：{string.Join("、", found)}；请用LedgerReaderOptions.WithColumn指明要读的，用WithoutColumn去掉不要的",
        $"title and headers are of different years ({string.Join(", ", years)}): {string.Join(", ", found)}; name what is meant by LedgerReaderOptions.WithColumn, and leave out the rest by WithoutColumn");

    public static Wording ConstantThatStands(Column column) => new(
        $"WithConstant给了{column.Name.Chinese}，而表里有这一列；请去掉其一（WithoutColumn去掉这一列）",
        $"WithConstant gives {column.Name.Chinese} ({column.Key}), and the table has that column; leave one of the two out, the column by WithoutColumn");

    public static Wording NoUnit(string found) => new(
        $"写的是{found}，应为元、万元、亿元或万亿元；请换算成其中之一，或用LedgerReaderOptions.WithoutColumn去掉这一列",
        $"it says {found}; expected one of 元, 万元, 亿元 and 万亿元. Bring it to one of them, or leave the column out by LedgerReaderOptions.WithoutColumn");

    public static Wording NoUnitAbove(string found) => new(
        $"写的是{found}，应为元、万元、亿元或万亿元；请换算成其中之一",
        $"it says {found}; expected one of 元, 万元, 亿元 and 万亿元. Bring the amounts to one of them");

    public static Wording OtherUnit(MoneyUnit stated, MoneyUnit unit, bool isOfSheet) => new(
        $"写的是{stated.ToChinese()}，而{(isOfSheet ? "表头上方写的" : "调用说的")}是{unit.ToChinese()}；请改正其一，或用LedgerReaderOptions.UnitsInHeaders按各列表头自己的单位读",
        $"it says {stated.ToChinese()}, and {(isOfSheet ? "what stands above the headers" : "the call")} says {unit.ToChinese()}; correct one of the two, or read each column in the unit of its header with LedgerReaderOptions.UnitsInHeaders");

    public static Wording OtherUnitBelow(MoneyUnit stated, IEnumerable<MoneyUnit> units) => new(
        $"这一行说金额单位是{stated.ToChinese()}，而上面各行是按{string.Join("、", units.Select(unit => unit.ToChinese()))}读的；请改正其一，另一张表请单独成页",
        $"this row says that the unit is {stated.ToChinese()}, and the rows above were read in {string.Join(" and ", units.Select(unit => unit.ToChinese()))}; correct one of the two, and put another table on a sheet of its own");

    public static Wording UnitsDiffer(IEnumerable<string> units) => new(
        $"金额单位说法不一（{string.Join("、", units)}）；请只留一个，或在各列表头写明",
        $"the units of money differ ({string.Join(", ", units)}); leave one, or state them in the headers of the columns");

    public static Wording UnitUnknown { get; } = new(
        "没有说明金额单位；请在“单位：万元”一行或表头里写明，或用LedgerReaderOptions.Unit给出",
        "no unit of money is stated; state it in a line 单位：万元 or in the headers, or give LedgerReaderOptions.Unit");

    public static Wording NoHeader { get; } = new(
        "找不到台账的表头：没有一行同时有“项目名称”和台账的其他列；请用LedgerReaderOptions.WithColumn指明项目名称的表头",
        "no header of a ledger is found: no row has 项目名称 and another column of a ledger; name the header of 项目名称 by LedgerReaderOptions.WithColumn");

    private static bool IsGarbled(HeaderCell[] headers) => headers.Any(header =>
        Array.Exists(Garbled, sign => header.Display.Contains(sign, StringComparison.Ordinal)) || header.Display.AsSpan().ContainsAnyInRange('\u00A1', '\u00FF'));

    private static (string Chinese, string English) Listed(HeaderCell[] headers)
    {
        string[] names = [.. headers.Where(header => header.Display.Length > 0).Select(header => Guard.Clip(header.Display))];
        return names.Length == 0 ? ("空列", "nothing") : (string.Join("、", names), string.Join(", ", names));
    }
}
