using System.Text.Json.Serialization;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>The parts of a sum are not all of them: the relation is 其中 (part of), and a part is missing.</summary>
/// <param name="Relation">The place of the sum in the bulletin, from zero.</param>
/// <param name="Total">The total of the sum.</param>
/// <param name="Missing">What the missing part can be, in base units; some of it is above zero.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record MissingPart(int Relation, BulletinFigure Total, ValueRange Missing) : Reconciliation
{
    internal override Wording Explain(Func<BulletinFigure, string> nameOf)
    {
        string range = ReportNumbers.Write(Total.Unit, Missing);
        return new Wording(
            $"若 {FindingSentence.Named(Total, nameOf)} 在关系{Relation}中另有未列出的分项，且在 {range} 之内，则同组可一致。",
            $"Its group can hold if {FindingSentence.Named(Total, nameOf)} has a part that relation {Relation} does not list, within {range}.");
    }
}
