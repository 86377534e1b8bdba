using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Numbers;

/// <summary>Finds every number of a text and says of each what it is.</summary>
/// <remarks>
/// A closed, positive grammar: digits are a figure where a known unit or a measuring word stands beside them, Chinese
/// numerals where they measure, and everything else is passed over with a reason. No numeral is left out.
/// </remarks>
internal static class NumberScanner
{
    /// <summary>Gives the numbers of a text in their order.</summary>
    public static List<NumberToken> Scan(FlatText flat)
    {
        List<NumberToken> tokens = [];
        int at = 0, floor = 0;
        while (at < flat.Text.Length)
        {
            if (Read(flat, at, floor) is { } token)
            {
                tokens.Add(token);
                at = floor = token.End;
            }
            else
            {
                at++;
            }
        }

        return tokens;
    }

    // Null where no number begins; 半 is one in 占比超半数 only.
    private static NumberToken? Read(FlatText flat, int at, int floor) =>
        Numerals.IsDigit(flat.Text[at]) ? new ArabicNumber(flat, at, floor).Read()
        : Numerals.IsChinese(flat.Text[at]) ? new ChineseNumber(flat, at, floor).Read()
        : flat.Text[at] == '半' ? new ChineseNumber(flat, at, floor).AsHalf()
        : Numerals.IsAny(flat.Text[at]) ? new NumberToken(at, at + 1) { Reason = PassedReason.Enumerator }
        : null;
}
