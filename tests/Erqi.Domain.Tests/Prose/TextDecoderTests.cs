using System.Text;
using Erqi.Domain.Prose;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests.Prose;

public sealed class TextDecoderTests
{
    private const string Text = "总投资28.0亿元\r\n共3个";

    [Fact]
    public void Utf8_is_read_with_and_without_a_mark()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text);
        Assert.Equal(Text, ArticleReader.Decode(bytes));
        Assert.Equal(Text, ArticleReader.Decode([0xEF, 0xBB, 0xBF, .. bytes]));
    }

    [Fact]
    public void Gb18030_is_read_where_it_is_no_utf8() =>
        Assert.Equal(Text, ArticleReader.Decode(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Text)));

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x31, 0x00 }, "UTF-16")]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF }, "GB18030")]
    [InlineData(new byte[] { 0x31, 0x00, 0x00 }, "NUL")]
    public void What_is_neither_is_refused_by_name(byte[] bytes, string named)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => ArticleReader.Decode(bytes));

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(named, Wording.Of(refusal).Chinese, StringComparison.Ordinal);
        Assert.EndsWith("请另存为UTF-8再读。", Wording.Of(refusal).Chinese.Replace("UTF-8文本", "UTF-8", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK\u0003\u0004\0[Content_Types].xml PK\u0003\u0004\0word/document.xml", "这是Word文件，不是文本：请复制其中的文字", "This is a Word file and no text: copy its words")]
    [InlineData("PK\u0003\u0004\0xl/workbook.xml", "这是Excel工作簿：请把文件名改为以.xlsx结尾", "This is an Excel workbook: name it")]
    [InlineData("PK\u0003\u0004\0a.txt", "这是压缩包", "This is an archive")]
    [InlineData("%PDF-1.7\n", "这是PDF", "This is a PDF")]
    [InlineData("{\\rtf1\\ansi", "这是RTF文件", "This is an RTF file")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "这是旧格式的Office文件", "This is an Office file of the old kind")]
    [InlineData(" \r\n<!doctype HTML><p>30</p>", "这是网页文件（HTML）", "This is a web page (HTML)")]
    [InlineData("<html><body>30", "这是网页文件（HTML）", "This is a web page (HTML)")]
    public void A_file_of_another_kind_is_called_what_it_is_with_what_to_do(string start, string chinese, string english)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => ArticleReader.Decode(Encoding.Latin1.GetBytes(start)));

        Assert.StartsWith(chinese, Wording.Of(refusal).Chinese, StringComparison.Ordinal);
        Assert.StartsWith(english, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_written_here_is_known_again()
    {
        byte[] page = Encoding.UTF8.GetBytes(new HtmlPage("文章").WithParagraph("项目30个。").ToHtml());

        Assert.StartsWith("这是核对结果的网页", Wording.Of(Assert.Throws<FormatException>(() => ArticleReader.Decode(page))).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_only_speaks_of_other_kinds_is_read() =>
        Assert.Equal("共30个<html>、word/、%PDF。", ArticleReader.Decode("共30个<html>、word/、%PDF。"u8));
}
