using System.Text.Json;
using Erqi.Domain.Consistency;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Json.Documents;

/// <summary>Writes what a check found.</summary>
internal static class ReportWriter
{
    public static void Write(Utf8JsonWriter json, ConsistencyReport report, string? file, ReportLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("title", report.Bulletin.Title);
        json.WriteString("verdict", BulletinVerdictTerms.Table.CamelCaseOf(report.Verdict));
        json.WriteStartObject("figures");
        foreach (BulletinFigure figure in report.Bulletin.Figures)
        {
            json.WritePropertyName(figure.Id);
            WriteFigure(json, figure, figure.TrueValues(report.Bulletin.Rounding));
        }

        json.WriteEndObject();
        json.WriteStartArray("relations");
        foreach (RelationFinding finding in report.Findings)
        {
            WriteFinding(json, finding, language);
        }

        json.WriteEndArray();
        WriteJoint(json);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, BulletinFigure figure, ValueRange range)
    {
        json.WriteStartObject();
        json.WriteString("value", figure.Print?.NumberText);
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
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, RelationFinding finding, ReportLanguage language)
    {
        json.WriteStartObject();
        json.WriteNumber("index", finding.Index);
        json.WriteString("kind", Names.Relation.Write(finding.Relation.Kind));
        json.WriteString("verdict", VerdictTerms.Table.CamelCaseOf(finding.Verdict));
        json.WriteString("printedDifference", Amount(finding.PrintedDifference, finding.Unit));
        json.WriteString("tolerance", Amount(finding.Tolerance, finding.Unit));
        json.WriteString("reason", finding.Reason?.In(language));
        json.WriteEndObject();
    }

    private static void WriteJoint(Utf8JsonWriter json)
    {
        json.WriteStartArray("conflicts");
        json.WriteEndArray();
        json.WriteStartObject("implied");
        json.WriteEndObject();
        json.WriteStartArray("suspects");
        json.WriteEndArray();
    }

    private static string? Amount(Rational? amount, FigureUnit unit) => amount is { } value ? unit.Write(value) : null;
}
