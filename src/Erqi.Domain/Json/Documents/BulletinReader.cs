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
            throw Refusal.At("$", new("文档不是UTF-8编码；请另存为UTF-8。", "the document is not UTF-8; save it as UTF-8."));
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DocumentBounds.Depth });
            return PublishedForms.Bulletin.Read(JsonNode.Root(document.RootElement));
        }
        catch (JsonException fault) when (fault.Path is null)
        {
            Wording wrong = WhatIsWrong(json.Span);
            (long? line, long? at) = (fault.LineNumber + 1, fault.BytePositionInLine + 1);
            throw Refusal.At(
                "$",
                new($"第{line}行第{at}字节处{wrong.Chinese}。", $"the document {wrong.English} at line {line}, byte {at}."),
                fault,
                fault.LineNumber,
                fault.BytePositionInLine);
        }
    }

    // Where the reader stopped, either the depth or the text is to blame: with room for any depth it stops at the text alone.
    private static Wording WhatIsWrong(ReadOnlySpan<byte> json)
    {
        try
        {
            Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
            while (reader.Read())
            {
                if (reader.CurrentDepth >= DocumentBounds.Depth)
                {
                    return new($"嵌套超过{DocumentBounds.Depth}层", $"nests more than {DocumentBounds.Depth} levels deep");
                }
            }
        }
        catch (JsonException)
        {
            // That is what is wrong.
        }

        return new("不是严格的JSON", "is no strict JSON");
    }
}
