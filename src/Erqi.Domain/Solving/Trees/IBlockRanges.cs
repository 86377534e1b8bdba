using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Trees;

/// <summary>What the relations of a block leave to each of its variables when the others have ranges.</summary>
internal interface IBlockRanges
{
    /// <summary>Gives what is left to the variable above.</summary>
    public ValueRange Rise(BlockAtom block, int above, ValueRange[] up);

    /// <summary>Gives what is left to the variables below.</summary>
    public void Sink(BlockAtom block, int above, ValueRange fromAbove, ValueRange[] up, ValueRange[] others);

    /// <summary>Chooses values of the variables below that go with the one above.</summary>
    public void Choose(BlockAtom block, int above, ValueRange[] up, Rational[] values);
}
