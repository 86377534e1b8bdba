using System.Text.Json.Serialization;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Json;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency;

/// <summary>The parts of a sum are not all of them: the relation is 其中 (part of), and a part is missing.</summary>
/// <param name="Relation">The place of the sum in the bulletin, from zero.</param>
/// <param name="Total">The total of the sum.</param>
/// <param name="Missing">What the missing part can be, in base units; its lower end is the least that suffices.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record MissingPart(int Relation, BulletinFigure Total, ValueRange Missing) : Reconciliation
{
    /// <inheritdoc/>
    public override Wording Explain()
    {
        string least = Total.Unit.Write(Missing.Low ?? Rational.Zero);
        return new Wording(
            $"若 {FindingSentence.Named(Total)} 另有未列出的分项，且{(Missing.IsLowClosed ? "不少于" : "超过")} {least}，则可一致。",
            $"All can hold if {FindingSentence.Named(Total)} has a part that is not listed, of {(Missing.IsLowClosed ? "at least" : "more than")} {least}.");
    }
}
