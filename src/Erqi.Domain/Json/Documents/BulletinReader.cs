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
            throw Refusal.At("$", new("文档不是UTF-8编码；请另存为UTF-8。", "the document is not UTF-8; save it as UTF-8."));
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DocumentBounds.Depth });
            return PublishedForms.Bulletin.Read(JsonNode.Root(document.RootElement));
        }
        catch (JsonException fault) when (fault.Path is null)
        {
            throw JsonSyntax.Refuse(json.Span, fault);
        }
    }
}
