using System.Text.Json;
using Erqi.Domain.Json.Documents;
using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Forms;

/// <summary>Figures by their ids: each its print, or an object of everything that is known of it.</summary>
/// <param name="amongRelations">Whether the relations follow that complete their units, so that these are not written.</param>
internal sealed class FiguresForm(bool amongRelations) : Form<ValueList<BulletinFigure>>
{
    private static readonly TextForm<PublishedFigure> Print =
        new("a print", PublishedFigure.Parse, print => print.Text, DocumentBounds.Text);

    private static readonly TextForm<string> Text = TextForms.Any.UpTo(DocumentBounds.Text);

    private static readonly Shape<FigureParts> Parts =
        new Shape<FigureParts>("a figure: its print as text, or else", FigureParts.Unset, takesNull: false)
        .OrNull("printed", Print, parts => parts.Print, (parts, value) => parts with { Print = value })
        .Optional("unit", TextForms.Unit.UpTo(DocumentBounds.Name), parts => parts.Unit, (parts, value) => parts with { Unit = value })
        .Reads("rounding", Terms.Named(Quantities.QuantityTerms.Conventions), reading => reading.Rounding, (reading, value) => reading with { Rounding = value })
        .Reads("quantum", TextForms.Number.UpTo(DocumentBounds.Number), reading => reading.Quantum, (reading, value) => reading with { Quantum = value })
        .Reads("signed", NumberForms.Flag, reading => reading.Signed, (reading, value) => reading with { Signed = value })
        .Reads("integer", NumberForms.Flag, reading => reading.Integer, (reading, value) => reading with { Integer = value })
        .Optional(
            "basis",
            TextForms.Any.UpTo(DocumentBounds.Name),
            parts => parts.Basis == BulletinFigure.UnknownBasis ? null : parts.Basis,
            (parts, value) => parts with { Basis = value })
        .Optional("of", PublishedForms.SubjectInDocument, parts => parts.Of, (parts, value) => parts with { Of = value })
        .Optional("nature", Terms.Named(PublishedTerms.Natures), parts => parts.Nature, (parts, value) => parts with { Nature = value })
        .Optional("label", Text, parts => parts.Label, (parts, value) => parts with { Label = value })
        .Optional("asOf", TextForms.Date, parts => parts.AsOf, (parts, value) => parts with { AsOf = value })
        .Optional("source", Text, parts => parts.Source, (parts, value) => parts with { Source = value });

    public override ValueList<BulletinFigure> Read(JsonNode node) =>
        [.. node.Members("the figures", DocumentBounds.Items).Select(member => Figure(member.Name, member.Value))];

    public override void Write(Utf8JsonWriter json, ValueList<BulletinFigure> value)
    {
        json.WriteStartObject();
        foreach (BulletinFigure figure in value)
        {
            json.WritePropertyName(figure.Id);
            Parts.Write(json, figure.Reading.Policy == QualifierPolicy.Default ? FigureParts.From(figure, amongRelations) : throw new JsonException(
                $"The figure '{figure.Id}' has a policy of its own for 约, 余 and 近, and a bulletin document has no word for it."));
        }

        json.WriteEndObject();
    }

    private static BulletinFigure Figure(string id, JsonNode node)
    {
        node.ExpectAtMost(DocumentBounds.Name, id.Length, new("个字的编号", "characters of an id"));
        if (node.Kind == JsonValueKind.String)
        {
            return new BulletinFigure(id, Print.Read(node));
        }

        FigureParts parts = Parts.Read(node);
        try
        {
            return parts.ToFigure(id);
        }
        catch (Exception refusal) when (Refusal.Is(refusal))
        {
            throw node.Member(parts.Contradicted(refusal)).Fault(refusal);
        }
    }
}
