using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Json.Documents;

/// <summary>The fixed names of the document, each meaning one member of an enumeration.</summary>
internal static class Names
{
    public static Names<RoundingConvention> Rounding { get; } = new(RoundingConventionTerms.Table);

    public static Names<FigureNature> Nature { get; } = new(FigureNatureTerms.Table);

    public static Names<RelationKind> Relation { get; } = new(RelationKindTerms.Table);
}
