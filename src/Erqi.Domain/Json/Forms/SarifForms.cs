using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Prose;
using Erqi.Domain.Prose.Relating;
using Check = (string File, Erqi.Domain.Prose.ArticleReading? Reading, Erqi.Domain.Consistency.ConsistencyReport Report);
using Fault = (string File, Erqi.Domain.Wording Reason);
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

    // Of a table the row is known, which of a file of cells is the line; of a document the figure, and services ask for a line.
    private static Outline<Place> Line { get; } = new Outline<Place>().Says("startLine", place => place.Cell?.Row ?? 1);

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
        .Where(place => place.IsInText, located => located.Says("region", Region, place => place))
        .Where(place => place.Cell is not null || place.Figure is null, located => located.Says("region", Line, place => place));

    private static Outline<Place> LogicalLocation { get; } = new Outline<Place>()
        .Where(place => place.Cell is not null, located => located.Says("name", place => string.Create(CultureInfo.InvariantCulture, $"R{place.Cell!.Row}C{place.Cell.Column}")))
        .Says("fullyQualifiedName", place => place.Id);

    private static Outline<Place> Location { get; } = new Outline<Place>()
        .Says("physicalLocation", Physical, place => place)
        .Where(place => !place.IsInText, unlocated => unlocated
            .Lists("logicalLocations", LogicalLocation, place => [place]))
        .Says("message", Text, place => place.Name);

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

    private Outline<Notice> Notification => new Outline<Notice>()
        .Says("level", notice => notice.Level)
        .Says("message", Text, notice => notice.Message.In(language))
        .Lists("locations", new Outline<string>().Says("physicalLocation", new Outline<string>().Says("artifactLocation", new Outline<string>().Says("uri", UriOf), file => file), file => file), notice => [notice.File]);

    private Outline<Asked> Invocation => new Outline<Asked>()
        .Says("executionSuccessful", asked => asked.Unread.Length == 0)
        .Lists("toolExecutionNotifications", Notification, Notices);

    private Outline<Asked> Run => new Outline<Asked>()
        .Says("tool", new Outline<RuleText[]>().Says("driver", Driver, rules => rules), _ => Rules)
        .Lists("invocations", Invocation, asked => [asked])
        .Says("columnKind", _ => "utf16CodeUnits")
        .Lists("results", Finding, asked => asked.Checks.SelectMany(check => Results(check.File, check.Reading, check.Report)));

    public void Write(Utf8JsonWriter json, Check[] checks, Fault[] unread) => new Outline<Asked>()
        .Says("$schema", _ => "https://json.schemastore.org/sarif-2.1.0.json")
        .Says("version", _ => "2.1.0")
        .Lists("runs", Run, asked => [asked])
        .Write(json, new(checks, unread));

    // An empty list of results reads as clean; what was not checked says so beside it.
    private static IEnumerable<Notice> Notices(Asked asked) =>
    [
        .. asked.Unread.Select(unread => new Notice("error", unread.File, unread.Reason)),
        .. from check in asked.Checks
           let headline = Headline.Of(check.Report, check.Reading is { Impossible.IsEmpty: false })
           where headline.State == Headline.NothingChecked
           select new Notice("warning", check.File, headline.Text),
        .. from check in asked.Checks
           let leftOut = ReportWords.LeftOut(check.Report)
           where leftOut is not null
           select new Notice("warning", check.File, leftOut),
    ];

    // A path from the root is a file: URI, any other is relative to where the check ran.
    private static string UriOf(string file) => Path.IsPathRooted(file)
        ? new Uri(Path.GetFullPath(file)).AbsoluteUri
        : Uri.EscapeDataString(file.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal);

    private static IEnumerable<Result> Results(string file, ArticleReading? reading, ConsistencyReport report)
    {
        Dictionary<string, ReadFigure> figures = reading?.Figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal) ?? [];
        Place Of(string id) => figures.TryGetValue(id, out ReadFigure? figure)
            ? new(figure.Source ?? file, reading, id, figure.Subject, figure)
            : new(file, reading, id, report.Bulletin.NameOf(report.Bulletin[id]), Figure: null);

        // A text is known again by what it says, a document by what it calls its figures.
        string FingerprintOf(int relation) => reading?.Relations[relation].Fingerprint ?? Fingerprints.Of(
            $"{report.Findings[relation].Relation.Kind}", report.Findings[relation].Relation.Figures.Select(id => (report.Bulletin[id], id)));

        return (reading?.Impossible ?? [])
            .Select(found => new Result(Impossible, found.Reason, [Of(found.Figure)], found.Fingerprint))
            .Concat(ReportIssue.Of(report).Select(problem => new Result(
                problem.Verdict == Verdict.Inconsistent ? Inconsistent : Undetermined,
                problem.Sentence,
                [.. problem.Figures.Distinct().Select(Of)],
                FingerprintOf(problem.Relation))));
    }

    private sealed record Result(string Rule, Wording Message, Place[] Places, string Fingerprint);

    private sealed record Notice(string Level, string File, Wording Message);

    private sealed record Asked(Check[] Checks, Fault[] Unread);

    private readonly record struct Place(string File, ArticleReading? Reading, string Id, string Name, ReadFigure? Figure)
    {
        public TextSpan At => Figure!.At!;

        public ReadOnlySpan<char> Print => At.In(Reading!.TextOf(Figure!));

        public bool IsInText => Figure?.At is not null;

        public CellPlace? Cell => IsInText ? null : Figure?.Cell;

        public string Uri => UriOf(File);
    }
}
