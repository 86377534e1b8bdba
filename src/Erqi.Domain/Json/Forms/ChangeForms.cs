using System.Text.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Json.Forms;

/// <summary>Changes from one ledger to a later one: written for others, not read back.</summary>
internal static class ChangeForms
{
    public static TextForm<ChangeKind> Kind { get; } = Terms.Of(ChangeKindTerms.Table);

    public static Form<LedgerChange> Change { get; } = DirectForm<LedgerChange>.WriteOnly(
        Write, "changes are not read back; read both ledgers and compare them again.");

    private static void Write(Utf8JsonWriter json, LedgerChange change)
    {
        json.WriteStartObject();
        if (change.Earlier.Scheme != Scheme.Erqi2023)
        {
            json.WriteString(SchemeForm.Member, change.Earlier.Scheme.Name);
        }

        json.WritePropertyName("opening");
        StatisticsForms.Tally.Write(json, change.Opening);
        json.WriteStartArray("lines");
        foreach (ChangeLine line in change.Lines)
        {
            json.WriteStartObject();
            json.WriteString("kind", Kind.Text(line.Kind));
            json.WriteNumber("projects", line.Projects);
            json.WriteNumber("count", line.Count);
            foreach (Measure measure in ProjectChange.Amounts.Where(measure => line.Amount(measure) != default))
            {
                json.WriteString(MeasureTerms.Table.CamelCaseOf(measure), TextForms.Amount.Text(line.Amount(measure)));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("closing");
        StatisticsForms.Tally.Write(json, change.Closing);
        json.WriteStartArray("changes");
        foreach (ProjectChange one in change.Changes.Where(one => one.Kind != ChangeKind.Unchanged))
        {
            json.WriteStartObject();
            json.WriteString("kind", Kind.Text(one.Kind));
            WriteName(json, "before", one.Before);
            WriteName(json, "after", one.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("proposals");
        foreach (NameProposal proposal in change.Proposals)
        {
            json.WriteStartObject();
            WriteName(json, "left", proposal.Left);
            WriteName(json, "new", proposal.New);
            json.WriteString("similarity", TextForms.Number.Text(proposal.Similarity));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, string member, Project? project)
    {
        if (project is not null)
        {
            json.WriteString(member, project.Name);
        }
    }
}
