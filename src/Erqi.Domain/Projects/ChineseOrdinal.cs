namespace Erqi.Domain.Projects;

/// <summary>Reads the small ordinals that number periods: 一 to 九十九.</summary>
internal static class ChineseOrdinal
{
    private const string Digits = "〇一二三四五六七八九";

    public static bool TryParse(ReadOnlySpan<char> text, out int number)
    {
        int ten = text.IndexOf('十');
        (int tens, int ones) = ten switch
        {
            -1 => (0, Digit(text)),
            0 => (1, DigitOrNone(text[1..])),
            _ => (Digit(text[..ten]), DigitOrNone(text[(ten + 1)..])),
        };
        number = tens < 0 || ones < 0 ? 0 : (tens * 10) + ones;
        return number > 0;
    }

    private static int DigitOrNone(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : Digit(text);

    // A digit beside 十 is never 〇, and no text is more than one digit.
    private static int Digit(ReadOnlySpan<char> text) => text.Length == 1 && Digits.IndexOf(text[0]) is > 0 and var digit ? digit : -1;
}
