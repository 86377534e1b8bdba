using Erqi.Domain.Json.Documents;
using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Forms;

/// <summary>Prints, figures, relations and bulletins.</summary>
internal static class PublishedForms
{
    public static Form<PublishedFigure> Print { get; } = new DirectForm<PublishedFigure>(ReadPrint, WritePrint);

    public static Shape<QualifierPolicy> Policy { get; } = new Shape<QualifierPolicy>("a policy", QualifierPolicy.Default)
        .With("about", TextForms.Number, policy => policy.About, (policy, value) => policy with { About = value })
        .With("aboutShare", TextForms.Number, policy => policy.AboutShare, (policy, value) => policy with { AboutShare = value })
        .With("aLittleOver", TextForms.Number, policy => policy.ALittleOver, (policy, value) => policy with { ALittleOver = value })
        .With("justBelow", TextForms.Number, policy => policy.JustBelow, (policy, value) => policy with { JustBelow = value });

    public static Shape<FigureReading> Reading { get; } = ReadingOf(Rounding, TextForms.Number, takesNull: true)
        .Optional(
            "policy",
            Policy,
            reading => reading.Policy == QualifierPolicy.Default ? null : reading.Policy,
            (reading, value) => reading with { Policy = value });

    public static Form<FigureSubject> Subject { get; } =
        new SchemedForm<FigureSubject>(forms => forms.Subject, subject => subject.Filter.Scheme);

    public static Form<FigureSubject> SubjectInDocument { get; } =
        new SchemedForm<FigureSubject>(forms => forms.SubjectInDocument, subject => subject.Filter.Scheme);

    /// <summary>A figure by itself: an object whose one member is its id, as among the figures of a document.</summary>
    public static Form<BulletinFigure> Figure { get; } = new FiguresForm(amongRelations: false).Makes<BulletinFigure>(
        figures => figures is [var only] ? only : throw new FormatException("expected an object with one member: the figure, named by its id."),
        figure => [figure]);

    public static Form<Bulletin> Bulletin { get; } = new Shape<BulletinParts>("a bulletin", BulletinParts.Unset, takesNull: false)
        .Within(Head, parts => parts.Head, (parts, value) => parts with { Head = value })
        .With("figures", new FiguresForm(amongRelations: true), parts => parts.Figures, (parts, value) => parts with { Figures = value })
        .Optional("relations", Relations, parts => parts, (parts, value) => parts with { Unread = value.Unread })
        .Makes(parts => parts.ToBulletin(), BulletinParts.Of);

    public static Form<SumPart> Part { get; } = new DirectForm<SumPart>(AnyRelation.Part, RelationWriter.Write);

    public static TextForm<RoundingConvention> Rounding => Terms.Of(QuantityTerms.Conventions);

    private static Shape<BulletinHead> Head => new Shape<BulletinHead>("a bulletin", BulletinParts.Unset.Head, takesNull: false)
        .Optional("title", TextForms.Any.UpTo(DocumentBounds.Text), head => head.Title, (head, value) => head with { Title = value })
        .Optional("region", TextForms.Any.UpTo(DocumentBounds.Text), head => head.Region, (head, value) => head with { Region = value })
        .Optional("asOf", TextForms.Date, head => head.AsOf, (head, value) => head with { AsOf = value })
        .Optional("rounding", Terms.Named(QuantityTerms.Conventions), head => head.Rounding, (head, value) => head with { Rounding = value });

    private static RelationReader AnyRelation => new(figures: null);

    /// <summary>What a reading says, its policy apart.</summary>
    public static Shape<FigureReading> ReadingOf(TextForm<RoundingConvention> rounding, TextForm<Rational> quantum, bool takesNull) =>
        new Shape<FigureReading>("a reading", FigureReading.Default, takesNull)
        .Optional("rounding", rounding, reading => reading.Rounding, (reading, value) => reading with { Rounding = value })
        .Optional("quantum", quantum, reading => reading.Quantum, (reading, value) => reading with { Quantum = value })
        .Optional("signed", NumberForms.Flag, reading => reading.Signed, (reading, value) => reading with { Signed = value })
        .Optional("integer", NumberForms.Flag, reading => reading.Integer, (reading, value) => reading with { Integer = value });

    // Only the bulletin knows which figures relations may name, so it reads them itself.
    private static DirectForm<BulletinParts> Relations => new(
        node => BulletinParts.Unset with { Unread = node },
        (json, parts) => new ListForm<Relation>(Relation<Relation>()).Write(json, parts.Relations));

    /// <summary>Relations of one kind, or of any.</summary>
    public static Form<T> Relation<T>()
        where T : Relation => new DirectForm<T>(
            node => AnyRelation.Read(node) is var relation && relation is T wanted
                ? wanted
                : throw node.Fault(
                    $"应为{typeof(T).Name}，实为{relation.Kind}。", $"found a relation of the kind {relation.Kind}; expected a {typeof(T).Name}."),
            RelationWriter.Write);

    // A print whose unit stands in a caption does not have it in its text.
    private static void WritePrint(Utf8JsonWriter json, PublishedFigure print)
    {
        string printed = print.Bare.Unit.Text;
        if (printed == print.Unit.Text)
        {
            json.WriteStringValue(print.Text);
            return;
        }

        json.WriteStartObject();
        json.WriteString("printed", print.Text);
        json.WriteString("unit", print.Unit.Text[printed.Length..]);
        json.WriteEndObject();
    }

    private static PublishedFigure ReadPrint(JsonNode node)
    {
        if (node.Kind == JsonValueKind.String)
        {
            return node.Read("a print", PublishedFigure.Parse);
        }

        (string? text, FigureUnit? caption) = Captioned.Read(node);
        return node.Try(() => new BulletinFigure("print", PublishedFigure.Parse(text!), caption).Print!);
    }

    private static Shape<(string? Text, FigureUnit? Unit)> Captioned { get; } =
        new Shape<(string? Text, FigureUnit? Unit)>("a print, as text or", default)
        .With("printed", TextForms.Any, parts => parts.Text!, (parts, value) => parts with { Text = value })
        .With("unit", TextForms.Unit, parts => parts.Unit!, (parts, value) => parts with { Unit = value });
}
