using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>A figure in a cell.</summary>
/// <param name="Row">Its row, from 0.</param>
/// <param name="Column">Its column.</param>
/// <param name="Figure">The figure; one that is not printed where the cell is empty.</param>
internal sealed record SheetFigure(int Row, SheetColumn Column, BulletinFigure Figure)
{
    public string Id => Figure.Id;

    public bool IsPrinted => Figure.Print is not null;

    /// <summary>Gets what the print says, for a look at whether numbers agree.</summary>
    public Amount Amount { get; init; } = Amount.Of(Figure);

    /// <summary>Gets what the print says where it is a mean: 147 people to a square kilometre are rounded.</summary>
    public Amount MeanAmount => Amount.Of(Figure with { IsMean = true }) with { Value = Amount.Value };
}
