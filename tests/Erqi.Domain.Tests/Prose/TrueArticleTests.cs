using CsCheck;
using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;
using Erqi.Domain.Published;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Prose;

/// <summary>Articles that are true raise no alarm; a slip that the relations of the true article exclude is found.</summary>
public sealed class TrueArticleTests
{
    private static readonly Gen<int> Seeds = Gen.Int[0, 1_000_000_000];

    [Fact]
    public void A_true_article_raises_no_alarm() => Property.Holds(
        Seeds, seed => ArticleReader.Read(TrueArticle.Write(seed)) is var reading && reading.Impossible.IsEmpty && Verdict(reading) == BulletinVerdict.Consistent, Draws.Of(4_000));

    [Fact]
    public void The_sentences_are_related() => Assert.True(
        Enumerable.Range(0, 100).Sum(seed => ArticleReader.Read(TrueArticle.Write(seed)).Relations.Count) > 600);

    [Fact]
    public void A_slip_that_the_wording_excludes_is_found() => Property.Holds(
        Seeds, seed => Slips(TrueArticle.Write(seed), seed).All(slip => Verdict(ArticleReader.Read(slip)) == BulletinVerdict.Inconsistent), Draws.Of(400));

    [Fact]
    public void A_sentence_elsewhere_changes_no_fingerprint() => Property.Holds(Gen.Select(Seeds, Seeds), drawn =>
    {
        string one = TrueArticle.Write(drawn.Item1);
        ArticleReading alone = ArticleReader.Read(one), longer = ArticleReader.Read(one + "\n会议强调，要抓好落实，形成合力。\n");
        return alone.Relations.Select(relation => relation.Fingerprint).SequenceEqual(longer.Relations.Select(relation => relation.Fingerprint));
    });

    [Fact]
    public void Blanks_and_line_breaks_change_no_verdict() => Property.Holds(Seeds, seed =>
    {
        string text = TrueArticle.Write(seed);
        string column = string.Concat(text.Where(c => c is not ('\r' or '\n')).Select((c, i) => i % 18 == 17 ? $"{c}\r\n" : $"{c}"));
        return ArticleReader.Read(text).Relations.Select(relation => relation.Fingerprint)
            .SequenceEqual(ArticleReader.Read(column).Relations.Select(relation => relation.Fingerprint));
    });

    private static BulletinVerdict Verdict(ArticleReading reading) => Referee.Check(reading.Bulletin).Verdict;

    // The text with one digit of one related figure changed, where what the wording of the true text relates excludes it; 年均增长 apart,
    // whose years some count at both ends.
    private static IEnumerable<string> Slips(string text, int seed)
    {
        ArticleReading reading = ArticleReader.Read(text);
        Bulletin worded = reading.Without(reading.Relations.Where(relation => relation.Ground != RelationGround.Wording || relation.Relation is AverageGrowthRelation).Select(relation => relation.Fingerprint).ToHashSet()).Bulletin;
        HashSet<string> related = [.. worded.Relations.SelectMany(relation => relation.Figures)];
        Random random = new(seed);
        foreach (ReadFigure figure in reading.Figures.Where(figure => related.Contains(figure.Id) && figure.At is not null))
        {
            int at = Enumerable.Range(figure.At!.Start, figure.At.End - figure.At.Start).Where(i => char.IsAsciiDigit(text[i])).OrderBy(_ => random.Next()).FirstOrDefault(-1);
            string slipped = at < 0 ? text : $"{text[..at]}{(text[at] - '0' + random.Next(1, 9)) % 10}{text[(at + 1)..]}";
            string print = slipped[figure.At.Start..figure.At.End];
            bool excludes = at >= 0 && !print.StartsWith('0')
                && Referee.Check(worded.With(worded[figure.Id].Reprinted(PublishedFigure.Parse(print)))).Verdict == BulletinVerdict.Inconsistent;
            if (excludes)
            {
                yield return slipped;
            }
        }
    }
}
