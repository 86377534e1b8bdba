using System.Text.Unicode;
using Erqi.Domain.Json.Documents;
using Erqi.Domain.Json.Forms;
using Erqi.Domain.Published;

namespace Erqi.Domain.Json;

/// <summary>The bulletin document: figures and relations as JSON text.</summary>
/// <remarks>
/// Reading is strict: unknown members, repeated keys, figures used but not defined, numbers where text is asked for,
/// comments, trailing commas and anything behind the document are refused, with the JSON path of the fault. So is too
/// much: more than 16 levels, a million figures, a million relations or a million members of one, 1,000 digits in a number,
/// 200 characters in an id, a unit or a counting basis, 10,000 in any other text.
/// </remarks>
/// <example>
/// <code>
/// Bulletin bulletin = BulletinDocument.Read(
///     """{ "figures": { "all": "360个", "higher": "44个" }, "relations": [ { "kind": "partOf", "whole": "all", "parts": ["higher"] } ] }""");
/// Console.WriteLine(Referee.Check(bulletin).Verdict);              // → Consistent
/// Console.WriteLine(BulletinDocument.Read(BulletinDocument.Write(bulletin)) == bulletin); // → True
/// </code>
/// </example>
public static class BulletinDocument
{
    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <exception cref="JsonException">The document is refused; message and path say where and why.</exception>
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
            return PublishedForms.Bulletin.Read(new JsonNode(document.RootElement, JsonPlace.Root));
        }
        catch (JsonException fault) when (fault.Path is null)
        {
            throw JsonSyntax.Refuse(json.Span, fault);
        }
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">The document is refused; message and path say where and why.</exception>
    public static Bulletin Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Writes a bulletin as its document, Chinese unescaped.</summary>
    /// <param name="indented">Whether to write it over many lines.</param>
    public static string Write(Bulletin bulletin, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        return JsonText.Write(json => PublishedForms.Bulletin.Write(json, bulletin), indented);
    }
}
