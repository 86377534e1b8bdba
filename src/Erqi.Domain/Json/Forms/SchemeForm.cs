using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>Schemes: in full, and as what a document names as its own.</summary>
internal static class SchemeForm
{
    /// <summary>The member that names the scheme of a value; 2023 where there is none.</summary>
    public const string Member = "scheme";

    private static readonly Scheme[] BuiltIn = [Projects.Scheme.Erqi2023, Projects.Scheme.Henan2022, Projects.Scheme.Henan2025];

    public static Shape<SchemeMember> Line { get; } = new Shape<SchemeMember>("a member of a scheme", new("?"))
        .Optional("number", NumberForms.Int, line => (int?)line.Number, (line, value) => line with { Number = value })
        .With("chinese", TextForms.Any, line => line.Chinese, (line, value) => line with { Chinese = value, Identifier = value })
        .Optional(
            "identifier",
            TextForms.Any,
            line => line.Identifier == line.Chinese ? null : line.Identifier,
            (line, value) => line with { Identifier = value })
        .Optional("english", TextForms.Any, line => line.English, (line, value) => line with { English = value })
        .List("aliases", TextForms.Any, line => line.Aliases, (line, value) => line with { Aliases = value })
        .Optional("note", TextForms.Any, line => line.Note, (line, value) => line with { Note = value })
        .Optional("next", List(TextForms.Any), line => line.Next, (line, value) => line with { Next = value })
        .Optional("isHalted", NumberForms.Flag, line => line.IsHalted ? true : null, (line, value) => line with { IsHalted = value })
        .Optional("isOffTheList", NumberForms.Flag, line => line.IsOffTheList ? true : null, (line, value) => line with { IsOffTheList = value });

    public static Shape<SchemeDraft> Draft { get; } = new Shape<SchemeDraft>("a scheme", new("?"))
        .With("name", TextForms.Any, draft => draft.Name, (draft, value) => draft with { Name = value })
        .Optional("version", TextForms.Any, draft => draft.Version, (draft, value) => draft with { Version = value })
        .Optional("title", TextForms.Any, draft => draft.Title, (draft, value) => draft with { Title = value })
        .Optional("source", TextForms.Any, draft => draft.Source, (draft, value) => draft with { Source = value })
        .With("sectors", Lines, draft => draft.Sectors, (draft, value) => draft with { Sectors = value })
        .With("levels", Lines, draft => draft.Levels, (draft, value) => draft with { Levels = value })
        .List("batches", LineOrName, draft => draft.Batches, (draft, value) => draft with { Batches = value })
        .List("stages", LineOrName, draft => draft.Stages, (draft, value) => draft with { Stages = value })
        .List("statuses", LineOrName, draft => draft.Statuses, (draft, value) => draft with { Statuses = value })
        .List("types", LineOrName, draft => draft.Types, (draft, value) => draft with { Types = value })
        .Optional("measures", List(StatisticsForms.Measure), draft => draft.Measures, (draft, value) => draft with { Measures = value })
        .List("ownAmounts", LineOrName, draft => draft.OwnAmounts, (draft, value) => draft with { OwnAmounts = value });

    public static Form<Scheme> Scheme { get; } = Draft.Makes(draft => draft.Build(), scheme => scheme.Draft);

    /// <summary>A scheme that is built in by its name, any other in full.</summary>
    public static Form<Scheme> Reference { get; } = new DirectForm<Scheme>(
        node => (node.Kind == JsonValueKind.String ? Name : Scheme!).Read(node),
        (json, scheme) => (BuiltIn.Contains(scheme) ? Name : Scheme!).Write(json, scheme));

    private static Form<Scheme> Name => new TextForm<Scheme>("the name of a scheme", Named, scheme => scheme.Name);

    // A line that is no more than its name is written as that.
    private static DirectForm<SchemeMember> LineOrName => new(
        node => node.Kind == JsonValueKind.String ? node.Read("a name", text => new SchemeMember(text)) : Line!.Read(node),
        (json, line) => Line!.Write(json, line));

    private static Form<ValueList<SchemeMember>> Lines => List(LineOrName);

    /// <summary>The scheme that a document names as its own.</summary>
    public static Scheme In(JsonNode node) =>
        node.TryMember(Member, out JsonNode scheme) ? Reference.Read(scheme) : Projects.Scheme.Erqi2023;

    public static Scheme Named(string name) => Array.Find(BuiltIn, scheme => scheme.Name == name) ?? throw new FormatException(
        $"“{Guard.Clip(name)}” is no scheme that is known by name; expected one of {string.Join(", ", BuiltIn.Select(scheme => scheme.Name))}, " +
        "or the scheme in full.");

    private static MappedForm<ValueList<T>, IReadOnlyList<T>> List<T>(Form<T> item)
        where T : notnull => new ListForm<T>(item).Makes(items => items.ToValueList(), list => list);
}
