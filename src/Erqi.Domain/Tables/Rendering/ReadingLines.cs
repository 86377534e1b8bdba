using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>Writes a reading and its report for a terminal.</summary>
internal sealed class ReadingLines(ArticleReading reading, ConsistencyReport report, string file, ReportLanguage language)
{
    private readonly Corrections _corrections = new(report);
    private readonly Dictionary<string, ReadFigure> _figures = reading.Figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);

    public string Write() => string.Concat(Lines().Select(line => $"{line}\n"));

    private IEnumerable<string> Lines() =>
    [
        .. new[] { Agreement(), ReportWords.LeftOut(report) }.OfType<Wording>().Select(Line),
        .. new CheckFirst(report).Advice().Select(advice => $"{file}: {MarkedLine.Visible(advice.In(language))}"),
        .. reading.Impossible.SelectMany(found => Problem([found.Figure], new("不可能", "impossible"), found.Reason, found.Fingerprint)),
        .. ReportIssue.Of(report).SelectMany(problem => Problem(
            problem.Figures, ReportWords.Of(problem.Verdict), problem.Sentence, reading.Relations[problem.Relation].Fingerprint)),
        .. ReadingWords.Agreeing(report).Select(finding => $"  {ReadingWords.Mark(finding.Verdict)} {MarkedLine.Visible(report.Explain(finding).In(language))}"),
        Line(ReadingWords.Coverage(reading, report)),
    ];

    private Wording? Agreement() => report.Verdict == BulletinVerdict.Consistent && reading.Impossible.IsEmpty && ReadingWords.Headline(reading, report).Text is var text
        ? new($"{text.Chinese}。", $"{char.ToLowerInvariant(text.English[0])}{text.English[1..]}.")
        : null;

    private string Line(Wording sentence) => $"{file}{In("：", ": ")}{sentence.In(language)}";

    private string In(string chinese, string english) => new Wording(chinese, english).In(language);

    // The lines with their prints marked, then what each should read; of a table the cells.
    private IEnumerable<string> Problem(IEnumerable<string> figures, Wording verdict, Wording sentence, string fingerprint)
    {
        ReadFigure[] printed = [.. figures.Distinct().Select(id => _figures[id])];
        string head = $"{Place(printed[0])}: {verdict.In(language)}: {MarkedLine.Visible(sentence.In(language))} [{fingerprint}]";
        return [head, .. Marked(printed), .. printed.Select(Correction).OfType<string>()];
    }

    private string Place(ReadFigure figure) => figure switch
    {
        { At: { } at } => $"{figure.Source ?? file}:{at}",
        { Cell: { Sheet: { } sheet } cell } => $"{figure.Source ?? file}[{sheet}]:{cell.Row}:{cell.Column}",
        { Cell: { } cell } => $"{figure.Source ?? file}:{cell.Row}:{cell.Column}",
        _ => file,
    };

    private IEnumerable<string> Marked(ReadFigure[] figures) =>
        from source in figures.Where(figure => figure.At is not null).GroupBy(figure => figure.Source, StringComparer.Ordinal)
        from prints in MarkedLine.Together(source.Select(figure => figure.At!))
        let marked = MarkedLine.Write(reading.TextOf(source.First()), prints)
        let number = $"{prints[0].Line,5} | "
        from line in new[] { number + marked.Line, new string(' ', number.Length) + marked.Marks }
        select line;

    private string? Correction(ReadFigure figure)
    {
        string? correction = _corrections.Of(figure.Id)?.In(language);
        return figure is { Cell: { } cell, Figure.Print: not null }
            ? $"{$"{cell.Row}:{cell.Column}",7} | {MarkedLine.Visible($"{ReportNumbers.Printed(figure.Figure)} {figure.Subject}{(correction is null ? "" : $"  {correction}")}")}"
            : correction is null ? null
            : $"        {MarkedLine.Visible($"{figure.Figure.Print!.Text}{In("：", ": ")}{correction}")}";
    }
}
