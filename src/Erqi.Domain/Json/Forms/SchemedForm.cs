using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>An object whose members mean something in a scheme, which it names itself unless it is that of 2023.</summary>
internal sealed class SchemedForm<T>(Func<SchemeForms, Form<T>> within, Func<T, Scheme?> schemeOf) : Form<T>
{
    public override T Read(JsonNode node) => within(SchemeForms.Of(SchemeForm.In(node))).Read(node.Without(SchemeForm.Member));

    public override void WriteMembers(Utf8JsonWriter json, T value)
    {
        Scheme scheme = schemeOf(value) ?? Scheme.Erqi2023;
        if (scheme != Scheme.Erqi2023)
        {
            json.WritePropertyName(SchemeForm.Member);
            SchemeForm.Reference.Write(json, scheme);
        }

        within(SchemeForms.Of(scheme)).WriteMembers(json, value);
    }
}
