using System.Text.Json.Serialization.Metadata;
using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Json.Forms;

/// <summary>The converter of every type of the library, and of lists of them, known to serializers without reflection.</summary>
internal sealed class FormTable : IJsonTypeInfoResolver, RelationKinds.IVisitor
{
    private readonly Dictionary<Type, (JsonConverter Converter, Func<JsonSerializerOptions, JsonTypeInfo> Describe)> _rows = [];

    private FormTable()
    {
        AddText(TextForms.Date);
        AddText(TextForms.Number);
        AddText(TextForms.Range);
        AddText(TextForms.PartialDate);
        AddText(TextForms.DivisionCode);
        AddText(TextForms.ProjectCode);
        AddText(TextForms.CreditCode);
        AddText(TextForms.Unit);
        AddTerms();
        AddProjects();
        AddStatistics();
        AddPublished();
        AddConsistency();

        // Lists only: by themselves these have converters already.
        AddList(TextForms.Any);
        AddList(TextForms.Amount);
        AddList(NumberForms.Int);
        AddList(NumberForms.Long);
    }

    public static FormTable All { get; } = new();

    private static TableForms<Member<Sector>> Sectors => new(CubeDimension.Sector, MemberText.Of<Sector>());

    private static TableForms<Member<ProjectLevel>> Levels => new(CubeDimension.Level, MemberText.Of<ProjectLevel>());

    private static TableForms<Member<Batch>?> Batches => new(CubeDimension.Batch, new OrNullForm<Member<Batch>>(MemberText.Of<Batch>()));

    private static TableForms<int?> Periods => new(CubeDimension.Period, new OrNullForm<int>(TextForms.Period));

    private static TableForms<Member<PipelineStage>?> Stages =>
        new(CubeDimension.Stage, new OrNullForm<Member<PipelineStage>>(MemberText.Of<PipelineStage>()));

    private static TableForms<DivisionCode?> Districts => new(CubeDimension.District, new OrNullForm<DivisionCode>(TextForms.DivisionCode));

    public JsonConverter? Find(Type type) => _rows.GetValueOrDefault(type).Converter;

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => _rows.GetValueOrDefault(type).Describe?.Invoke(options);

    void RelationKinds.IVisitor.Visit<T>() => Add(PublishedForms.Relation<T>());

    private void AddTerms()
    {
        AddMembers(ProjectTerms.Sectors);
        AddMembers(ProjectTerms.Levels);
        AddMembers(ProjectTerms.Batches);
        AddMembers(ProjectTerms.Stages);
        AddMembers(ProjectTerms.Statuses);
        AddMembers(ProjectTerms.Types);
        AddTerms(ProjectTerms.Measures);
        AddTerms(QuantityTerms.Units);
        AddTerms(QuantityTerms.Conventions);
        AddTerms(StatisticsTerms.CountingBases);
        AddTerms(StatisticsTerms.DenominatorBases);
        AddTerms(StatisticsTerms.Rates);
        AddTerms(StatisticsTerms.Changes);
        AddTerms(PublishedTerms.Natures);
        AddTerms(PublishedTerms.Qualifiers);
        AddTerms(PublishedTerms.Relations);
        AddTerms(ProseTerms.Grounds);
        AddTerms(ProseTerms.Reasons);
        AddTerms(ConsistencyTerms.Verdicts);
        AddTerms(ConsistencyTerms.BulletinVerdicts);
        AddTerms(ConsistencyTerms.LedgerVerdicts);
        AddTerms(ConsistencyTerms.Slips);
        AddText(Terms.ProofStatement);
        AddText(Terms.Language);
    }

    private void AddProjects()
    {
        Add(SchemeForm.Line);
        Add(SchemeForm.Draft);
        Add(SchemeForm.Scheme);
        Add(ProjectForms.Period, ProjectForms.PeriodKey);
        Add(ProjectForms.Threshold, ProjectForms.ThresholdKey);
        Add(ProjectForms.BatchEntry);
        Add(ProjectForms.StageMove);
        Add(ProjectForms.StatusMove);
        Add(ProjectForms.Move);
        Add(ProjectForms.Identity, ProjectForms.IdentityKey);
        Add(ProjectForms.Project);
        Add(ProjectForms.Ledger);
    }

    private void AddStatistics()
    {
        Add(StatisticsForms.Tally);
        Add(StatisticsForms.Cube);
        Add(StatisticsForms.Filter);
        Add(StatisticsForms.Rate);
        Add(ChangeForms.Change);
        AddTables(Sectors);
        AddTables(Levels);
        AddTables(Batches);
        AddTables(Periods);
        AddTables(Stages);
        AddTables(Districts);
    }

    private void AddPublished()
    {
        Add(PublishedForms.Print);
        Add(PublishedForms.Policy);
        Add(PublishedForms.Reading);
        Add(PublishedForms.Subject);
        Add(PublishedForms.Figure);
        Add(PublishedForms.Bulletin);
        Add(PublishedForms.Part);
        Add(PublishedForms.Relation<Relation>());
        RelationKinds.Visit(this);
    }

    private void AddConsistency()
    {
        Add(ConsistencyForms.Report);
        Add(ConsistencyForms.Ledger);
        Add(ConsistencyForms.Wording);
    }

    private void AddTables<TKey>(TableForms<TKey> tables)
    {
        AddText(tables.Dimension);
        Add(tables.Breakdown);
        Add(tables.CrossTab(Sectors));
        Add(tables.CrossTab(Levels));
        Add(tables.CrossTab(Batches));
        Add(tables.CrossTab(Periods));
        Add(tables.CrossTab(Stages));
        Add(tables.CrossTab(Districts));
    }

    // The enumeration of 2023, and the members of any scheme.
    private void AddMembers<TEnum>(TermTable<TEnum> table)
        where TEnum : unmanaged, Enum
    {
        AddTerms(table);
        AddText(MemberText.Of<TEnum>());
    }

    private void AddTerms<TEnum>(TermTable<TEnum> table)
        where TEnum : unmanaged, Enum => AddText(Terms.Of(table));

    private void AddText<T>(TextForm<T> form)
        where T : notnull => Add(form, key: form);

    private void Add<T>(Form<T> form, TextForm<T>? key = null)
        where T : notnull
    {
        Add(key is null ? new FormConverter<T>(form) : new KeyConverter<T>(form, key));
        AddList(form);
    }

    private void AddList<T>(Form<T> item)
        where T : notnull => Add(new FormConverter<ValueList<T>>(new ListForm<T>(item).Makes(items => items.ToValueList(), list => list)));

    private void Add<T>(JsonConverter<T> converter) =>
        _rows.Add(typeof(T), (converter, options => JsonMetadataServices.CreateValueInfo<T>(options, converter)));
}
