using System.Text;
using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>Writes a reading and its report for a terminal.</summary>
internal sealed class ReadingLines(ArticleReading reading, ConsistencyReport report, string file, ReportLanguage language)
{
    private readonly StringBuilder _text = new();
    private readonly Corrections _corrections = new(report);
    private readonly Dictionary<string, ReadFigure> _figures = reading.Figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);

    public string Write()
    {
        if (report.Verdict == BulletinVerdict.Consistent && reading.Impossible.IsEmpty)
        {
            Wording headline = Headline.Of(report).Text;
            WriteLine(new($"{headline.Chinese}。", $"{char.ToLowerInvariant(headline.English[0])}{headline.English[1..]}."));
        }

        if (ReportWords.LeftOut(report) is { } leftOut)
        {
            WriteLine(leftOut);
        }

        foreach (Wording advice in new CheckFirst(report).Advice())
        {
            _ = _text.Append(file).Append(": ").Append(MarkedLine.Visible(advice.In(language))).Append('\n');
        }

        foreach (ReadImpossibility found in reading.Impossible)
        {
            WriteHead(_figures[found.Figure], In("不可能", "impossible"), found.Reason.In(language), found.Fingerprint);
            WriteFigures([_figures[found.Figure]]);
        }

        foreach (ReportIssue problem in ReportIssue.Of(report))
        {
            WriteHead(_figures[problem.Figures[0]], ReportWords.Of(problem.Verdict).In(language), problem.Sentence.In(language), reading.Relations[problem.Relation].Fingerprint);
            WriteFigures([.. problem.Figures.Distinct().Select(id => _figures[id])]);
        }

        foreach (RelationFinding finding in ReadingWords.Agreeing(report))
        {
            _ = _text.Append("  ✓ ").Append(MarkedLine.Visible(report.Explain(finding).In(language))).Append('\n');
        }

        WriteLine(ReadingWords.Coverage(reading));
        return _text.ToString();
    }

    private void WriteLine(Wording sentence) => _text.Append(file).Append(In("：", ": ")).Append(sentence.In(language)).Append('\n');

    private string In(string chinese, string english) => new Wording(chinese, english).In(language);

    private void WriteHead(ReadFigure figure, string verdict, string sentence, string fingerprint) =>
        _text.Append(Place(figure)).Append(": ").Append(verdict).Append(": ").Append(MarkedLine.Visible(sentence)).Append(" [").Append(fingerprint).Append("]\n");

    private string Place(ReadFigure figure) => figure switch
    {
        { At: { } at } => $"{figure.Source ?? file}:{at}",
        { Cell: { Sheet: { } sheet } cell } => $"{figure.Source ?? file}[{sheet}]:{cell.Row}:{cell.Column}",
        { Cell: { } cell } => $"{figure.Source ?? file}:{cell.Row}:{cell.Column}",
        _ => file,
    };

    // The lines with their prints marked, then what each should read; of a table the cells.
    private void WriteFigures(List<ReadFigure> figures)
    {
        foreach (IGrouping<string?, ReadFigure> source in figures.Where(figure => figure.At is not null).GroupBy(figure => figure.Source, StringComparer.Ordinal))
        {
            string text = reading.TextOf(source.First());
            foreach (List<TextSpan> prints in MarkedLine.Together(source.Select(figure => figure.At!)))
            {
                (string line, string marks) = MarkedLine.Write(text, prints);
                string number = $"{prints[0].Line,5} | ";
                _ = _text.Append(number).Append(line).Append('\n').Append(' ', number.Length).Append(marks).Append('\n');
            }
        }

        foreach (ReadFigure figure in figures)
        {
            Wording? correction = _corrections.Of(figure.Id);
            if (figure is { Cell: { } cell, Figure.Print: not null })
            {
                _ = _text.Append(CultureInfo.InvariantCulture, $"{$"{cell.Row}:{cell.Column}",7} | {MarkedLine.Visible(ReportNumbers.Printed(figure.Figure))} {MarkedLine.Visible(figure.Subject)}");
                _ = _text.Append(correction is null ? string.Empty : $"  {MarkedLine.Visible(correction.In(language))}").Append('\n');
            }
            else if (correction is not null)
            {
                _ = _text.Append(' ', 8).Append(MarkedLine.Visible($"{figure.Figure.Print!.Text}{In("：", ": ")}{correction.In(language)}")).Append('\n');
            }
        }
    }
}
