using System.Globalization;
using System.Text;
using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>Writes a reading and its report for a terminal.</summary>
internal sealed class ReadingLines(ArticleReading reading, ConsistencyReport report, string file, ReportLanguage language)
{
    // A line of a pasted article may be a whole paragraph: so much of it is shown around a print.
    private const int MostShown = 36;

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, ReadFigure> _figures = reading.Figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);

    public string Write()
    {
        foreach (ReadImpossibility found in reading.Impossible)
        {
            WriteHead(_figures[found.Figure], In("不可能", "impossible"), found.Reason.In(language), found.Fingerprint);
            WriteMark(_figures[found.Figure]);
        }

        foreach (ReportIssue problem in ReportIssue.Of(report))
        {
            WriteHead(_figures[problem.Figures[0]], ReportWords.Of(problem.Verdict).In(language), problem.Sentence.In(language), reading.Relations[problem.Relation].Fingerprint);
            foreach (string id in problem.Figures)
            {
                WriteMark(_figures[id]);
                WriteCandidates(id);
            }
        }

        WriteAgreeing();
        WriteRest();
        return _text.ToString();
    }

    private string In(string chinese, string english) => new Wording(chinese, english).In(language);

    private void WriteCandidates(string id)
    {
        if (report.Suspects.FirstOrDefault(suspect => suspect.Figure == id) is { } suspect
            && ReportWords.Should(suspect, report.Bulletin, most: 3) is { } prints)
        {
            _ = _text.Append(' ', 8).Append(In("或应为 ", "perhaps ")).Append(Visible(prints.In(language))).Append('\n');
        }
    }

    private void WriteHead(ReadFigure figure, string verdict, string sentence, string fingerprint) =>
        _text.Append(Place(figure)).Append(": ").Append(verdict).Append(": ").Append(Visible(sentence)).Append(" [").Append(fingerprint).Append("]\n");

    private string Place(ReadFigure figure) => figure switch
    {
        { At: { } at } => $"{figure.Source ?? file}:{at}",
        { Cell: { Sheet: { } sheet } cell } => $"{figure.Source ?? file}[{sheet}]:{cell.Row}:{cell.Column}",
        { Cell: { } cell } => $"{figure.Source ?? file}:{cell.Row}:{cell.Column}",
        _ => file,
    };

    private void WriteMark(ReadFigure figure)
    {
        if (figure.At is not { } at)
        {
            _ = figure.Cell is { } cell && figure.Figure.Print is { } inCell
                ? _text.Append(CultureInfo.InvariantCulture, $"{$"{cell.Row}:{cell.Column}",7} | {Visible(inCell.Text)} {Visible(figure.Subject)}\n")
                : _text;
            return;
        }

        string source = reading.TextOf(figure);
        int lineEnd = source.IndexOf('\n', at.Start) is var end && end < 0 ? source.Length : end;
        int printEnd = Math.Min(at.End, lineEnd);
        string before = Visible(source[Math.Max(at.Start - at.Column + 1, at.Start - MostShown)..at.Start]);
        string print = Visible(source[at.Start..printEnd]);
        string behind = Visible(source[printEnd..Math.Min(lineEnd, printEnd + MostShown)]);
        string number = $"{at.Line,5} | ";
        _ = _text.Append(number).Append(before).Append(print).Append(behind).Append('\n')
            .Append(' ', number.Length + TextTable.Width(before)).Append('^', Math.Max(1, TextTable.Width(print))).Append('\n');
    }

    // Tabs and control characters would move the mark, or the terminal.
    private static string Visible(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private void WriteAgreeing()
    {
        foreach (RelationFinding finding in report.Findings.Where(finding => finding.Verdict is Verdict.Exact or Verdict.WithinRounding))
        {
            _ = _text.Append("  ✓ ").Append(Visible(report.Explain(finding).In(language))).Append('\n');
        }
    }

    private void WriteRest() => _text.Append(file).Append(In("：", ": ")).Append(ReadingWords.Coverage(reading).In(language)).Append('\n');
}
