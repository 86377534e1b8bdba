namespace Erqi.Domain.Published.Printing;

/// <summary>A print that was read from the front of a text.</summary>
/// <param name="Figure">The figure, whose text is the part of the text that was read.</param>
/// <param name="NumberStart">Where its first number begins in the text.</param>
/// <param name="NumberEnd">Where the digits of its first number end.</param>
/// <param name="HasUnit">Whether a unit was read that the library knows; without one the text may go on with another unit.</param>
/// <param name="Other">The second of two words that qualify, which only running text may have.</param>
internal sealed record FrontPrint(PublishedFigure Figure, int NumberStart, int NumberEnd, bool HasUnit, Qualifier Other)
{
    public int Length => Figure.Text.Length;
}
