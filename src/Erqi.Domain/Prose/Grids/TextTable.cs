namespace Erqi.Domain.Prose.Grids;

/// <summary>A table in a text.</summary>
/// <param name="Sheet">Its cells.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="EndLine">The line behind it, from 0.</param>
internal sealed record TextTable(Sheet Sheet, int Start, int End, int EndLine);
