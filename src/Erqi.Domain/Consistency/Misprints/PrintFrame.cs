using System.Numerics;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>What stands before and behind the number in a print: 约 and 亿元 in 约168.7亿元.</summary>
/// <param name="Front">The words before the number.</param>
/// <param name="Rest">The unit, and the words within it and behind it.</param>
internal sealed record PrintFrame(string Front, string Rest)
{
    /// <summary>The frame of a print, in ordinary characters and without blanks.</summary>
    public static PrintFrame Of(PublishedFigure print)
    {
        string text = PrintText.Compact(print.Text);
        ReadOnlySpan<char> behindFront = text;
        QualifierWords.TakeFront(ref behindFront);
        int length = PrintReader.ReadNumber(behindFront, out BigInteger _, out int _, out bool _);
        return new PrintFrame(text[..^behindFront.Length], behindFront[length..].ToString());
    }

    /// <summary>Gets where in <see cref="Rest"/> the unit begins: behind a 余 or 多.</summary>
    public int UnitStart => QualifierWords.IsALittleOver(Rest, 0) ? 1 : 0;

    /// <summary>Gets the multiplier that the print itself has, or nothing.</summary>
    public string Multiplier => UnitReader.MultiplierOf(Rest.AsSpan(UnitStart)).ToString();

    /// <summary>Writes a number in the frame, in ordinary digits.</summary>
    public string Around(DigitText number, bool hasMinus) => $"{Front}{(hasMinus ? "-" : string.Empty)}{number}{Rest}";

    /// <summary>Gives the frame with another text in the place of the one where the unit begins.</summary>
    public PrintFrame WithUnitText(string replaced, string text) => this with
    {
        Rest = $"{Rest[..UnitStart]}{text}{Rest[(UnitStart + replaced.Length)..]}",
    };
}
