using System.Text.Json.Serialization;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Json;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency;

/// <summary>A print ends in noughts that mean nothing: 5000亿元 stated to hundreds.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Quantum">The unit of its last meaningful digit, in printed units; the least that suffices.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record CoarserQuantum(BulletinFigure Figure, Rational Quantum) : Reconciliation
{
    internal override Wording Explain(Func<BulletinFigure, string> nameOf) => new(
        $"若 {FindingSentence.Named(Figure, nameOf)} 只精确到 {Quantum}{Figure.Unit}，则同组可一致。",
        $"Its group can hold if {FindingSentence.Named(Figure, nameOf)} is stated to the nearest {Quantum}{Figure.Unit} only.");
}
