using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Forms;

/// <summary>How to read a print, as members of its figure.</summary>
internal static class ReadingMembers
{
    public static Shape<FigureParts> Reads<TValue>(
        this Shape<FigureParts> shape,
        string name,
        Form<TValue> form,
        Func<FigureReading, TValue?> get,
        Func<FigureReading, TValue, FigureReading> set)
        where TValue : struct =>
        shape.Optional(name, form, parts => get(parts.Reading), (parts, value) => parts with { Reading = set(parts.Reading, value) });
}
