using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Prose;
using Erqi.Domain.Prose.Grids;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>Writes a text as it was pasted, each figure in the colour of what became of it, with what is known of it behind it.</summary>
/// <param name="before">How many parts stand before it on the page, so that no two of its figures have one place.</param>
internal sealed class ArticleMarkup(ArticleReading reading, ConsistencyReport report, ReportLanguage language, int before = 0)
{
    private readonly List<ReportIssue> _problems = ReportIssue.Of(report);
    private readonly Corrections _corrections = new(report);
    private readonly Dictionary<string, ValueRange> _implied =
        report.Implied.ToDictionary(implied => implied.Figure, implied => implied.Range, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places =
        reading.Figures.Index().ToDictionary(figure => figure.Item.Id, figure => figure.Index + 1, StringComparer.Ordinal);
    private readonly HashSet<string> _related = ReadingWords.Related(report);
    private readonly ILookup<string, RelationFinding> _findings = report.Findings
        .SelectMany(finding => finding.Relation.Figures.Distinct(), (finding, id) => (finding, id)).ToLookup(pair => pair.id, pair => pair.finding);

    private HashSet<string> Wrong => field ??=
        [.. _problems.SelectMany(problem => problem.Figures), .. reading.Impossible.Select(found => found.Figure)];

    public string Write() =>
        VerdictMarkup.Of(report, ReadingWords.Headline(reading, report), language)
        + Problems() + Legend() + string.Concat(reading.Sources.Select(Source)) + Agreeing() + $"<p>{PlainText.Escape(ReadingWords.Coverage(reading, report).In(language))}</p>\n";

    private string In(string chinese, string english) => new Wording(chinese, english).In(language);

    private string Problems()
    {
        IEnumerable<string> problems = reading.Impossible.Select(found => Problem(found.Reason, [found.Figure]))
            .Concat(_problems.Select(problem => Problem(problem.Sentence, problem.Figures)));
        return Wrong.Count == 0 ? string.Empty : $"<ol class=\"findings\">\n{string.Concat(problems)}</ol>\n";
    }

    private string Problem(Wording sentence, ValueList<string> figures) =>
        $"<li>{PlainText.Escape(sentence.In(language))} {In("在文中：", "In the text: ")}{string.Concat(figures.Select(Link))}</li>\n";

    private string Legend() => reading.PrintedFigures == 0 ? string.Empty
        : $"<p class=\"legend\"><span class=\"key right\">{In("已核对，相符", "checked, agrees")}</span> {(Wrong.Count == 0 ? string.Empty
            : $"<span class=\"key wrong\">{In("有误，或可能有误", "wrong, or may be")}</span> <span class=\"key wrong cleared\">{In("只改它说不通", "changing it alone does not help")}</span> ")}"
            + $"<span class=\"key alone\">{In("没有核对", "not checked")}</span> {In("点数字看算式。", "Point at a number to see its sums.")}"
            + (report.Findings.Any(finding => finding.Verdict == Verdict.NotBound) ? In(" ○ 有数没有印出，只能与别的关系合在一起核对。", " ○ A number is not printed, so that it is checked only together with others.") : string.Empty) + "</p>\n";

    private string Link(string id) => $"<a href=\"#{Anchor(id)}\">{PlainText.Escape(report.Bulletin[id].Print?.Text ?? id)}</a> ";

    private string Anchor(string id) => $"figure-{(before == 0 ? string.Empty : $"{before}-")}{_places[id]}";

    private string Source(ReadSource source)
    {
        ReadFigure[] figures = [.. reading.Figures.Where(figure => figure.Source == source.Name)];
        return (source.Name is null ? string.Empty : $"<h3>{PlainText.Escape(source.Name)}</h3>\n")
            + (source.Text.Length > 0 ? Article(source.Text, figures) : string.Empty)
            + string.Concat(source.Sheets.Select(sheet => Table(sheet, figures)));
    }

    private string Article(string text, ReadFigure[] figures)
    {
        StringBuilder html = new("<div class=\"article\">");
        int at = 0;
        foreach (ReadFigure figure in figures.Where(figure => figure.At is not null))
        {
            _ = html.Append(PlainText.Escape(text[at..figure.At!.Start])).Append(Figure(figure, figure.At.In(text).ToString()));
            at = figure.At.End;
        }

        return html.Append(PlainText.Escape(text[at..])).Append("</div>\n").ToString();
    }

    private string Table(Sheet sheet, ReadFigure[] figures)
    {
        Dictionary<(int Row, int Column), ReadFigure> inCells = figures.Where(figure => figure.Cell is { } cell && cell.Sheet == sheet.Name)
            .ToDictionary(figure => (figure.Cell!.Row, figure.Cell.Column));
        string caption = sheet.Name is null ? string.Empty : $"<caption>{PlainText.Escape(sheet.Name)}</caption>\n";
        return $"<div class=\"article\"><table>\n{caption}{string.Concat(sheet.Rows.Select(Row))}</table></div>\n";

        string Row(IReadOnlyList<SheetCell> cells, int row) =>
            $"<tr>{string.Concat(cells.Select((cell, column) => $"<td>{Cell(cell.Text, sheet.Place(row, column))}</td>"))}</tr>\n";

        string Cell(string text, CellPlace place) => text.Length > 0 && inCells.TryGetValue((place.Row, place.Column), out ReadFigure? figure)
            ? Figure(figure, text)
            : PlainText.Escape(text);
    }

    private string Figure(ReadFigure figure, string print)
    {
        string state = Wrong.Contains(figure.Id) ? "wrong" : _related.Contains(figure.Id) ? "right" : "alone";
        string cleared = state == "wrong" && _corrections.IsCleared(figure.Id) ? " cleared" : string.Empty;
        string notes = string.Concat(Notes(figure, state).Select(note => $"<br>{PlainText.Escape(note)}"));
        return $"<span class=\"figure {state}{cleared}\" id=\"{Anchor(figure.Id)}\" tabindex=\"0\">{PlainText.Escape(print)}"
            + $"<span class=\"note\" role=\"note\"><b>{PlainText.Escape(figure.Subject)}</b>{notes}</span></span>";
    }

    private IEnumerable<string> Notes(ReadFigure figure, string state)
    {
        foreach (RelationFinding finding in _findings[figure.Id])
        {
            yield return Marked(finding);
        }

        if (state != "alone" && _implied.TryGetValue(figure.Id, out ValueRange left) && left != ValueRange.Everything)
        {
            Wording must = ReportNumbers.Must(figure.Figure.Unit, left);
            yield return In($"按其余各数，{must.Chinese}", $"By the others it {must.English}");
        }

        if (state == "wrong" && _corrections.Of(figure.Id) is { } correction)
        {
            yield return correction.In(language);
        }

        if (reading.LeftOut.Contains(figure.Id))
        {
            yield return In("有一条发现已看过、不再提示", "something was found, looked at and left out");
        }
        else if (state == "alone")
        {
            yield return In("无从核对", "nothing to be checked against");
        }
    }

    private string Agreeing()
    {
        RelationFinding[] told = [.. ReadingWords.Agreeing(report)];
        int unprinted = told.Count(finding => finding.Verdict == Verdict.NotBound), agree = told.Length - unprinted;
        string summary = In($"相符的关系：{agree}", $"What agrees: {agree}") + (unprinted == 0 ? string.Empty : In($"；含未印出的数：{unprinted}", $"; with a number that is not printed: {unprinted}"));
        string lines = string.Concat(told.Select(finding => $"<li>{PlainText.Escape(Marked(finding))}</li>\n"));
        return told.Length == 0 ? string.Empty : $"<details><summary>{summary}</summary>\n<ul>\n{lines}</ul>\n</details>\n";
    }

    private string Marked(RelationFinding finding) => $"{ReadingWords.Mark(finding.Verdict)} {report.Explain(finding).In(language)}";
}
