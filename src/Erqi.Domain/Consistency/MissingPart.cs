using System.Text.Json.Serialization;
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
    public override string ToChinese() =>
        $"若{Name(Total)}另有未列出的分项，且{(Missing.IsLowClosed ? "不少于" : "超过")} {Least}，则可一致。";

    /// <inheritdoc/>
    public override string ToEnglish() =>
        $"All can hold if {NameInEnglish(Total)} has a part that is not listed, of {(Missing.IsLowClosed ? "at least" : "more than")} {Least}.";

    private string Least => $"{(Missing.Low ?? Rational.Zero) / Total.Unit.Scale}{Total.Unit}";
}
