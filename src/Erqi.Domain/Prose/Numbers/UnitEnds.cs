using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Prose.Numbers;

/// <summary>Finds where the unit behind a number ends.</summary>
internal static class UnitEnds
{
    /// <summary>Gives the end of the unit that the library knows and that begins at a place, a 余 or 多 in it included.</summary>
    public static int Of(ReadOnlySpan<char> text, int start)
    {
        PrintCursor cursor = new(text[start..], PrintSetting.Prose);
        UnitParts unit = new();
        _ = TakeOver(ref cursor);
        if (unit.TryReadYi(ref cursor, out _))
        {
            return start + cursor.Position;
        }

        unit.ReadMultiplier(ref cursor);
        bool isOver = TakeOver(ref cursor);
        if (!NumberWords.Nouns.IsAt(text, start + cursor.Position))
        {
            unit.ReadWord(ref cursor);
        }

        // 千 and 百 count only where a unit follows: 3千米, not 3千.
        return unit.IsUnknown && !isOver && unit.Text is "千" or "百" or "十" ? start : start + cursor.Position;
    }

    private static bool TakeOver(ref PrintCursor cursor)
    {
        bool isOver = QualifierWords.IsALittleOver(cursor.Ahead);
        cursor.Take(isOver ? 1 : 0);
        return isOver;
    }
}
