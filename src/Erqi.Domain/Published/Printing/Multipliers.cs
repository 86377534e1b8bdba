namespace Erqi.Domain.Published.Printing;

/// <summary>What multiplies in a print: 万, 亿 and 万亿, 十 百 千 before them or before a known unit, and million and its kin.</summary>
internal static class Multipliers
{
    private static readonly WordTable<int> Great = new(("万", 4), ("亿", 8), ("万亿", 12));

    private static readonly WordTable<int> Latin = new(
        ("thousand", 3), ("million mn", 6), ("billion bn", 9), ("trillion tn", 12));

    /// <summary>Gives the length of the multiplier that a text begins with, and the power of ten it is; 0 where there is none.</summary>
    public static int Begins(ReadOnlySpan<char> text, out int power)
    {
        power = 0;
        if (text.IsEmpty || UnitWords.Begins(text, out _) > 0)
        {
            return 0;
        }

        if (char.IsAsciiLetter(text[0]))
        {
            int latin = LatinBegins(text, out power);
            bool ends = latin == text.Length || !char.IsAsciiLetter(text[latin]) || UnitWords.Begins(text[latin..], out _) > 0;
            return ends ? latin : 0;
        }

        int place = PlaceOf(text[0]);
        int small = place > 0 ? 1 : 0;
        int great = Great.Begins(text[small..], out int greatPower);
        power = place + greatPower;

        // 3百货 is no number of hundreds: 十, 百 and 千 alone count only before a known unit.
        ReadOnlySpan<char> rest = text[(small + great)..];
        return great == 0 && !rest.IsEmpty && char.IsLetter(rest[0]) && UnitWords.Begins(rest, out _) == 0 ? 0 : small + great;
    }

    /// <summary>Gives the power of ten of the million or the like that a text begins with, whatever follows, and its length.</summary>
    public static int LatinBegins(ReadOnlySpan<char> text, out int power) => Latin.Begins(text, out power);

    /// <summary>Gives the power of ten of 十, 百 and 千, 0 for anything else.</summary>
    public static int PlaceOf(char c) => c switch { '十' => 1, '百' => 2, '千' => 3, _ => 0 };

    /// <summary>Gives the power of ten of the 万, 亿 or 万亿 that a text begins with, and its length.</summary>
    public static int GreatBegins(ReadOnlySpan<char> text, out int power) => Great.Begins(text, out power);
}
