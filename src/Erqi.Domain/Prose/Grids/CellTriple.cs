namespace Erqi.Domain.Prose.Grids;

/// <summary>Three printed cells, of which the second and the third may make the first.</summary>
/// <param name="A">The quantity that is made.</param>
/// <param name="B">What is divided, has grown, or is more.</param>
/// <param name="C">What divides it, what it has grown from, or what it is more than.</param>
internal sealed record CellTriple(SheetFigure A, SheetFigure B, SheetFigure C)
{
    /// <summary>Gives three cells; null where one of them is not printed.</summary>
    public static CellTriple? Of(SheetFigure? a, SheetFigure? b, SheetFigure? c) => a is null || b is null || c is null ? null : new CellTriple(a, b, c);

    /// <summary>Gives the cells as they may be where one slip was made in one of the prints.</summary>
    public IEnumerable<CellTriple> Slipped() =>
        [.. A.Slipped().Select(slip => this with { A = slip }), .. B.Slipped().Select(slip => this with { B = slip }), .. C.Slipped().Select(slip => this with { C = slip })];
}
