using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose;

/// <summary>Reads Chinese prose: its figures with their places, and the relations that the wording claims.</summary>
public static class ArticleReader
{
    /// <summary>Reads an article.</summary>
    /// <param name="text">The text, with blanks and line breaks anywhere, as a newspaper column has them.</param>
    public static ArticleReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        FlatText flat = new(text);
        List<NumberToken> numbers = NumberScanner.Scan(flat);
        List<Mention> mentions = MentionReader.Read(flat.Text, numbers);
        List<Claim> claims = RelationReader.Read(flat.Text, mentions);
        return new ReadingMaker(flat, numbers, mentions).Make(claims);
    }

    /// <summary>Decodes the bytes of a text file: UTF-8, with or without byte order mark, and GB18030 where it is no UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="FormatException">The bytes are neither; the message names the encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes) => TextDecoder.Decode(bytes);
}
