using Erqi.Domain.Consistency;

namespace Erqi.Domain.Json.Forms;

/// <summary>Enumerations: written by their identifier in camel case, read by any of their terms.</summary>
internal static class Terms
{
    public static TextForm<ReportLanguage> Language { get; } = Of<ReportLanguage>(new(
        new(ReportLanguage.Chinese, "中文"),
        new(ReportLanguage.English, "英文")));

    public static TextForm<LedgerVerdict> LedgerVerdict { get; } = Of(ConsistencyTerms.LedgerVerdicts);

    public static TextForm<ProofStatement> ProofStatement { get; } = Of<ProofStatement>(new(
        new(Consistency.ProofStatement.Balance, "平衡"),
        new(Consistency.ProofStatement.RateLow, "比率下限"),
        new(Consistency.ProofStatement.RateHigh, "比率上限"),
        new(Consistency.ProofStatement.RateDomain, "比率值域"),
        new(Consistency.ProofStatement.Divisor, "除数")));

    /// <summary>The fixed names of a bulletin document: identifiers in camel case and nothing else.</summary>
    public static TextForm<T> Named<T>(TermTable<T> table)
        where T : unmanaged, Enum => new(
            "a name",
            text => table.TryParse(text, out T member) && table.CamelCaseOf(member) == text
                ? member
                : throw Unknown(text, [.. table.All.Select(table.CamelCaseOf)]),
            table.CamelCaseOf);

    private static FormatException Unknown(string text, string[] known) => Refused.Text(new(
        $"此处没有“{VisibleText.Clipped(text)}”；可用的有{string.Join("、", known)}。", $"'{VisibleText.Clipped(text)}' is unknown here; known are {string.Join(", ", known)}."));

    public static TextForm<T> Of<T>(TermTable<T> table)
        where T : unmanaged, Enum =>
        new($"a term of {typeof(T).Name}", text => table.Parse(text), member => table.CamelCaseOf(member));
}
