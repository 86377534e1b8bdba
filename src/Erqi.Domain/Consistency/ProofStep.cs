using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency;

/// <summary>How often one linear statement of a relation is taken in the sum that refutes a bulletin.</summary>
/// <param name="Relation">The place of the relation in the bulletin, from 0.</param>
/// <param name="Statement">Which statement the relation makes.</param>
/// <param name="Weight">The multiplier: above zero for an inequality, of any sign for an equation.</param>
/// <param name="Rate">The id of the figure whose print gives the statement its rate; null where none does.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record ProofStep(int Relation, ProofStatement Statement, Rational Weight, string? Rate);
