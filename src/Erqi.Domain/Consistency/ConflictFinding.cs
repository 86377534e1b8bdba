using System.Text.Json.Serialization;
using Erqi.Domain.Json;

namespace Erqi.Domain.Consistency;

/// <summary>
/// Prints that cannot all be true: give up any one of them, and the others can hold under all relations.
/// </summary>
/// <param name="Figures">The ids of the figures, in the order of the bulletin.</param>
/// <param name="Relations">The places of the relations that show it, from 0.</param>
/// <param name="Proof">
/// The statements of those relations that, taken so often and added up, no values behind the prints can meet; empty where
/// whole numbers or a product had to be tried case by case.
/// </param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record ConflictFinding(ValueList<string> Figures, ValueList<int> Relations, ValueList<ProofStep> Proof)
{
    /// <summary>Gets a value indicating whether every print was shown to be needed; false where a limit came first.</summary>
    public bool IsIrreducible { get; init; } = true;
}
