using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Consistency.Proofreading;

/// <summary>A table in which one thing went wrong.</summary>
/// <param name="Fault">What.</param>
/// <param name="True">The table as it should be.</param>
/// <param name="Printed">The table as it is.</param>
/// <param name="Figures">The ids of the figures that differ: one, or two of a pair.</param>
internal sealed record Misprint(Fault Fault, Bulletin True, Bulletin Printed, string[] Figures)
{
    /// <summary>What the first of them should read.</summary>
    public PublishedFigure TruePrint => True[Figures[0]].Print!;

    public override string ToString() =>
        $"{Fault}: {True.Title}: {string.Join(", ", Figures.Select(id => $"{id} {True[id].Print} → {Printed[id].Print}"))}";
}
