using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;
using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables;

/// <summary>The tables of what a referee found.</summary>
public static class ReportTables
{
    /// <summary>Gives what was found of each relation as a table.</summary>
    public static Table ToTable(this ConsistencyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Table.Of(
            new("核对结果", "Findings"),
            [
                TableColumns.Index, TableColumns.Kind, TableColumns.Relation, TableColumns.Verdict, TableColumns.Difference,
                TableColumns.Tolerance,
            ],
            report.Findings.Select(finding => TableRow.Of(
                (long)finding.Index,
                MemberNames.Of(finding.Relation.Kind, PublishedTerms.Relations),
                RelationText.Formula(finding.Relation, id => FindingSentence.Named(report.Bulletin[id], report.Bulletin.NameOf)),
                MemberNames.Of(finding.Verdict, ConsistencyTerms.Verdicts),
                Written(finding.Unit, finding.PrintedDifference),
                Written(finding.Unit, finding.Tolerance))));
    }

    /// <summary>Gives the conflicts as a table: prints that cannot all be true, one conflict a row.</summary>
    public static Table ToConflictTable(this ConsistencyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Table.Of(
            new("矛盾", "Conflicts"),
            [TableColumns.ConflictFigures, TableColumns.ConflictRelations],
            report.Conflicts.Select(conflict => TableRow.Of(
                Joined(conflict.Figures.Select(id => FindingSentence.Named(report.Bulletin[id], report.Bulletin.NameOf))),
                Joined(conflict.Relations.Select(place => $"#{place}")))));
    }

    /// <summary>Gives the suspects as a table: a row for each print that a slip explains or that alone is left, or one row without.</summary>
    public static Table ToSuspectTable(this ConsistencyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Table.Of(
            new("疑似误印", "Suspects"),
            [
                TableColumns.Figure, TableColumns.Label, TableColumns.Printed, TableColumns.Implied, TableColumns.Candidate,
                TableColumns.Slip,
            ],
            report.Suspects.SelectMany(suspect => ReportWords.Telling(suspect).Select(candidate => Row(suspect, candidate)).DefaultIfEmpty(Row(suspect, null))));

        TableRow Row(Suspect suspect, Candidate? candidate)
        {
            BulletinFigure figure = report.Bulletin[suspect.Figure];
            return TableRow.Of(
                figure.Id,
                figure.Label,
                Prints.Of(figure),
                figure.Unit.Write(suspect.Implied),
                candidate is null ? null : ReportNumbers.Printed(candidate.Print),
                candidate is null
                    ? new Wording("没有单一笔误能解释", "No single slip explains it")
                    : MemberNames.Of(candidate.Slip, ConsistencyTerms.Slips));
        }
    }

    /// <summary>Gives what all the other figures leave each one, as a table.</summary>
    public static Table ToImpliedTable(this ConsistencyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Table.Of(
            new("由其他数推出", "Implied by the others"),
            [TableColumns.Figure, TableColumns.Label, TableColumns.Printed, TableColumns.Implied],
            report.Implied.Select(implied => (Figure: report.Bulletin[implied.Figure], implied.Range)).Select(row => TableRow.Of(
                row.Figure.Id, row.Figure.Label, Prints.Of(row.Figure), row.Figure.Unit.Write(row.Range))));
    }

    /// <summary>Gives a comparison with a ledger as a table.</summary>
    public static Table ToTable(this LedgerReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Table.Of(
            new("与台账核对", "Beside the ledger"),
            [
                TableColumns.Figure, TableColumns.Label, TableColumns.Printed, TableColumns.LedgerValue, TableColumns.LedgerPrint,
                TableColumns.Verdict, TableColumns.Explanation,
            ],
            report.Findings.Select(finding => TableRow.Of(
                finding.Figure.Id,
                finding.Figure.Label,
                Prints.Of(finding.Figure),
                Written(finding.Figure.Unit, finding.LedgerValue),
                finding.LedgerPrint?.Text,
                MemberNames.Of(finding.Verdict, ConsistencyTerms.LedgerVerdicts),
                finding.Reason)));
    }

    /// <summary>Gives the cells of a ledger that cannot be read as a table, for those who keep it.</summary>
    public static Table ToFaultTable<T>(this Reading<T> reading)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Table.Of(
            new("无法读取的单元格", "Cells that cannot be read"),
            [TableColumns.Row, TableColumns.FaultColumn, TableColumns.Found, TableColumns.Explanation],
            reading.Faults.Select(fault => TableRow.Of(fault.Row, fault.Column, fault.Found, fault.Reason)));
    }

    private static string? Written(FigureUnit unit, Rational? value) => value is { } number ? unit.Write(number) : null;

    private static Wording Joined(IEnumerable<string> texts) =>
        new(string.Join("、", texts), string.Join(", ", texts));
}
