using System.Text.Json.Serialization;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>The base of a growth was revised since it was printed (基数修订), and the rate is reckoned on the revised one.</summary>
/// <param name="Relation">The place of the growth in the bulletin, from zero.</param>
/// <param name="Base">The base as printed.</param>
/// <param name="Implied">What the base is by the rate, in base units.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record RevisedBase(int Relation, BulletinFigure Base, ValueRange Implied) : Reconciliation
{
    internal override Wording Explain(Func<BulletinFigure, string> nameOf)
    {
        string range = ReportNumbers.Write(Base.Unit, Implied);
        return new Wording(
            $"若 {FindingSentence.Named(Base, nameOf)} 后经修订，关系{Relation}的增速按修订后的基数（在 {range} 之内）计算，则同组可一致。",
            $"Its group can hold if {FindingSentence.Named(Base, nameOf)} was revised and relation {Relation} reckons with the revised base, within {range}.");
    }
}
