using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>The figures of a relation count different things (口径不同), so that the relation does not apply.</summary>
/// <remarks>The greatest change of all: without the relation the rest can hold, which proves nothing about the figures.</remarks>
/// <param name="Relation">The place of the relation in the bulletin, from zero.</param>
/// <param name="Kind">The kind of the relation.</param>
/// <param name="First">The first figure of the relation, the one it speaks about.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record OtherBasis(int Relation, RelationKind Kind, BulletinFigure First) : Reconciliation
{
    /// <inheritdoc/>
    public override string ToChinese() =>
        $"若{Name(First)}与第 {Relation + 1} 条关系中的其他数字口径不同，该关系不适用，则其余可一致。";

    /// <inheritdoc/>
    public override string ToEnglish() =>
        $"The rest can hold if {NameInEnglish(First)} is counted on another basis than the other figures of relation {Relation + 1} ({Kind}), which then does not apply.";
}
