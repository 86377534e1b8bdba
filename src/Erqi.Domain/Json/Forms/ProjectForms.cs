namespace Erqi.Domain.Json.Forms;

/// <summary>Projects, what they are made of, and ledgers.</summary>
internal static class ProjectForms
{
    public static Form<BatchEntry> BatchEntry { get; } = new SchemedForm<BatchEntry>(forms => forms.BatchEntry, entry => entry.Batch.Scheme);

    public static Form<StageMove> StageMove { get; } = new SchemedForm<StageMove>(forms => forms.StageMove, move => move.To.Scheme);

    public static Form<StatusMove> StatusMove { get; } = new SchemedForm<StatusMove>(forms => forms.StatusMove, move => move.To.Scheme);

    public static Form<ProjectMove> Move { get; } = new SchemedForm<ProjectMove>(forms => forms.Move, move => move.Scheme);

    public static Form<Project> Project { get; } = new SchemedForm<Project>(forms => forms.Project, project => project.Scheme);

    public static Shape<CampaignPeriod> Period { get; } = new Shape<CampaignPeriod>("a period", default)
        .With("number", NumberForms.Int, period => period.Number, (period, value) => period with { Number = value })
        .Optional("date", TextForms.Date, period => period.Date, (period, value) => period with { Date = value });

    public static Shape<InvestmentThreshold> Threshold { get; } = new Shape<InvestmentThreshold>("a threshold", default)
        .With("minimum", TextForms.Amount, threshold => threshold.Minimum, (threshold, value) => threshold with { Minimum = value });

    public static Shape<(string? Name, UnifiedSocialCreditCode? Code)> Owner { get; } = new Shape<(string? Name, UnifiedSocialCreditCode? Code)>("an owner", default)
        .With("name", TextForms.Any, owner => owner.Name ?? throw new FormatException("an owner who has a code has a name, too; give Project.Owner."), (owner, value) => owner with { Name = value })
        .Optional("creditCode", TextForms.CreditCode, owner => owner.Code, (owner, value) => owner with { Code = value });

    public static Shape<(string? Leader, string? Unit, string? TaskForce)> Carrier { get; } = new Shape<(string? Leader, string? Unit, string? TaskForce)>("a carrier", default)
        .Optional("leader", TextForms.Any, carrier => carrier.Leader, (carrier, value) => carrier with { Leader = value })
        .Optional("responsibleUnit", TextForms.Any, carrier => carrier.Unit, (carrier, value) => carrier with { Unit = value })
        .Optional("taskForce", TextForms.Any, carrier => carrier.TaskForce, (carrier, value) => carrier with { TaskForce = value });

    public static Form<ProjectIdentity> Identity { get; } =
        new Shape<(ProjectCode? Code, DivisionCode? District, string? Name)>("an identity", default)
            .Optional("code", TextForms.ProjectCode, parts => parts.Code, (parts, value) => parts with { Code = value })
            .Optional("district", TextForms.DivisionCode, parts => parts.District, (parts, value) => parts with { District = value })
            .Optional("name", TextForms.Any, parts => parts.Name, (parts, value) => parts with { Name = value })
            .Makes(
                parts => parts switch
                {
                    ({ } code, null, null) => ProjectIdentity.Of(code),
                    (null, _, { } name) => ProjectIdentity.Of(name, parts.District),
                    _ => throw new FormatException("an identity is a code, or a name with or without a district."),
                },
                identity => identity.Parts);

    /// <summary>A period as a key: <c>第7期</c>, and behind it the day where it has one.</summary>
    public static TextForm<CampaignPeriod> PeriodKey { get; } = new(
        "a period",
        text => text.Split(' ') is [var number, var date]
            ? CampaignPeriod.Parse(number) with { Date = TextForms.Date.Parse(date) }
            : CampaignPeriod.Parse(text),
        period => period.Number == 0
            ? throw new FormatException("This is no period (it is the default); expected one with a number.")
            : period.Date is { } date ? $"{period} {TextForms.Date.Text(date)}" : period.ToString());

    /// <summary>A threshold as a key: <c>1亿元以上</c>.</summary>
    public static TextForm<InvestmentThreshold> ThresholdKey { get; } = new(
        "a threshold",
        text => text.EndsWith("以上", StringComparison.Ordinal)
            ? new InvestmentThreshold(Money.Parse(text[..^"以上".Length]))
            : throw new FormatException($"“{text}” is no threshold; expected one such as 1亿元以上."),
        threshold => threshold.ToString());

    /// <summary>An identity as a key: a code, a name, or a name with the code of its district before it.</summary>
    public static TextForm<ProjectIdentity> IdentityKey { get; } = new(
        "an identity",
        text => ProjectCode.TryParse(text, out ProjectCode code) ? ProjectIdentity.Of(code)
            : text.Split(' ', 2) is [var first, var name]
                && DivisionCode.TryParse(first, out DivisionCode district)
                ? ProjectIdentity.Of(name, district)
            : ProjectIdentity.Of(text),
        identity => identity.ToString());

    /// <summary>A list of projects; where they are of another scheme than 2023 or of a month, an object that says it once.</summary>
    public static Form<ProjectLedger> Ledger { get; } = new DirectForm<ProjectLedger>(
        node => (node.Kind == JsonValueKind.Array ? Listed : Schemed).Read(node),
        (json, ledger) => (ledger.Scheme == Scheme.Erqi2023 && ledger.Month is null ? Listed : Schemed).Write(json, ledger));

    private static Form<ProjectLedger> Listed =>
        new ListForm<Project>(Project).Makes<ProjectLedger>(projects => ProjectLedger.Create([.. projects]), ledger => ledger);

    private static Form<ProjectLedger> Schemed => new SchemedForm<ProjectLedger>(forms => forms.Ledger, ledger => ledger.Scheme);
}
