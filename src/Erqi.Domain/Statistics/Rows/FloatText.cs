namespace Erqi.Domain.Statistics.Rows;

/// <summary>A binary float of a spreadsheet, as the shortest text that gives it again: the number that was typed in.</summary>
/// <param name="Text">Digits, perhaps with a point and an exponent; or NaN or Infinity.</param>
internal sealed record FloatText(string Text)
{
    /// <summary>
    /// The digits that any number typed into a spreadsheet gets back. What has more was not typed: a formula left it, or
    /// a file held more digits than were read.
    /// </summary>
    public const int MostDigits = 15;

    public override string ToString() => Text;
}
