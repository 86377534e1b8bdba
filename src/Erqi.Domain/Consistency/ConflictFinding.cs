namespace Erqi.Domain.Consistency;

/// <summary>
/// Prints that cannot all be true: give up any one of them, and the others can hold under all relations.
/// </summary>
public sealed class ConflictFinding
{
    internal ConflictFinding(ValueList<string> figures, ValueList<int> relations, ValueList<ProofStep> proof) =>
        (Figures, Relations, Proof) = (figures, relations, proof);

    /// <summary>Gets the ids of the figures, in the order of the bulletin.</summary>
    public ValueList<string> Figures { get; }

    /// <summary>Gets the places of the relations that show it, from 0.</summary>
    public ValueList<int> Relations { get; }

    /// <summary>
    /// Gets the statements of those relations that, taken so often and added up, no values behind the prints can meet; empty
    /// where whole numbers or a product had to be tried case by case.
    /// </summary>
    public ValueList<ProofStep> Proof { get; }

    /// <summary>Gets a value indicating whether every print was shown to be needed; false where a limit came first.</summary>
    public bool IsIrreducible { get; internal init; } = true;
}
