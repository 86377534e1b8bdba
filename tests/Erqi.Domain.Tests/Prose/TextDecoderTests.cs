using System.Text;
using Erqi.Domain.Prose;

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
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x00, 0x00 }, "NUL")]
    public void What_is_neither_is_refused_by_name(byte[] bytes, string named)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => ArticleReader.Decode(bytes));

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(named, Wording.Of(refusal).Chinese, StringComparison.Ordinal);
        Assert.EndsWith("请另存为UTF-8再读。", Wording.Of(refusal).Chinese.Replace("UTF-8文本", "UTF-8", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
