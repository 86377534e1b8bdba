using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>What the joint check says of figures that relations tie together.</summary>
/// <param name="Figures">The places of the figures in the bulletin, rising.</param>
/// <param name="Relations">The places of the relations, rising; none for a figure that stands alone.</param>
/// <param name="Reason">Why it is undetermined, else null.</param>
/// <param name="Witness">True values in base units, one per figure, where consistent; else null.</param>
/// <param name="Conflicts">Irreducible conflicts, at least one where inconsistent.</param>
/// <param name="Implied">
/// For each figure the range that the others leave it when its own print is given up; null where nothing is left, or
/// where that was not found out.
/// </param>
/// <param name="IsGapless">Whether every value of those ranges is possible.</param>
/// <param name="IsComplete">Whether every range was found out, and the conflicts shown to be irreducible.</param>
internal sealed record ComponentResult(
    IReadOnlyList<int> Figures,
    IReadOnlyList<int> Relations,
    Standing Standing,
    Wording? Reason,
    Rational[]? Witness,
    IReadOnlyList<Conflict> Conflicts,
    IReadOnlyList<ValueRange?> Implied,
    bool IsGapless,
    bool IsComplete);
