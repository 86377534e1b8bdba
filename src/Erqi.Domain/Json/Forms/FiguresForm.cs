using Erqi.Domain.Json.Documents;
using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Forms;

/// <summary>Figures by their ids: each its print, or an object of everything that is known of it.</summary>
/// <param name="amongRelations">Whether the relations follow that complete their units, so that these are not written.</param>
internal sealed class FiguresForm(bool amongRelations) : Form<ValueList<BulletinFigure>>
{
    private static readonly TextForm<PublishedFigure> Print =
        new("a print", PublishedFigure.Parse, print => print.Alone, DocumentBounds.Text);

    private static readonly TextForm<string> Text = TextForms.Any.UpTo(DocumentBounds.Text);

    private readonly Shape<BulletinFigure> _figure =
        new Shape<BulletinFigure>("a figure: its print as text, or else", new("?", null), takesNull: false)
        .OrNull("printed", Print, figure => figure.Print, (figure, value) => figure.Copy(value, figure.Caption, figure.Reading))
        .Optional(
            "unit",
            TextForms.Unit.UpTo(DocumentBounds.Name),
            figure => amongRelations && figure.IsUnitCompleted ? null : figure.Caption,
            (figure, value) => figure.Copy(figure.Print, value, figure.Reading))
        .Within(
            PublishedForms.ReadingOf(Terms.Named(QuantityTerms.Conventions), TextForms.Number.UpTo(DocumentBounds.Number), takesNull: false),
            figure => figure.Reading,
            (figure, value) => figure.Read(value))
        .Optional(
            "basis",
            TextForms.Any.UpTo(DocumentBounds.Name),
            figure => figure.Basis == BulletinFigure.UnknownBasis ? null : figure.Basis,
            (figure, value) => figure with { Basis = value })
        .Optional("of", PublishedForms.SubjectInDocument, figure => figure.Of, (figure, value) => figure with { Of = value })
        .Optional("nature", Terms.Named(PublishedTerms.Natures), figure => figure.Nature, (figure, value) => figure with { Nature = value })
        .Optional("label", Text, figure => figure.Label, (figure, value) => figure with { Label = value })
        .Optional("asOf", TextForms.Date, figure => figure.AsOf, (figure, value) => figure with { AsOf = value })
        .Optional("source", Text, figure => figure.Source, (figure, value) => figure with { Source = value });

    public override ValueList<BulletinFigure> Read(JsonNode node) =>
        [.. node.Members("the figures", DocumentBounds.Items).Select(member => Figure(member.Name, member.Value))];

    public override void WriteMembers(Utf8JsonWriter json, ValueList<BulletinFigure> value)
    {
        foreach (BulletinFigure figure in value)
        {
            json.WritePropertyName(figure.Id);
            _figure.Write(json, figure.Reading.Policy == QualifierPolicy.Default ? figure : throw new JsonException(
                $"The figure '{figure.Id}' has a policy of its own for 约, 余 and 近, and a bulletin document has no word for it."));
        }
    }

    private BulletinFigure Figure(string id, JsonNode node)
    {
        node.ExpectAtMost(DocumentBounds.Name, id.Length, new("个字的编号", "characters of an id"));
        return node.Kind == JsonValueKind.String ? new(id, Print.Read(node)) : _figure.Read(node).Renamed(id);
    }
}
