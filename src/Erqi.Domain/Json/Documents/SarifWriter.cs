using System.Text.Json;
using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Json.Documents;

/// <summary>Writes one run of SARIF 2.1.0.</summary>
internal sealed class SarifWriter(Utf8JsonWriter json, ReportLanguage language)
{
    private const string Inconsistent = "inconsistent", Undetermined = "undetermined", Impossible = "impossible";

    private static readonly (string Id, Wording Text)[] Rules =
    [
        (Inconsistent, new Wording("公布数之间不一致", "Printed figures contradict each other")),
        (Undetermined, new Wording("公布数之间的关系无法判定", "A relation between printed figures cannot be judged")),
        (Impossible, new Wording("数字的说法本身不可能", "The wording of a figure is impossible by itself")),
    ];

    public void Begin()
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Erqi.Domain");
        json.WriteStartArray("rules");
        foreach ((string id, Wording text) in Rules)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            WriteText("shortDescription", text.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }

    public void Write(string file, ArticleReading reading, ConsistencyReport report)
    {
        Dictionary<string, ReadFigure> figures = reading.Figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        foreach (ReadImpossibility found in reading.Impossible)
        {
            WriteResult(file, reading, Impossible, found.Reason, [figures[found.Figure]], found.Fingerprint);
        }

        foreach (ReportIssue problem in ReportIssue.Of(report))
        {
            WriteResult(
                file,
                reading,
                problem.Verdict == Verdict.Inconsistent ? Inconsistent : Undetermined,
                problem.Sentence,
                [.. problem.Figures.Select(id => figures[id])],
                reading.Relations[problem.Relation].Fingerprint);
        }
    }

    public void End()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteResult(string file, ArticleReading reading, string rule, Wording message, ReadFigure[] figures, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", rule);
        json.WriteString("level", rule == Undetermined ? "warning" : "error");
        WriteText("message", message.In(language));
        json.WriteStartArray("locations");
        WriteLocation(file, reading, figures[0]);
        json.WriteEndArray();
        json.WriteStartArray("relatedLocations");
        foreach (ReadFigure figure in figures.Skip(1))
        {
            WriteLocation(file, reading, figure);
        }

        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("finding/v1", fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteLocation(string file, ArticleReading reading, ReadFigure figure)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString((figure.Source ?? file).Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        if (figure.At is { } at)
        {
            WriteRegion(reading.TextOf(figure), at);
        }

        json.WriteEndObject();
        if (figure.At is null)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", figure.Id);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        WriteText("message", figure.Subject);
        json.WriteEndObject();
    }

    private void WriteRegion(string text, TextSpan at)
    {
        ReadOnlySpan<char> print = at.In(text);
        int breaks = print.Count('\n'), last = print.LastIndexOf('\n');
        json.WriteStartObject("region");
        json.WriteNumber("startLine", at.Line);
        json.WriteNumber("startColumn", at.Column);
        json.WriteNumber("endLine", at.Line + breaks);
        json.WriteNumber("endColumn", last < 0 ? at.Column + print.Length : print.Length - last);
        json.WriteNumber("charOffset", at.Start);
        json.WriteNumber("charLength", print.Length);
        json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
