using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Grids;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose;

/// <summary>Reads Chinese prose: its figures with their places, and the relations that the wording claims.</summary>
public static class ArticleReader
{
    /// <summary>Reads an article.</summary>
    /// <param name="text">The text, with blanks and line breaks anywhere, as a newspaper column has them.</param>
    public static ArticleReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextTable> tables = [.. TextTables.Find(text).Where(table => SheetLayout.Read(table.Sheet) is not null)];
        FlatText flat = new(text, [.. tables.Select(table => (table.Start, table.End))]);
        List<NumberToken> numbers = NumberScanner.Scan(flat);
        List<Mention> mentions = MentionReader.Read(flat.Text, numbers);
        string[] subjects = Subjects.Of(mentions);
        (List<Claim> claims, List<BulletinFigure> unprinted) = RelationFinder.Read(flat.Text, numbers, mentions, subjects);
        ArticleReading prose = new ReadingMaker(flat, numbers, mentions, subjects).Make(claims, unprinted);
        HashSet<string> taken = [.. prose.Figures.Select(figure => figure.Id)];
        ArticleReading[] sheets = [.. tables.Select(table => SheetReader.Read(table.Sheet, text, taken))];
        return sheets.Length == 0 ? prose : prose.With(sheets, SharedFigures.Of(prose.Figures, [.. sheets.SelectMany(sheet => sheet.Figures)]));
    }

    /// <summary>Decodes the bytes of a text file: UTF-8, with or without byte order mark, and GB18030 where it is no UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="FormatException">The bytes are neither; the message names the encoding, or what kind of file it is: Word, PDF, a web page.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes) => TextDecoder.Decode(bytes);
}
