namespace Erqi.Domain.Json.Forms;

/// <summary>Changes from one ledger to a later one.</summary>
internal static class ChangeForms
{
    public static TextForm<ChangeKind> Kind { get; } = Terms.Of(StatisticsTerms.Changes);

    private static Outline<ChangeLine> Line { get; } = new Outline<ChangeLine>()
        .Says("kind", Kind, line => line.Kind)
        .Says("projects", NumberForms.Int, line => line.Projects)
        .Says("count", NumberForms.Int, line => line.Count)
        .Also(WriteAmounts);

    private static Outline<ProjectChange> One { get; } = new Outline<ProjectChange>()
        .Says("kind", Kind, one => one.Kind)
        .Maybe("before", one => one.Before?.Name)
        .Maybe("after", one => one.After?.Name);

    private static Outline<NameProposal> Proposal { get; } = new Outline<NameProposal>()
        .Says("left", proposal => proposal.Left.Name)
        .Says("new", proposal => proposal.New.Name)
        .Says("similarity", TextForms.Number, proposal => proposal.Similarity);

    public static Form<LedgerChange> Change { get; } =
        new Outline<LedgerChange>("changes are not read back; read both ledgers and compare them again.")
            .Maybe(SchemeForm.Member, change => change.Earlier.Scheme == Scheme.Erqi2023 ? null : change.Earlier.Scheme.Name)
            .Says("opening", StatisticsForms.Tally, change => change.Opening)
            .Lists("lines", Line, change => change.Lines)
            .Says("closing", StatisticsForms.Tally, change => change.Closing)
            .Lists("changes", One, change => change.Changes.Where(one => one.Kind != ChangeKind.Unchanged))
            .Lists("proposals", Proposal, change => change.Proposals);

    private static void WriteAmounts(Utf8JsonWriter json, ChangeLine line)
    {
        foreach (Measure measure in ProjectTerms.Amounts.Where(measure => line.Amount(measure) != default))
        {
            json.WriteString(ProjectTerms.Measures.CamelCaseOf(measure), TextForms.Amount.Text(line.Amount(measure)));
        }
    }
}
