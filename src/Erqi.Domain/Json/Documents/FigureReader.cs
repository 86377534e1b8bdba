using System.Text.Json;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using NodaTime;

namespace Erqi.Domain.Json.Documents;

/// <summary>Reads one figure of a bulletin document.</summary>
internal static class FigureReader
{
    private const string Known =
        "printed, unit, rounding, quantum, signed, integer, basis, of, nature, label, asOf and source";

    public static BulletinFigure Read((string Id, JsonNode Value) member)
    {
        member.Value.ExpectAtMost(DocumentBounds.Name, member.Id.Length, "characters of an id");
        return member.Value.Kind == JsonValueKind.String
            ? new BulletinFigure(member.Id, Print(member.Value))
            : ReadObject(member.Id, member.Value);
    }

    private static BulletinFigure ReadObject(string id, JsonNode node)
    {
        bool hasPrint = false;
        PublishedFigure? print = null;
        FigureUnit? unit = null;
        FigureReading reading = FigureReading.Usual;
        string basis = BulletinFigure.UnknownBasis;
        FigureSubject? of = null;
        FigureNature? nature = null;
        string? label = null, source = null;
        LocalDate? asOf = null;
        foreach ((string name, JsonNode value) in node.Members("a figure: its print as text, or else"))
        {
            switch (name)
            {
                case "printed":
                    hasPrint = true;
                    print = value.Kind == JsonValueKind.Null ? null : Print(value);
                    break;
                case "unit": unit = value.Read("a unit", FigureUnit.Parse, DocumentBounds.Name); break;
                case "rounding": reading = reading with { Rounding = Names.Rounding.Read(value) }; break;
                case "quantum": reading = reading with { Quantum = Quantum(value) }; break;
                case "signed": reading = reading with { Signed = value.TrueOrFalse("whether it may be below zero") }; break;
                case "integer": reading = reading with { Integer = value.TrueOrFalse("whether it is whole") }; break;
                case "basis": basis = value.Text("a counting basis", DocumentBounds.Name); break;
                case "of": of = SubjectReader.Read(value); break;
                case "nature": nature = Names.Nature.Read(value); break;
                case "label": label = value.Text("a label", DocumentBounds.Text); break;
                case "asOf": asOf = BulletinReader.Date(value); break;
                case "source": source = value.Text("a source", DocumentBounds.Text); break;
                default: throw value.UnknownMember(Known);
            }
        }

        if (!hasPrint)
        {
            throw node.Fault("the member 'printed' is required; null says that the quantity was not printed.");
        }

        try
        {
            return new BulletinFigure(id, print, unit, reading)
            {
                Basis = basis,
                Of = of,
                Nature = nature,
                Label = label,
                AsOf = asOf,
                Source = source,
            };
        }
        catch (Exception fault) when (Refusal.Is(fault))
        {
            string contradicted = fault is not ArgumentException { ParamName: "reading" } ? "unit"
                : reading.Signed == false && print!.HasMinusSign ? "signed"
                : "quantum";
            throw node.Member(contradicted).Fault(fault);
        }
    }

    private static PublishedFigure Print(JsonNode value) => value.Read("a print", PublishedFigure.Parse, DocumentBounds.Text);

    private static Rational Quantum(JsonNode value)
    {
        Rational quantum = value.Read("a quantum", text => Rational.Parse(text, null), DocumentBounds.Number);
        return quantum.Sign > 0 ? quantum : throw value.Fault($"a quantum is above zero; found {quantum}.");
    }
}
