using System.Text.Json;
using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Json.Documents;

/// <summary>Writes what a reading adds to a report: places, subjects, grounds, and what was passed over.</summary>
internal sealed class ReadingWriter(ArticleReading reading)
{
    private readonly Dictionary<string, ReadFigure> _figures = reading.Figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);

    /// <summary>Gives the verdict on the whole, with what its own wording makes impossible.</summary>
    public BulletinVerdict VerdictWith(BulletinVerdict verdict) => reading.Impossible.IsEmpty ? verdict : BulletinVerdict.Inconsistent;

    /// <summary>Gives the verdict on a relation; a printed quotient that only rounds to its print is within rounding, for nobody who wrote it said how.</summary>
    public static Verdict VerdictOf(RelationFinding finding) =>
        finding is { Verdict: Verdict.Exact, PrintedDifference.Sign: not 0 } ? Verdict.WithinRounding : finding.Verdict;

    /// <summary>Gives the number as printed, without the direction that a word gives it.</summary>
    public string? Value(string id) =>
        _figures[id] is { Figure.Print: { } print } figure ? figure.IsNegative ? print.NumberText.TrimStart('-') : print.NumberText : null;

    public void WriteFigure(Utf8JsonWriter json, string id)
    {
        ReadFigure figure = _figures[id];
        WritePlace(json, figure.At, figure.Cell);
        if (figure.Source is not null)
        {
            json.WriteString("source", figure.Source);
        }

        json.WriteString("subject", figure.Subject);
        json.WriteBoolean("negative", figure.IsNegative);
        if (figure.HasClashingQualifiers)
        {
            json.WriteBoolean("clashingQualifiers", true);
        }
    }

    public void WriteRelation(Utf8JsonWriter json, int index)
    {
        ReadRelation relation = reading.Relations[index];
        RelationWriter.WriteMembers(json, relation.Relation);
        WriteGround(json, relation.Ground, relation.Cue);
        json.WriteString("fingerprint", relation.Fingerprint);
    }

    public void WriteImpossible(Utf8JsonWriter json, ReportLanguage language)
    {
        for (int i = 0; i < reading.Impossible.Count; i++)
        {
            ReadImpossibility found = reading.Impossible[i];
            json.WriteStartObject();
            json.WriteNumber("index", reading.Relations.Count + i);
            json.WriteString("kind", "impossible");
            json.WriteString("figure", found.Figure);
            WriteGround(json, RelationGround.Wording, found.Cue);
            json.WriteString("verdict", "inconsistent");
            json.WriteNull("printedDifference");
            json.WriteNull("tolerance");
            json.WriteString("reason", found.Reason.In(language));
            json.WriteString("fingerprint", found.Fingerprint);
            json.WriteEndObject();
        }
    }

    public void WriteRest(Utf8JsonWriter json)
    {
        json.WriteStartArray("passedOver");
        foreach (PassedNumber passed in reading.PassedOver)
        {
            json.WriteStartObject();
            WritePlace(json, passed.At, passed.Cell);
            json.WriteString("printed", passed.Printed);
            json.WriteString("reason", ProseTerms.Reasons.CamelCaseOf(passed.Reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("coverage");
        json.WriteNumber("figures", reading.Figures.Count);
        json.WriteNumber("inRelations", reading.FiguresInRelations);
        json.WriteNumber("passedOver", reading.PassedOver.Count);
        json.WriteEndObject();
    }

    private static void WriteGround(Utf8JsonWriter json, RelationGround ground, TextSpan? cue)
    {
        json.WriteString("ground", ProseTerms.Grounds.CamelCaseOf(ground));
        if (cue is null)
        {
            json.WriteNull("cue");
        }
        else
        {
            WriteSpan(json, "cue", cue);
        }
    }

    private static void WritePlace(Utf8JsonWriter json, TextSpan? at, CellPlace? cell)
    {
        if (at is not null)
        {
            WriteSpan(json, "at", at);
            json.WriteNumber("line", at.Line);
            json.WriteNumber("column", at.Column);
        }

        if (cell is not null)
        {
            json.WriteStartObject(at is null ? "at" : "cell");
            json.WriteNumber("row", cell.Row);
            json.WriteNumber("column", cell.Column);
            json.WriteEndObject();
            if (cell.Sheet is not null)
            {
                json.WriteString("sheet", cell.Sheet);
            }
        }

        if (at is null && cell is null)
        {
            json.WriteNull("at");
        }
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
