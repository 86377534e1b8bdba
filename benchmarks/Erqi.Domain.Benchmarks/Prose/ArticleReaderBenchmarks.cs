using BenchmarkDotNet.Attributes;
using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Benchmarks;

/// <summary>
/// A synthetic article read, and read and judged, beside a regular expression that only finds numbers with units and knows
/// nothing of what they mean, which is what one would write.
/// </summary>
[MemoryDiagnoser]
public partial class ArticleReaderBenchmarks
{
    private const int Page = 2_800;

    private string _text = string.Empty;

    /// <summary>Gets or sets how many characters are read: those of a newspaper page, and of a year of reports.</summary>
    [Params(Page, 600_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = SyntheticArticle.OfLength(Characters);
        ArticleReading reading = ArticleReader.Read(SyntheticArticle.OfLength(Page));
        if (reading.Figures.Count > NumberWithUnit().Count(reading.Text) || Referee.Check(reading.Bulletin).Verdict != BulletinVerdict.Consistent)
        {
            throw new InvalidOperationException("A true article is read as something else.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Numbers() => NumberWithUnit().Count(_text);

    [Benchmark]
    public int Read() => ArticleReader.Read(_text).Relations.Count;

    [Benchmark]
    public int ReadAndCheck() => Referee.Check(ArticleReader.Read(_text).Bulletin).Findings.Count;

    [System.Text.RegularExpressions.GeneratedRegex(@"[0-9]+(\.[0-9]+)?\s*(万|亿)?[个元人年月号%]?")]
    private static partial System.Text.RegularExpressions.Regex NumberWithUnit();
}
