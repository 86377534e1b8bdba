using System.Text.Json;
using System.Text.Unicode;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using NodaTime;
using NodaTime.Text;

namespace Erqi.Domain.Json.Documents;

/// <summary>Reads a bulletin document whole, or refuses it with the path of the first fault.</summary>
internal static class BulletinReader
{
    private const string Known = "title, region, asOf, rounding, figures and relations";

    public static Bulletin Read(ReadOnlyMemory<byte> utf8Json)
    {
        ReadOnlyMemory<byte> json = utf8Json.Span.StartsWith("\uFEFF"u8) ? utf8Json["\uFEFF"u8.Length..] : utf8Json;
        if (!Utf8.IsValid(json.Span))
        {
            throw new JsonException("$: the document is not UTF-8.", "$", lineNumber: null, bytePositionInLine: null);
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DocumentBounds.Depth });
            return Read(JsonNode.Root(document.RootElement));
        }
        catch (JsonException fault) when (fault.Path is null)
        {
            throw new JsonException(
                $"$: the document {WhatIsWrong(json.Span)} at line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}.",
                "$",
                fault.LineNumber,
                fault.BytePositionInLine,
                fault);
        }
    }

    public static Bulletin Read(JsonNode root)
    {
        string? title = null, region = null;
        LocalDate? asOf = null;
        RoundingConvention rounding = RoundingConvention.HalfAwayFromZero;
        List<BulletinFigure>? figures = null;
        JsonNode? relations = null;
        foreach ((string name, JsonNode value) in root.Members("a bulletin"))
        {
            switch (name)
            {
                case "title": title = value.Text("a title", DocumentBounds.Text); break;
                case "region": region = value.Text("a region", DocumentBounds.Text); break;
                case "asOf": asOf = Date(value); break;
                case "rounding": rounding = Names.Rounding.Read(value); break;
                case "figures": figures = [.. value.Members("the figures", DocumentBounds.Items).Select(FigureReader.Read)]; break;
                case "relations": relations = value; break;
                default: throw value.UnknownMember(Known);
            }
        }

        _ = figures ?? throw root.Fault("the member 'figures' is required.");
        RelationReader reader = new(figures.Select(figure => figure.Id).ToHashSet(StringComparer.Ordinal));
        return new Bulletin(
            title, region, asOf, rounding, [.. figures], [.. relations?.Items("the relations", DocumentBounds.Items).Select(reader.Read) ?? []]);
    }

    // Where the reader stopped, either the depth or the text is to blame: with room for any depth it stops at the text alone.
    private static string WhatIsWrong(ReadOnlySpan<byte> json)
    {
        try
        {
            Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
            while (reader.Read())
            {
                if (reader.CurrentDepth >= DocumentBounds.Depth)
                {
                    return $"nests more than {DocumentBounds.Depth} levels deep";
                }
            }
        }
        catch (JsonException)
        {
            // That is what is wrong.
        }

        return "is no strict JSON";
    }

    public static LocalDate Date(JsonNode value)
    {
        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(value.Text("a date"));
        return date.Success ? date.Value : throw value.Fault("expected a date such as 2023-01-28.");
    }
}
