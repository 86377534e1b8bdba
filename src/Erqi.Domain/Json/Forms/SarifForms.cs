using System.Text.Json;
using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;
using Check = (string File, Erqi.Domain.Prose.ArticleReading Reading, Erqi.Domain.Consistency.ConsistencyReport Report);
using RuleText = (string Id, Erqi.Domain.Wording Text);

namespace Erqi.Domain.Json.Forms;

/// <summary>One run of SARIF 2.1.0.</summary>
internal sealed class SarifForms(ReportLanguage language)
{
    private const string Inconsistent = "inconsistent", Undetermined = "undetermined", Impossible = "impossible";

    private static readonly RuleText[] Rules =
    [
        (Inconsistent, new Wording("公布数之间不一致", "Printed figures contradict each other")),
        (Undetermined, new Wording("公布数之间的关系无法判定", "A relation between printed figures cannot be judged")),
        (Impossible, new Wording("数字的说法本身不可能", "The wording of a figure is impossible by itself")),
    ];

    private static Outline<string> Text { get; } = new Outline<string>().Says("text", text => text);

    // Of a table the row is known, which of a file of cells is the line.
    private static Outline<Place> Row { get; } = new Outline<Place>().Says("startLine", place => place.Figure.Cell!.Row);

    private static Outline<Place> Region { get; } = new Outline<Place>()
        .Says("startLine", place => place.At.Line)
        .Says("startColumn", place => place.At.Column)
        .Says("endLine", place => place.At.Line + place.Print.Count('\n'))
        .Says("endColumn", place => place.Print.LastIndexOf('\n') is >= 0 and var last
            ? place.Print.Length - last
            : place.At.Column + place.Print.Length)
        .Says("charOffset", place => place.At.Start)
        .Says("charLength", place => place.Print.Length);

    private static Outline<Place> Physical { get; } = new Outline<Place>()
        .Says("artifactLocation", new Outline<Place>().Says("uri", place => place.Uri), place => place)
        .Where(place => place.Figure.At is not null, located => located.Says("region", Region, place => place))
        .Where(place => place.IsInTable, located => located.Says("region", Row, place => place));

    private static Outline<Place> LogicalLocation { get; } = new Outline<Place>()
        .Where(place => place.IsInTable, located => located.Says("name", place => string.Create(CultureInfo.InvariantCulture, $"R{place.Figure.Cell!.Row}C{place.Figure.Cell.Column}")))
        .Says("fullyQualifiedName", place => place.Figure.Id);

    private static Outline<Place> Location { get; } = new Outline<Place>()
        .Says("physicalLocation", Physical, place => place)
        .Where(place => place.Figure.At is null, unlocated => unlocated
            .Lists("logicalLocations", LogicalLocation, place => [place]))
        .Says("message", Text, place => place.Figure.Subject);

    private Outline<RuleText> Rule => new Outline<RuleText>()
        .Says("id", rule => rule.Id)
        .Says("shortDescription", Text, rule => rule.Text.In(language));

    private Outline<RuleText[]> Driver => new Outline<RuleText[]>().Says("name", _ => "Erqi.Domain").Lists("rules", Rule, rules => rules);

    private Outline<Result> Finding => new Outline<Result>()
        .Says("ruleId", result => result.Rule)
        .Says("level", result => result.Rule == Undetermined ? "warning" : "error")
        .Says("message", Text, result => result.Message.In(language))
        .Lists("locations", Location, result => result.Places.Take(1))
        .Lists("relatedLocations", Location, result => result.Places.Skip(1))
        .Says("partialFingerprints", new Outline<string>().Says("finding/v1", text => text), result => result.Fingerprint);

    private Outline<Check[]> Run => new Outline<Check[]>()
        .Says("tool", new Outline<RuleText[]>().Says("driver", Driver, rules => rules), _ => Rules)
        .Says("columnKind", _ => "utf16CodeUnits")
        .Lists("results", Finding, checks => checks.SelectMany(check => Results(check.File, check.Reading, check.Report)));

    public void Write(Utf8JsonWriter json, IEnumerable<Check> checks) => new Outline<Check[]>()
        .Says("$schema", _ => "https://json.schemastore.org/sarif-2.1.0.json")
        .Says("version", _ => "2.1.0")
        .Lists("runs", Run, all => [all])
        .Write(json, [.. checks]);

    private static IEnumerable<Result> Results(string file, ArticleReading reading, ConsistencyReport report)
    {
        Dictionary<string, ReadFigure> figures = reading.Figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        Place Of(string id) => new(file, reading, figures[id]);

        return reading.Impossible
            .Select(found => new Result(Impossible, found.Reason, [Of(found.Figure)], found.Fingerprint))
            .Concat(ReportIssue.Of(report).Select(problem => new Result(
                problem.Verdict == Verdict.Inconsistent ? Inconsistent : Undetermined,
                problem.Sentence,
                [.. problem.Figures.Distinct().Select(Of)],
                reading.Relations[problem.Relation].Fingerprint)));
    }

    private sealed record Result(string Rule, Wording Message, Place[] Places, string Fingerprint);

    private readonly record struct Place(string File, ArticleReading Reading, ReadFigure Figure)
    {
        public TextSpan At => Figure.At!;

        public ReadOnlySpan<char> Print => At.In(Reading.TextOf(Figure));

        public bool IsInTable => Figure is { At: null, Cell: not null };

        // A path from the root is a file: URI, any other is relative to where the check ran.
        public string Uri => Path.IsPathRooted(Figure.Source ?? File)
            ? new Uri(Path.GetFullPath(Figure.Source ?? File)).AbsoluteUri
            : System.Uri.EscapeDataString((Figure.Source ?? File).Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal);
    }
}
