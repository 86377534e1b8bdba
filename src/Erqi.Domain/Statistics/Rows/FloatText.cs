namespace Erqi.Domain.Statistics.Rows;

/// <summary>A binary float of a spreadsheet, as the shortest text that gives it again: the number that was typed in.</summary>
/// <param name="Text">Digits, perhaps with a point and an exponent; or NaN or Infinity.</param>
internal sealed record FloatText(string Text)
{
    public override string ToString() => Text;
}
