using System.Collections.Frozen;
using System.Text.Json.Serialization;
using Erqi.Domain.Consistency;
using Erqi.Domain.Projects;
using Erqi.Domain.Prose;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Json.Forms;

/// <summary>The converter of every type of the library, and of lists of them.</summary>
internal sealed class FormTable : RelationKinds.IVisitor
{
    private static readonly FrozenDictionary<Type, JsonConverter> Table = new FormTable()._converters.ToFrozenDictionary();

    private readonly Dictionary<Type, JsonConverter> _converters = [];

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

    private static TableForms<Member<Sector>> Sectors => new(CubeDimension.Sector, MemberText.Of<Sector>());

    private static TableForms<Member<ProjectLevel>> Levels => new(CubeDimension.Level, MemberText.Of<ProjectLevel>());

    private static TableForms<Member<Batch>?> Batches => new(CubeDimension.Batch, new OrNullForm<Member<Batch>>(MemberText.Of<Batch>()));

    private static TableForms<int?> Periods => new(CubeDimension.Period, new OrNullForm<int>(TextForms.Period));

    private static TableForms<Member<PipelineStage>?> Stages =>
        new(CubeDimension.Stage, new OrNullForm<Member<PipelineStage>>(MemberText.Of<PipelineStage>()));

    private static TableForms<DivisionCode?> Districts => new(CubeDimension.District, new OrNullForm<DivisionCode>(TextForms.DivisionCode));

    public static JsonConverter? Find(Type type) => Table.GetValueOrDefault(type);

    void RelationKinds.IVisitor.Visit<T>() => Add(PublishedForms.Relation<T>());

    private void AddTerms()
    {
        AddText(Terms.Of(QuantityTerms.Units));
        AddText(PublishedForms.Rounding);
        AddText(ProjectForms.Sector);
        AddText(ProjectForms.Level);
        AddText(ProjectForms.Batch);
        AddText(ProjectForms.Stage);
        AddText(ProjectForms.Status);
        AddText(ProjectForms.Type);
        AddText(MemberText.Of<Sector>());
        AddText(MemberText.Of<ProjectLevel>());
        AddText(MemberText.Of<Batch>());
        AddText(MemberText.Of<PipelineStage>());
        AddText(MemberText.Of<ProjectStatus>());
        AddText(MemberText.Of<ProjectType>());
        AddText(Terms.Generation);
        AddText(StatisticsForms.Basis);
        AddText(StatisticsForms.Measure);
        AddText(ChangeForms.Kind);
        AddText(Terms.Of(StatisticsTerms.Rates));
        AddText(Terms.Of(StatisticsTerms.DenominatorBases));
        AddText(Terms.UnitKind);
        AddText(Terms.Of(PublishedTerms.Natures));
        AddText(Terms.Of(PublishedTerms.Qualifiers));
        AddText(Terms.Of(PublishedTerms.Relations));
        AddText(Terms.Of(ProseTerms.Grounds));
        AddText(Terms.Of(ProseTerms.Reasons));
        AddText(Terms.Of(ConsistencyTerms.Verdicts));
        AddText(Terms.Of(ConsistencyTerms.BulletinVerdicts));
        AddText(Terms.LedgerVerdict);
        AddText(Terms.Of(ConsistencyTerms.Slips));
        AddText(Terms.ProofStatement);
        AddText(Terms.Language);
    }

    private void AddProjects()
    {
        Add(SchemeForm.Line);
        Add(SchemeForm.Draft);
        Add(SchemeForm.Scheme);
        Add(ProjectForms.Period, KeyForms.Period);
        Add(ProjectForms.Threshold, KeyForms.Threshold);
        Add(ProjectForms.BatchEntry);
        Add(ProjectForms.StageMove);
        Add(ProjectForms.StatusMove);
        Add(ProjectForms.Move);
        Add(ProjectForms.Owner);
        Add(ProjectForms.Carrier);
        Add(ProjectForms.Identity, KeyForms.Identity);
        Add(ProjectForms.Project);
        Add(ProjectForms.Ledger);
    }

    private void AddStatistics()
    {
        Add(StatisticsForms.Tally);
        Add(StatisticsForms.Cell);
        Add(StatisticsForms.Cube);
        Add(StatisticsForms.Filter);
        Add(StatisticsForms.Rate);
        Add(StatisticsForms.Step);
        Add(StatisticsForms.Target);
        Add(StatisticsForms.Progress);
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
        Add(tables.Row);
        Add(tables.Share);
        Add(tables.Breakdown);
        Add(tables.CrossTab(Sectors));
        Add(tables.CrossTab(Levels));
        Add(tables.CrossTab(Batches));
        Add(tables.CrossTab(Periods));
        Add(tables.CrossTab(Stages));
        Add(tables.CrossTab(Districts));
    }

    private void AddText<T>(TextForm<T> form)
        where T : notnull =>
        Add(form, key: form);

    private void Add<T>(Form<T> form, TextForm<T> key)
        where T : notnull
    {
        _converters.Add(typeof(T), new KeyConverter<T>(form, key));
        AddList(form);
    }

    private void Add<T>(Form<T> form)
        where T : notnull
    {
        _converters.Add(typeof(T), new FormConverter<T>(form));
        AddList(form);
    }

    private void AddList<T>(Form<T> item)
        where T : notnull =>
        _converters.Add(typeof(ValueList<T>), new FormConverter<ValueList<T>>(
            new MappedForm<ValueList<T>, IReadOnlyList<T>>(
                new ListForm<T>(item), list => list, items => items.ToValueList())));
}
