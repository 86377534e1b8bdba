namespace Erqi.Domain.Json.Documents;

/// <summary>Says of a text that is no strict JSON where it stops being that, what stands there, and what helps.</summary>
internal static class JsonSyntax
{
    private const int Quoted = 80;

    /// <param name="fault">What the parser says of the text; its place is right, its words are for programmers.</param>
    public static JsonException Refuse(ReadOnlySpan<byte> json, JsonException fault)
    {
        (JsonPlace place, bool isTooDeep, bool isOver) = Follow(json);
        ReadOnlySpan<byte> rest = json[Math.Min(Offset(json, fault), json.Length)..].TrimStart(" \t\r\n"u8);
        Wording wrong = isTooDeep
            ? new($"嵌套超过{DocumentBounds.Depth}层", $"nests more than {DocumentBounds.Depth} levels deep")
            : WhatIsWrong(rest, json[..^rest.Length].TrimEnd(" \t\r\n"u8), isOver);
        (long? line, long? at) = (fault.LineNumber + 1, fault.BytePositionInLine + 1);
        return Refusal.At(
            place.ToString(),
            new($"第{line}行第{at}字节处{wrong.Chinese}。", $"the document {wrong.English} at line {line}, byte {at}."),
            fault,
            fault.LineNumber,
            fault.BytePositionInLine);
    }

    private static Wording WhatIsWrong(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> before, bool isOver)
    {
        if (rest.IsEmpty)
        {
            return new("就中断了；请补全文本的引号和括号", "breaks off; complete its quotation marks and brackets");
        }

        string found = VisibleText.Clipped(VisibleText.OnOneLine(Encoding.UTF8.GetString(rest[..Math.Min(Quoted, rest.Length)])), 20);
        return (char)rest[0] switch
        {
            '/' => new($"是注释“{found}”；JSON里没有注释，请删去", $"holds the comment '{found}'; JSON has none, remove it"),
            ']' or '}' when before.EndsWith(","u8) => new(
                "之前多一个逗号；末项之后没有逗号，请删去", "holds a comma behind the last item; remove it"),
            _ when isOver => new(
                $"还有“{found}”；一份文件只有一个文档，请删去其后的内容", $"goes on with '{found}'; a file holds one document, remove what stands behind it"),
            _ => new(
                $"是“{found}”，不是严格的JSON；文本和键加英文双引号，项与项之间用英文逗号",
                $"has '{found}', which is no strict JSON; put texts and keys in double quotes, and a comma between items,"),
        };
    }

    // With room for any depth the reader stops at the text alone.
    private static (JsonPlace Place, bool IsTooDeep, bool IsOver) Follow(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        Stack<(JsonPlace Place, int Items, JsonPlace? Member)> open = new();
        bool isOver = false;
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= DocumentBounds.Depth)
                {
                    return (JsonPlace.Root, true, false);
                }

                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        open.Push(open.Pop() with { Member = Here().Member(Encoding.UTF8.GetString(reader.ValueSpan)) });
                        break;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push((Here(), reader.TokenType == JsonTokenType.StartArray ? 0 : -1, null));
                        break;
                    default:
                        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                        {
                            open.Pop();
                        }

                        isOver = open.Count == 0;
                        if (open.TryPop(out var all))
                        {
                            open.Push((all.Place, all.Items < 0 ? -1 : all.Items + 1, null));
                        }

                        break;
                }
            }
        }
        catch (JsonException)
        {
            // That is the place.
        }

        return (Here(), false, isOver);

        JsonPlace Here() => !open.TryPeek(out var inner) ? JsonPlace.Root
            : inner.Items >= 0 ? inner.Place.Item(inner.Items)
            : inner.Member ?? inner.Place;
    }

    private static int Offset(ReadOnlySpan<byte> json, JsonException fault)
    {
        int start = 0;
        for (long line = fault.LineNumber ?? 0; line > 0; line--)
        {
            start += json[start..].IndexOf((byte)'\n') + 1;
        }

        return start + (int)(fault.BytePositionInLine ?? 0);
    }
}
