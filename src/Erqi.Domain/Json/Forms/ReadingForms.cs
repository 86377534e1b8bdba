using Erqi.Domain.Consistency;
using Erqi.Domain.Json.Documents;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Json.Forms;

/// <summary>What a reading adds to a report: places, subjects, grounds, and what was passed over.</summary>
internal sealed class ReadingForms(ArticleReading reading, ReportLanguage language)
{
    private readonly Dictionary<string, ReadFigure> _figures = reading.Figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);

    private static Outline<CellPlace> Cell { get; } = new Outline<CellPlace>()
        .Says("row", cell => cell.Row)
        .Says("column", cell => cell.Column);

    private static Outline<ReadFigure> Figure { get; } = new Outline<ReadFigure>()
        .Also((json, figure) => WritePlace(json, figure.At, figure.Cell))
        .Maybe("source", figure => figure.Source)
        .Says("subject", figure => figure.Subject)
        .Says("negative", figure => figure.IsNegative)
        .Where(figure => figure.HasClashingQualifiers, clashing => clashing.Says("clashingQualifiers", _ => true));

    private static Outline<ReadRelation> Relation { get; } = new Outline<ReadRelation>()
        .Also((json, relation) => RelationWriter.WriteMembers(json, relation.Relation))
        .Says("ground", Terms.Of(ProseTerms.Grounds), relation => relation.Ground)
        .Also((json, relation) => WriteSpan(json, "cue", relation.Cue))
        .Says("fingerprint", relation => relation.Fingerprint);

    private static Outline<PassedNumber> Passed { get; } = new Outline<PassedNumber>()
        .Also((json, passed) => WritePlace(json, passed.At, passed.Cell))
        .Says("printed", passed => passed.Printed)
        .Says("reason", Terms.Of(ProseTerms.Reasons), passed => passed.Reason);

    private static Outline<ArticleReading> Coverage { get; } = new Outline<ArticleReading>()
        .Says("figures", read => read.PrintedFigures)
        .Says("inRelations", read => read.FiguresInRelations)
        .Says("passedOver", read => read.PassedOver.Count);

    private static Outline<ArticleReading> Rest { get; } = new Outline<ArticleReading>()
        .Lists("passedOver", Passed, read => read.PassedOver)
        .Says("coverage", Coverage, read => read);

    // Written among the relations, which come first.
    private Outline<(int Index, ReadImpossibility Found)> Impossible => new Outline<(int Index, ReadImpossibility Found)>()
        .Says("index", item => item.Index)
        .Says("kind", _ => "impossible")
        .Says("figure", item => item.Found.Figure)
        .Says("ground", Terms.Of(ProseTerms.Grounds), _ => RelationGround.Wording)
        .Also((json, item) => WriteSpan(json, "cue", item.Found.Cue))
        .Says("verdict", Terms.Of(ConsistencyTerms.Verdicts), _ => Verdict.Inconsistent)
        .Says("printedDifference", _ => (string?)null)
        .Says("tolerance", _ => (string?)null)
        .Says("reason", item => item.Found.Reason.In(language))
        .Says("fingerprint", item => item.Found.Fingerprint);

    /// <summary>Gives the verdict on the whole, with what its own wording makes impossible.</summary>
    public BulletinVerdict VerdictWith(BulletinVerdict verdict) => reading.Impossible.IsEmpty ? verdict : BulletinVerdict.Inconsistent;

    /// <summary>Gives the verdict on a relation; a printed quotient that only rounds to its print is within rounding, for nobody who wrote it said how.</summary>
    public static Verdict VerdictOf(RelationFinding finding) =>
        finding is { Verdict: Verdict.Exact, IsRounded: true } ? Verdict.WithinRounding : finding.Verdict;

    /// <summary>Gives the number as printed, without the direction that a word gives it.</summary>
    public string? Value(string id) =>
        _figures[id] is { Figure.Print: { } print } figure ? figure.IsNegative ? WithoutDirection(print.NumberText) : print.NumberText : null;

    // 下降4—8 is from -8 to -4.
    private static string WithoutDirection(string number) => string.Join('—', number.Split('—').Reverse().Select(end => end.TrimStart('-')));

    public void WriteFigure(Utf8JsonWriter json, string id) => Figure.WriteMembers(json, _figures[id]);

    public void WriteRelation(Utf8JsonWriter json, int index) => Relation.WriteMembers(json, reading.Relations[index]);

    public void WriteImpossible(Utf8JsonWriter json)
    {
        for (int i = 0; i < reading.Impossible.Count; i++)
        {
            Impossible.Write(json, (reading.Relations.Count + i, reading.Impossible[i]));
        }
    }

    public void WriteRest(Utf8JsonWriter json) => Rest.WriteMembers(json, reading);

    private static void WritePlace(Utf8JsonWriter json, TextSpan? at, CellPlace? cell)
    {
        if (at is not null || cell is null)
        {
            WriteSpan(json, "at", at);
        }

        if (at is not null)
        {
            json.WriteNumber("line", at.Line);
            json.WriteNumber("column", at.Column);
        }

        if (cell is not null)
        {
            json.WritePropertyName(at is null ? "at" : "cell");
            Cell.Write(json, cell);
            if (cell.Sheet is not null)
            {
                json.WriteString("sheet", cell.Sheet);
            }
        }
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan? span)
    {
        if (span is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
