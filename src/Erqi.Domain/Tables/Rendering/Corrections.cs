using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>What each figure of a report's findings should read.</summary>
internal sealed class Corrections(ConsistencyReport report)
{
    private const int MostPrints = 3;

    private readonly Dictionary<string, Suspect> _suspects = report.Suspects.ToDictionary(suspect => suspect.Figure, StringComparer.Ordinal);

    // Figures of components that one other print would mend, though none in their place.
    private readonly HashSet<string> _cleared =
    [
        .. report.Parts.Where(part => part.IsComplete && !part.Suspects.IsEmpty).SelectMany(part => part.Finding.Figures)
            .Except(report.Suspects.Select(suspect => suspect.Figure)),
    ];

    /// <summary>Says whether another print of a figure would mend nothing, while one of another figure would.</summary>
    public bool IsCleared(string figure) => _cleared.Contains(figure);

    /// <summary>Says what a figure may have to read, or that another number there would not help; null where nothing is known of it.</summary>
    public Wording? Of(string figure)
    {
        if (!_suspects.TryGetValue(figure, out Suspect? suspect))
        {
            return IsCleared(figure) ? new("只改此数说不通", "changing this one alone does not help") : null;
        }

        return ReportWords.Should(suspect, report.Bulletin, MostPrints) is { } prints
            ? new($"若错在此数，应印{prints.Chinese}", $"if this one is wrong, it should read {prints.English}")
            : null;
    }
}
