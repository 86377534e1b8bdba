using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Numbers;

/// <summary>Finds every number of a text and says of each what it is.</summary>
/// <remarks>
/// A closed, positive grammar: digits are a figure where a known unit or a measuring word stands beside them, Chinese
/// numerals where they measure, and everything else is passed over with a reason. No numeral is left out.
/// </remarks>
internal sealed class NumberScanner
{
    private readonly FlatText _flat;
    private readonly string _text;
    private readonly List<NumberToken> _tokens = [];

    private NumberScanner(FlatText flat)
    {
        _flat = flat;
        _text = flat.Text;
    }

    /// <summary>Gives the numbers of a text in their order.</summary>
    public static List<NumberToken> Scan(FlatText flat)
    {
        NumberScanner scanner = new(flat);
        int at = 0;
        while (at < flat.Text.Length)
        {
            if (scanner.Read(at) is { } token)
            {
                scanner._tokens.Add(token);
                at = token.End;
            }
            else
            {
                at++;
            }
        }

        return scanner._tokens;
    }

    private int Floor => _tokens.Count == 0 ? 0 : _tokens[^1].End;

    // Null where no number begins; 半 is one in 占比超半数 only.
    private NumberToken? Read(int at) =>
        Numerals.IsDigit(_text[at]) ? new ArabicNumber(_flat, at, Floor).Read()
        : Numerals.IsChinese(_text[at]) ? new ChineseNumber(_flat, at, Floor).Read()
        : _text[at] == '半' ? new ChineseNumber(_flat, at, Floor).AsHalf()
        : Numerals.IsAny(_text[at]) ? new NumberToken(at, at + 1) { Reason = PassedReason.Enumerator }
        : null;
}
