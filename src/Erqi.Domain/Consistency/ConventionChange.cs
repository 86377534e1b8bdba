using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency;

/// <summary>One print, or every print that follows the bulletin's convention, became a print in another way.</summary>
/// <param name="Figure">The figure; null where the whole bulletin is meant.</param>
/// <param name="Convention">How its true value became the print.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record ConventionChange(BulletinFigure? Figure, RoundingConvention Convention) : Reconciliation
{
    /// <inheritdoc/>
    public override string ToChinese() => $"若{(Figure is null ? "全部数字" : Name(Figure))}{Way.Chinese}，则可一致。";

    /// <inheritdoc/>
    public override string ToEnglish() =>
        $"All can hold if {(Figure is null ? "every figure" : NameInEnglish(Figure))} was {Way.English}.";

    private (string Chinese, string English) Way => Convention switch
    {
        RoundingConvention.HalfAwayFromZero => ("是四舍五入", "rounded to the nearest, ties away from zero"),
        RoundingConvention.HalfToEven => ("按四舍六入五成双修约", "rounded with ties to even"),
        RoundingConvention.NearestUnknownTies => ("逢五时舍入方向不定", "rounded with ties in either direction"),
        RoundingConvention.Truncate => ("是去尾而非四舍五入", "truncated, not rounded"),
        RoundingConvention.Ceiling => ("是进位", "rounded up"),
        RoundingConvention.Floor => ("是向下取整", "rounded down"),
        _ => ("是精确值", "exact"),
    };
}
