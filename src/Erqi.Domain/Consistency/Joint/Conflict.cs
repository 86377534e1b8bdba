using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>Prints that no true values can stand behind together: give up any one, and the rest can hold.</summary>
/// <param name="Figures">The places of the figures in the bulletin, rising.</param>
/// <param name="Relations">The places of the relations that show it, rising.</param>
/// <param name="Multipliers">
/// The linear combination that shows it; empty where whole numbers or a product were needed.
/// </param>
/// <param name="IsIrreducible">Whether that was shown of every print.</param>
internal sealed record Conflict(
    IReadOnlyList<int> Figures, IReadOnlyList<int> Relations, IReadOnlyList<Multiplier> Multipliers, bool IsIrreducible = true);
