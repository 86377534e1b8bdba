using System.Text.Json;
using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Json.Documents;

/// <summary>Writes what a check found.</summary>
internal static class ReportWriter
{
    public static void Write(
        Utf8JsonWriter json, ConsistencyReport report, string? file, ReportLanguage language, ReadingWriter? reading = null)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("title", report.Bulletin.Title);
        json.WriteString("verdict", BulletinVerdictTerms.Table.CamelCaseOf(reading?.VerdictWith(report.Verdict) ?? report.Verdict));
        json.WriteStartObject("figures");
        foreach (BulletinFigure figure in report.Bulletin.Figures)
        {
            json.WritePropertyName(figure.Id);
            WriteFigure(json, figure, figure.TrueValues(report.Bulletin.Rounding), reading);
        }

        json.WriteEndObject();
        json.WriteStartArray("relations");
        foreach (RelationFinding finding in report.Findings)
        {
            WriteFinding(json, finding, language, reading);
        }

        reading?.WriteImpossible(json, language);
        json.WriteEndArray();
        json.WriteStartArray("conflicts");
        foreach (ConflictFinding conflict in report.Conflicts)
        {
            WriteConflict(json, conflict);
        }

        json.WriteEndArray();
        json.WriteStartObject("implied");
        foreach (ImpliedRange implied in report.Implied)
        {
            json.WriteString(implied.Figure, DerivedNumbers.Write(report.Bulletin[implied.Figure].Unit, implied.Range));
        }

        json.WriteEndObject();
        json.WriteStartArray("suspects");
        ReportSize size = new(report.Bulletin);
        foreach (Suspect suspect in report.Suspects)
        {
            WriteSuspect(json, suspect, () => size.HasRoom(Written(json)));
        }

        json.WriteEndArray();
        WriteList(json, "swaps", [.. report.Pairs.Where(pair => pair.IsSwap)], size, pair => WritePair(json, pair));
        WriteList(json, "pairs", [.. report.Pairs.Where(pair => !pair.IsSwap)], size, pair => WritePair(json, pair));
        WriteList(
            json,
            "assumptions",
            [.. report.Reconciliations],
            size,
            reconciliation => json.WriteStringValue(reconciliation.Explain(report.Bulletin.NameOf).In(language)));
        json.WriteBoolean("complete", report.IsComplete);
        reading?.WriteRest(json);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, BulletinFigure figure, ValueRange range, ReadingWriter? reading)
    {
        json.WriteStartObject();
        json.WriteString("value", reading is null ? figure.Print?.NumberText : reading.Value(figure.Id));
        json.WriteString("unit", figure.Unit.Text);
        if (figure.Print is { } print)
        {
            json.WriteNumber("places", print.Places);
        }
        else
        {
            json.WriteNull("places");
        }

        json.WriteString("qualifier", QualifierTerms.Table.CamelCaseOf(figure.Print?.Qualifier ?? Qualifier.None));
        json.WriteString("range", figure.Unit.Write(range));
        reading?.WriteFigure(json, figure.Id);
        json.WriteEndObject();
    }

    private static void WriteFinding(
        Utf8JsonWriter json, RelationFinding finding, ReportLanguage language, ReadingWriter? reading)
    {
        json.WriteStartObject();
        json.WriteNumber("index", finding.Index);
        json.WriteString("kind", Names.Relation.Write(finding.Relation.Kind));
        reading?.WriteRelation(json, finding.Index);
        json.WriteString("verdict", VerdictTerms.Table.CamelCaseOf(reading is null ? finding.Verdict : ReadingWriter.VerdictOf(finding)));
        json.WriteString("printedDifference", Amount(finding.PrintedDifference, finding.Unit));
        json.WriteString("tolerance", Amount(finding.Tolerance, finding.Unit));
        json.WriteString("reason", finding.Reason?.In(language));
        json.WriteEndObject();
    }

    private static void WriteConflict(Utf8JsonWriter json, ConflictFinding conflict)
    {
        json.WriteStartObject();
        json.WriteStartArray("figures");
        foreach (string figure in conflict.Figures)
        {
            json.WriteStringValue(figure);
        }

        json.WriteEndArray();
        json.WriteStartArray("relations");
        foreach (int relation in conflict.Relations)
        {
            json.WriteNumberValue(relation);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Of candidates beyond what a report may hold, the first of each suspect is kept, which is the likeliest.
    private static void WriteSuspect(Utf8JsonWriter json, Suspect suspect, Func<bool> hasRoom)
    {
        json.WriteStartObject();
        json.WriteString("figure", suspect.Figure);
        json.WriteStartArray("candidates");
        int candidates = 0;
        foreach (Candidate candidate in suspect.Candidates.TakeWhile(_ => candidates == 0 || hasRoom()))
        {
            candidates++;
            json.WriteStartObject();
            json.WriteString("printed", candidate.Print.Text);
            json.WriteString("slip", SlipTerms.Table.CamelCaseOf(candidate.Slip));
            if (candidate.Of is { } of)
            {
                json.WriteString("of", of);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteLeftOut(json, "leftOut", suspect.Candidates.Count - candidates);
        json.WriteEndObject();
    }

    private static long Written(Utf8JsonWriter json) => json.BytesCommitted + json.BytesPending;

    private static void WriteList<T>(Utf8JsonWriter json, string name, T[] items, ReportSize size, Action<T> write)
    {
        json.WriteStartArray(name);
        int written = 0;
        foreach (T item in items.TakeWhile(_ => size.HasRoom(Written(json))))
        {
            write(item);
            written++;
        }

        json.WriteEndArray();
        WriteLeftOut(json, $"{name}LeftOut", items.Length - written);
    }

    private static void WriteLeftOut(Utf8JsonWriter json, string name, int count)
    {
        if (count > 0)
        {
            json.WriteNumber(name, count);
        }
    }

    private static void WritePair(Utf8JsonWriter json, SuspectPair pair)
    {
        json.WriteStartObject();
        json.WriteStartArray("figures");
        json.WriteStringValue(pair.First);
        json.WriteStringValue(pair.Second);
        json.WriteEndArray();
        json.WriteStartArray("printed");
        json.WriteStringValue(pair.FirstCandidate.Print.Text);
        json.WriteStringValue(pair.SecondCandidate.Print.Text);
        json.WriteEndArray();
        if (!pair.IsSwap)
        {
            json.WriteStartArray("slips");
            json.WriteStringValue(SlipTerms.Table.CamelCaseOf(pair.FirstCandidate.Slip));
            json.WriteStringValue(SlipTerms.Table.CamelCaseOf(pair.SecondCandidate.Slip));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string? Amount(Rational? amount, FigureUnit unit) => amount is { } value ? DerivedNumbers.Write(unit, value) : null;
}
