namespace Erqi.Domain.Tables.Reading;

/// <summary>Tells lines for the reader of a sheet: notes, and who filled it in.</summary>
internal static class NoteText
{
    private const int LongestLabel = 12;

    private static readonly string[] Words = ["备注说明", "填表说明", "填报说明", "编制说明", "备注", "附注", "说明", "注"];

    private static readonly string[] Starts =
        ["单位负责", "负责", "填表", "填报", "制表", "编制", "审核", "审批", "复核", "报送", "联系", "数据来源", "资料来源", "来源", "单位", "金额单位", "截至"];

    /// <summary>Says whether a plain text begins as notes do.</summary>
    public static bool IsNote(string plain)
    {
        string text = plain.TrimStart([.. "0123456789.、"]);
        return text is ['★' or '※' or '*', ..] || (Words.FirstOrDefault(word => text.StartsWith(word, StringComparison.Ordinal)) is { } note
            ? text[note.Length..] is [] or [':' or '.' or '、' or (>= '0' and <= '9'), ..]
            : IsLabelled(plain) && Array.Exists(Starts, start => plain.StartsWith(start, StringComparison.Ordinal)));
    }

    /// <summary>Says whether a plain text is a label with what it labels: 审核人：…</summary>
    public static bool IsLabelled(string plain) =>
        plain.IndexOf(':', StringComparison.Ordinal) is > 0 and <= LongestLabel and var colon
        && !plain.AsSpan(0, colon).ContainsAnyInRange('0', '9');
}
