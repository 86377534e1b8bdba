using System.Text.Json;
using System.Text.Unicode;
using Erqi.Domain.Json.Forms;
using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Documents;

/// <summary>Reads a bulletin document whole, or refuses it with the path of the first fault.</summary>
internal static class BulletinReader
{
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
            return PublishedForms.Bulletin.Read(JsonNode.Root(document.RootElement));
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
}
