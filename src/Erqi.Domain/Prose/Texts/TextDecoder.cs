namespace Erqi.Domain.Prose.Texts;

/// <summary>Tells the encoding of a text by what its bytes allow.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Decodes UTF-8, with or without byte order mark, and GB18030 where it is no UTF-8.</summary>
    /// <exception cref="FormatException">The bytes are neither, or a file of another kind.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case var other when OtherFile.Of(other) is { } reason:
                throw Refused.Text(reason);
            case [0xEF, 0xBB, 0xBF, .. var rest]:
                return Decoded(rest, Utf8, new("UTF-8", "UTF-8"));
            case [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]:
                throw Refused.Text(new(
                    "文本以UTF-16的标记开头，应为UTF-8或GB18030；请另存为UTF-8再读。",
                    "The text is UTF-16 by its byte order mark; expected UTF-8 or GB18030. Save it as UTF-8 and read it again."));
            case var any when any.Contains((byte)0):
                int at = bytes.IndexOf((byte)0);
                throw Refused.Text(new(
                    $"文件不是文本：第{at}字节是NUL，UTF-8和GB18030文本都没有；请另存为UTF-8文本再读。",
                    $"The file is no text: byte {at} is NUL, which neither UTF-8 nor GB18030 text has. Save it as UTF-8 text and read it again."));
            default:
                return System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8.GetString(bytes) : Decoded(bytes, Gb18030, new("UTF-8，也不是GB18030", "UTF-8 and no GB18030"));
        }
    }

    private static string Decoded(ReadOnlySpan<byte> bytes, Encoding encoding, Wording name)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            throw Refused.Text(
                new(
                    $"文本不是{name.Chinese}：第{fault.Index}字节读不出；请另存为UTF-8再读。",
                    $"The text is no {name.English}: byte {fault.Index} cannot be read. Save it as UTF-8 and read it again."),
                fault);
        }
    }
}
