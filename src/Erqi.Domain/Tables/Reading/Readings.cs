using Erqi.Domain.Projects;

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
        string found = Guard.Clip(Convert.ToString(beyond, CultureInfo.InvariantCulture));
        return new(
            $"这一行比表头的{columns}列宽，多出“{found}”；多半是某个数里的逗号没有加引号，后面各列都错了位",
            $"the row is wider than the {columns} columns of the header, by “{found}”; a comma in a number without quotation marks shifts all cells behind it");
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
        $"可能是汇总或分组行，也可能是项目：{chinese}。是前者，请用LedgerReaderOptions.WithoutRow({row})跳过；是项目，请填上序号、领域和级别",
        $"it may be a row that heads or sums up others, or a project: {english}. If the former, leave it out by " +
        $"LedgerReaderOptions.WithoutRow({row}); if a project, give it its number, sector and level");
}
