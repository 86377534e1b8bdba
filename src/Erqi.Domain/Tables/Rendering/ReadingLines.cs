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
            WriteHead(_figures[found.Figure], In("不可能", "impossible"), found.Reason.In(language));
            WriteMark(_figures[found.Figure]);
        }

        foreach (RelationFinding finding in report.Findings.Where(finding => finding.Verdict is Verdict.Inconsistent or Verdict.Undetermined))
        {
            WriteFinding(finding);
        }

        WriteConflicts();
        WriteAgreeing();
        WriteRest();
        return _text.ToString();
    }

    private string In(string chinese, string english) => new Wording(chinese, english).In(language);

    private void WriteFinding(RelationFinding finding)
    {
        string[] ids = [.. finding.Relation.Figures];
        WriteHead(_figures[ids[0]], ReportWords.Of(finding.Verdict).In(language), report.Explain(finding).In(language));
        foreach (string id in ids)
        {
            WriteMark(_figures[id]);
            WriteCandidates(id);
        }
    }

    private void WriteCandidates(string id)
    {
        if (report.Suspects.FirstOrDefault(suspect => suspect.Figure == id) is { Candidates.IsEmpty: false } suspect)
        {
            string prints = string.Join(In("、", ", "), suspect.Candidates.Take(3).Select(candidate => candidate.Print.Text));
            _ = _text.Append("      ").Append(In("或应为 ", "perhaps ")).Append(prints).Append('\n');
        }
    }

    // Relations that hold one by one and not together.
    private void WriteConflicts()
    {
        HashSet<int> told = [.. report.Findings.Where(finding => finding.Verdict == Verdict.Inconsistent).Select(finding => finding.Index)];
        foreach (ConflictFinding conflict in report.Components.SelectMany(component => component.Conflicts).Where(conflict => !conflict.Relations.Any(told.Contains)))
        {
            string[] ids = [.. conflict.Figures];
            WriteHead(_figures[ids[0]], In("不一致", "inconsistent"), In("下列各数单独看都说得通，放在一起则不可能。", "each of these can be true, but not all of them together."));
            Array.ForEach(ids, id => WriteMark(_figures[id]));
        }
    }

    private void WriteHead(ReadFigure figure, string verdict, string sentence) =>
        _text.Append(Place(figure)).Append(": ").Append(verdict).Append(": ").Append(sentence).Append('\n');

    private string Place(ReadFigure figure) =>
        figure.At is { } at ? $"{file}:{at}"
        : figure.Cell is { } cell ? $"{file}{(cell.Sheet is null ? string.Empty : $"[{cell.Sheet}]")}:{cell.Row}:{cell.Column}"
        : file;

    private void WriteMark(ReadFigure figure)
    {
        if (figure.At is not { } at)
        {
            return;
        }

        int lineStart = at.Start - at.Column + 1;
        int lineEnd = reading.Text.IndexOf('\n', at.Start) is var end && end < 0 ? reading.Text.Length : end;
        int from = Math.Max(lineStart, at.Start - MostShown), to = Math.Min(lineEnd, at.End + MostShown);
        string before = Visible(reading.Text[from..at.Start]);
        string print = Visible(reading.Text[at.Start..Math.Min(at.End, lineEnd)]);
        string behind = Visible(reading.Text[Math.Min(at.End, lineEnd)..Math.Max(to, Math.Min(at.End, lineEnd))]);
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
            _ = _text.Append("  ✓ ").Append(report.Explain(finding).In(language)).Append('\n');
        }
    }

    private void WriteRest()
    {
        int unchecked_ = reading.Figures.Count - reading.FiguresInRelations;
        _ = _text.Append(In(
            $"{file}：共{reading.Figures.Count}个数，其中{reading.FiguresInRelations}个有关系可核，{unchecked_}个无从核对；另有{reading.PassedOver.Count}处数字不是统计数。",
            $"{file}: {reading.Figures.Count} figures, {reading.FiguresInRelations} of them in relations, {unchecked_} with nothing to check against; {reading.PassedOver.Count} numbers passed over.")).Append('\n');
    }
}
