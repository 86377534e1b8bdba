using System.Text;
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
    private readonly StringBuilder _html = new();
    private readonly List<ReportIssue> _problems = ReportIssue.Of(report);
    private readonly Corrections _corrections = new(report);
    private readonly Dictionary<string, ValueRange> _implied =
        report.Implied.ToDictionary(implied => implied.Figure, implied => implied.Range, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places =
        reading.Figures.Index().ToDictionary(figure => figure.Item.Id, figure => figure.Index + 1, StringComparer.Ordinal);
    private readonly OrderedDictionary<int, RelationFinding> _agreeing =
        new(ReadingWords.Agreeing(report).Select(finding => KeyValuePair.Create(finding.Index, finding)));
    private readonly ILookup<string, RelationFinding> _findings = report.Findings
        .SelectMany(finding => finding.Relation.Figures.Distinct(), (finding, id) => (finding, id)).ToLookup(pair => pair.id, pair => pair.finding);

    private HashSet<string> Wrong => field ??=
        [.. _problems.SelectMany(problem => problem.Figures), .. reading.Impossible.Select(found => found.Figure)];

    public string Write()
    {
        _ = _html.Append(VerdictMarkup.Of(report, language, !reading.Impossible.IsEmpty, ReadingWords.Coverage(reading)));
        WriteProblems();
        foreach (ReadSource source in reading.Sources)
        {
            WriteSource(source);
        }

        WriteAgreeing();
        return _html.ToString();
    }

    private string In(string chinese, string english) => new Wording(chinese, english).In(language);

    private void WriteProblems()
    {
        if (Wrong.Count == 0)
        {
            return;
        }

        _ = _html.Append("<ol class=\"findings\">\n");
        foreach (ReadImpossibility found in reading.Impossible)
        {
            WriteProblem(found.Reason.In(language), [found.Figure]);
        }

        _problems.ForEach(problem => WriteProblem(problem.Sentence.In(language), [.. problem.Figures]));
        _ = _html.Append("</ol>\n");
    }

    private void WriteProblem(string sentence, string[] figures)
    {
        _ = _html.Append("<li>").Append(PlainText.Escape(sentence)).Append(' ');
        foreach (string id in figures)
        {
            _ = _html.Append(CultureInfo.InvariantCulture, $"<a href=\"#{Anchor(id)}\">{PlainText.Escape(Print(id))}</a> ");
        }

        _ = _html.Append("</li>\n");
    }

    private string Anchor(string id) => string.Create(CultureInfo.InvariantCulture, $"figure-{(before == 0 ? string.Empty : $"{before}-")}{_places[id]}");

    private string Print(string id) => report.Bulletin[id].Print?.Text ?? id;

    private void WriteSource(ReadSource source)
    {
        _ = source.Name is null ? _html : _html.Append("<h3>").Append(PlainText.Escape(source.Name)).Append("</h3>\n");
        ReadFigure[] figures = [.. reading.Figures.Where(figure => figure.Source == source.Name)];
        if (source.Text.Length > 0)
        {
            WriteText(source.Text, figures);
        }

        foreach (Sheet sheet in source.Sheets)
        {
            WriteSheet(sheet, figures);
        }
    }

    private void WriteText(string text, ReadFigure[] figures)
    {
        _ = _html.Append("<div class=\"article\">");
        int at = 0;
        foreach (ReadFigure figure in figures.Where(figure => figure.At is not null))
        {
            _ = _html.Append(PlainText.Escape(text[at..figure.At!.Start]));
            WriteFigure(figure, figure.At.In(text).ToString());
            at = figure.At.End;
        }

        _ = _html.Append(PlainText.Escape(text[at..])).Append("</div>\n");
    }

    private void WriteSheet(Sheet sheet, ReadFigure[] figures)
    {
        Dictionary<(int Row, int Column), ReadFigure> inCells = figures.Where(figure => figure.Cell is { } cell && cell.Sheet == sheet.Name)
            .ToDictionary(figure => (figure.Cell!.Row, figure.Cell.Column));
        _ = _html.Append("<div class=\"article\"><table>\n").Append(sheet.Name is null ? string.Empty : $"<caption>{PlainText.Escape(sheet.Name)}</caption>\n");
        for (int row = 0; row < sheet.Height; row++)
        {
            _ = _html.Append("<tr>");
            for (int column = 0; column < sheet.Rows[row].Count; column++)
            {
                string text = sheet[row, column].Text;
                _ = _html.Append("<td>");
                CellPlace place = sheet.Place(row, column);
                if (inCells.TryGetValue((place.Row, place.Column), out ReadFigure? figure) && text.Length > 0)
                {
                    WriteFigure(figure, text);
                }
                else
                {
                    _ = _html.Append(PlainText.Escape(text));
                }

                _ = _html.Append("</td>");
            }

            _ = _html.Append("</tr>\n");
        }

        _ = _html.Append("</table></div>\n");
    }

    private void WriteFigure(ReadFigure figure, string print)
    {
        string state = Wrong.Contains(figure.Id) ? "wrong" : _findings.Contains(figure.Id) ? "right" : "alone";
        _ = _html.Append(CultureInfo.InvariantCulture, $"<span class=\"figure {state}{(state == "wrong" && _corrections.IsCleared(figure.Id) ? " cleared" : string.Empty)}\" id=\"{Anchor(figure.Id)}\" tabindex=\"0\">{PlainText.Escape(print)}<span class=\"note\" role=\"note\">");
        _ = _html.Append("<b>").Append(PlainText.Escape(figure.Subject)).Append("</b>");
        foreach (RelationFinding finding in _findings[figure.Id])
        {
            _ = _html.Append(_agreeing.ContainsKey(finding.Index) ? "<br>✓ " : "<br>✗ ").Append(PlainText.Escape(report.Explain(finding).In(language)));
        }

        if (state != "alone" && _implied.TryGetValue(figure.Id, out ValueRange left) && left != ValueRange.Everything)
        {
            Wording must = ReportNumbers.Must(figure.Figure.Unit, left);
            _ = _html.Append("<br>").Append(PlainText.Escape(In($"按其余各数，{must.Chinese}", $"By the others it {must.English}")));
        }

        if (state == "wrong" && _corrections.Of(figure.Id) is { } correction)
        {
            _ = _html.Append("<br>").Append(PlainText.Escape(correction.In(language)));
        }

        _ = _html.Append(state == "alone" ? $"<br>{In("无从核对", "nothing to be checked against")}" : string.Empty).Append("</span></span>");
    }

    private void WriteAgreeing()
    {
        if (_agreeing.Count == 0)
        {
            return;
        }

        _ = _html.Append(CultureInfo.InvariantCulture, $"<details><summary>{In($"相符的关系：{_agreeing.Count}", $"What agrees: {_agreeing.Count}")}</summary>\n<ul>\n");
        foreach (RelationFinding finding in _agreeing.Values)
        {
            _ = _html.Append("<li>✓ ").Append(PlainText.Escape(report.Explain(finding).In(language))).Append("</li>\n");
        }

        _ = _html.Append("</ul>\n</details>\n");
    }
}
