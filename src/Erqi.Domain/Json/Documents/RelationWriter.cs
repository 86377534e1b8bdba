using System.Text.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Documents;

/// <summary>Writes one relation of a bulletin document.</summary>
internal static class RelationWriter
{
    public static void Write(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        json.WriteString("kind", Names.Relation.Write(relation.Kind));
        WriteMembers(json, relation);
        if (relation.Id is not null)
        {
            json.WriteString("id", relation.Id);
        }

        if (relation.Note is not null)
        {
            json.WriteString("note", relation.Note);
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, SumPart part)
    {
        if (part.Sign == 1)
        {
            json.WriteStringValue(part.Figure);
            return;
        }

        json.WriteStartObject();
        json.WriteString("figure", part.Figure);
        json.WriteNumber("sign", part.Sign);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, Relation relation)
    {
        switch (relation)
        {
            case SumRelation sum:
                json.WriteString("total", sum.Total);
                WriteParts(json, sum.Parts);
                break;
            case PartOfRelation part:
                json.WriteString("whole", part.Whole);
                WriteIds(json, "parts", part.Parts);
                break;
            case SameRelation same:
                WriteIds(json, "figures", same.Repeats);
                break;
            case ShareRelation share:
                WriteIds(json, ("rate", share.Rate), ("part", share.Part), ("whole", share.Whole));
                break;
            case GrowthRelation growth:
                WriteIds(json, ("rate", growth.Rate), ("current", growth.Current));
                WriteIds(json, growth.Previous is { } previous ? ("previous", previous) : ("increase", growth.Increase!));
                break;
            case MeanRelation mean:
                WriteIds(json, ("mean", mean.Mean), ("total", mean.Total), ("count", mean.Count));
                break;
            case LeadRelation lead:
                WriteIds(json, ("lead", lead.Lead), ("part", lead.Part), ("whole", lead.Whole));
                json.WriteString("schedule", lead.Schedule.ToString());
                break;
            case EachAtLeastRelation each:
                WriteIds(json, ("total", each.Total), ("count", each.Count), ("threshold", each.Threshold));
                break;
            case AtMostRelation atMost:
                WriteIds(json, ("lesser", atMost.Lesser), ("greater", atMost.Greater));
                break;
        }
    }

    private static void WriteIds(Utf8JsonWriter json, params ReadOnlySpan<(string Role, string Id)> figures)
    {
        foreach ((string role, string id) in figures)
        {
            json.WriteString(role, id);
        }
    }

    private static void WriteIds(Utf8JsonWriter json, string role, ValueList<string> ids)
    {
        json.WriteStartArray(role);
        foreach (string id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    private static void WriteParts(Utf8JsonWriter json, ValueList<SumPart> parts)
    {
        json.WriteStartArray("parts");
        foreach (SumPart part in parts)
        {
            Write(json, part);
        }

        json.WriteEndArray();
    }
}
