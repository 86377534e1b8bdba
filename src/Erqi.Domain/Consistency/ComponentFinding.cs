using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency;

/// <summary>What was found of figures that relations tie together.</summary>
/// <remarks>Figures that no relation touches are components of their own. Equality is by all members.</remarks>
/// <param name="Figures">The ids of the figures, in the order of the bulletin.</param>
/// <param name="Relations">The places of the relations in the bulletin, from 0.</param>
/// <param name="Verdict">Whether all of it can be true at once.</param>
/// <param name="Reason">Why that is undetermined; null where it is not.</param>
/// <param name="Witness">
/// True values in base units, one for each figure, that print as published and satisfy every relation; empty unless
/// consistent.
/// </param>
/// <param name="Conflicts">Prints that cannot all be true, at least one conflict where inconsistent.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record ComponentFinding(
    ValueList<string> Figures,
    ValueList<int> Relations,
    BulletinVerdict Verdict,
    Wording? Reason,
    ValueList<Rational> Witness,
    ValueList<ConflictFinding> Conflicts);
