namespace Erqi.Domain.Prose.Texts;

/// <summary>Knows a file that is no plain text by how it begins, and says what it is and what to do.</summary>
internal static class OtherFile
{
    // Of a page the mark that its writer puts into the head stands here.
    private const int Head = 200;

    /// <summary>Says what a file is instead of a text; null where nothing speaks against a text.</summary>
    public static Wording? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("PK\u0003\u0004"u8) => Package(bytes),
        _ when bytes.StartsWith("%PDF"u8) => Words("PDF", "a PDF"),
        _ when bytes.StartsWith("{\\rtf"u8) => Words("RTF文件", "an RTF file"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => new(
            "这是旧格式的Office文件：表格请另存为.xlsx，文字请复制粘贴，或存为.txt，再核对。",
            "This is an Office file of the old kind: save a table as .xlsx, copy words and paste them, or save them as .txt, and check that."),
        _ when !IsPage(bytes) => null,
        _ when bytes[..Math.Min(Head, bytes.Length)].IndexOf("\"Erqi.Domain\""u8) >= 0 =>
            new("这是核对结果的网页，不是稿件：请核对原来的稿件。", "This is the page of a check and no article: check the article that it is of."),
        _ => Words("网页文件（HTML）", "a web page (HTML)"),
    };

    // The names of what is packed stand uncompressed before it.
    private static Wording Package(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("word/"u8) >= 0 ? Words("Word文件", "a Word file")
        : bytes.IndexOf("xl/"u8) >= 0 ? new("这是Excel工作簿：请把文件名改为以.xlsx结尾再核对。", "This is an Excel workbook: name it so that it ends in .xlsx, and check that.")
        : Words("压缩包", "an archive");

    private static Wording Words(string chinese, string english) => new(
        $"这是{chinese}，不是文本：请复制其中的文字粘贴，或存为.txt再核对。",
        $"This is {english} and no text: copy its words and paste them, or save them as .txt, and check that.");

    private static bool IsPage(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> page = (bytes is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : bytes).TrimStart(" \t\r\n"u8);
        return Begins(page, "<!doctype html"u8) || Begins(page, "<html"u8);

        static bool Begins(ReadOnlySpan<byte> page, ReadOnlySpan<byte> tag) => page.Length >= tag.Length && Ascii.EqualsIgnoreCase(page[..tag.Length], tag);
    }
}
