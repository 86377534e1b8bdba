namespace Erqi.Domain.Tables.Reading;

/// <summary>The sentences about rows that may be read in two ways, and what to do about each.</summary>
internal static class Readings
{
    /// <summary>No class and no number, or one as groups have, and the rows around do not add up to it.</summary>
    public static Wording Doubtful(long row) => Both(
        row,
        "看不出是项目，金额也不等于上下各行之和",
        "nothing shows it to be a project, and its amounts are the sum of no rows around it");

    /// <summary>It reads as a project, and the rows around add up to it.</summary>
    public static Wording Suspected(long row, long rows, bool isBehind) => Both(
        row,
        $"金额正好等于{(isBehind ? "其后" : "其前")}{rows}行之和",
        $"its amounts are just the sum of the {rows} rows {(isBehind ? "behind" : "before")} it");

    /// <summary>Others are numbered and it is not.</summary>
    public static Wording Unnumbered(long row) => Both(
        row, "其他项目按1、2、3编号，而这一行不是", "other projects are numbered 1, 2, 3, and this row is not");

    /// <summary>Its words say total or heading, its cells say project.</summary>
    public static Wording Contradictory(long row) => Both(
        row, "名称像合计、分组或表头，单元格又像项目", "its words are those of a total, a group or a header, its cells those of a project");

    /// <summary>A name and nothing else.</summary>
    public static Wording NameOnly(long row) => Both(
        row, "只有名称，没有领域、级别和金额", "it has a name and neither class nor amounts");

    /// <summary>More cells than the header has.</summary>
    public static Wording TooWide(int columns, object beyond)
    {
        string found = Guard.Clip(CellFormat.Shown(beyond));
        return new(
            $"这一行比表头的{columns}列宽，多出“{found}”；多半是某个数里的逗号没有加引号，后面各列都错了位",
            $"the row is wider than the {columns} columns of the header, by “{found}”; a comma in a number without quotation marks shifts all cells behind it");
    }

    /// <summary>The project stands in another row already.</summary>
    /// <param name="place">Where.</param>
    public static Wording Twice(ProjectIdentity identity, Wording place)
    {
        string text = Guard.Clip(identity.ToString());
        return new(
            $"“{text}”在{place.Chinese}已有；每个项目只应出现一次，同名的不同项目请加一列项目代码或行政区划代码来区分",
            $"“{text}” stands in {place.English} already; expected every project once. " +
            "Tell different projects of one name apart by a column of 项目代码 or 行政区划代码");
    }

    /// <summary>Another row has the name in other signs, or with a code or a district that this one lacks.</summary>
    /// <param name="place">Where.</param>
    public static Wording Namesake(string name, Wording place) => new(
        $"与{place.Chinese}的“{Guard.Clip(name)}”名称相同（不论全半角、括号和空格），代码和区划也不矛盾，多半是同一个项目，而这里计作两个；是同一个，请只留一行，不是，请填上各自的项目代码或行政区划代码",
        $"it has the name of “{Guard.Clip(name)}” in {place.English}, but for width, brackets and blanks, and neither code nor district tells them apart: " +
        "most likely one project, counted as two. If it is one, leave one row; if not, give each its 项目代码 or 行政区划代码");

    /// <summary>Nothing that a project could be called by.</summary>
    public static Wording Nameless { get; } = new(
        "空着，或写的是“—”“/”“无”之类，等于没有填；应为项目名称",
        "it is empty, or says that there is nothing to state, as —, / and 无 do; expected the name of a project");

    /// <summary>No state is stated, and each project has one.</summary>
    public static Wording Unstated(long projects, string status) => new(
        $"{projects}个项目没有填报状态，都按新项目的状态“{status}”计；若不是，请补上这一列，或用LedgerReaderOptions.WithColumn指明、用WithConstant给出",
        $"{projects} projects state no status, and all were taken for {status}, that of a new one; where that is wrong, add the column, name it by LedgerReaderOptions.WithColumn, or give it by WithConstant");

    /// <summary>A date says when in a year or a month.</summary>
    public static Wording PartOfDate(long cells, string first) => new(
        $"{cells}处写的是“年底”“月初”“上旬”之类（如“{Guard.Clip(first)}”），只保留到年或月；要更准，请写到月或日",
        $"{cells} cells say when in a year or a month, such as “{Guard.Clip(first)}”, and the year or the month alone is kept; state the month or the day to keep more");

    /// <summary>The caller says what a row is, and there is none.</summary>
    public static Wording NoRow { get; } = new(
        "WithoutRow或WithProject说到这一行，而表头以下没有这一行；请核对行号和表名",
        "WithoutRow or WithProject speaks of this row, and there is none below the header; see to its number and to the name of the sheet");

    /// <summary>Nothing was read that is a project.</summary>
    public static Wording NoProject { get; } = new(
        "没有读到一个项目；请核对给出的是不是要读的表",
        "no project was read; see whether this is the table that was meant");

    /// <summary>A row says how many projects it sums up, and there are more or fewer.</summary>
    public static Wording CountDiffers(long stated, long computed) => new(
        $"写的是{stated}个，而所汇总的是{computed}个项目", $"it states {stated}, and the projects that it sums up are {computed}");

    /// <summary>A row states another sum than its rows come to.</summary>
    public static Wording SumDiffers(TotalCheck check)
    {
        var apart = Money.FromFen((long)Int128.Abs((Int128)check.Stated.Fen - check.Computed.Fen));
        return new(
            $"写的是{check.Stated}，而所汇总的各行之和是{check.Computed}，相差{apart}",
            $"it states {check.Stated}, and the rows that it sums up come to {check.Computed}, {apart} apart");
    }

    /// <summary>Another table, or another result set, begins.</summary>
    public static Wording AnotherTable(string header) => new(
        $"这里又是一个表头（{header}），列与前面不同；请把两个表分开读",
        $"another header begins here ({header}), and its columns differ from those before; read the two tables one by one");

    /// <summary>A reader has more than one result set.</summary>
    public static Wording AnotherResult { get; } = new(
        "其后还有一个结果集没有读；请一次只给一个结果集",
        "another result set stands behind this one and was not read; give one at a time");

    private static Wording Both(long row, string chinese, string english) => new(
        $"可能是汇总或分组行，也可能是项目：{chinese}。是前者，请用LedgerReaderOptions.WithoutRow({row})跳过；是项目，请用WithProject({row})说明，或填上序号、领域和级别",
        $"it may be a row that heads or sums up others, or a project: {english}. If the former, leave it out by " +
        $"LedgerReaderOptions.WithoutRow({row}); if a project, say so by WithProject({row}), or give it its number, sector and level");
}
