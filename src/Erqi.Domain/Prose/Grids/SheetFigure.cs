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

    /// <summary>Gets the print; only of a figure that is printed.</summary>
    public PublishedFigure Print => Figure.Print!;

    public bool IsPrinted => Figure.Print is not null;

    public Dimension Dimension => Figure.Unit.Dimension;

    public Rational Value => Amount.Value;

    /// <summary>Gets what the print says, for a look at whether numbers agree.</summary>
    public Amount Amount { get; init; } = Amount.Of(Figure);

    /// <summary>Says whether another measures the same, so that both can stand in one sum.</summary>
    public bool IsLike(SheetFigure other) => Dimension == other.Dimension;

    /// <summary>Gives what the figure may be where one slip was made in its print.</summary>
    public IEnumerable<SheetFigure> Slipped() => Slips.Of(Amount, Print).Select(slip => this with { Amount = slip });

    /// <summary>Gets what the print says where it is a mean: 147 people to a square kilometre are rounded.</summary>
    public Amount MeanAmount => Amount.Of(Figure with { IsMean = true }) with { Value = Amount.Value };
}
