using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>What each figure of a report's findings should read.</summary>
internal sealed class Corrections
{
    private const int MostPrints = 3;

    private readonly Bulletin _bulletin;
    private readonly Dictionary<string, Suspect> _suspects;

    // Figures of components that one other print would mend, though none in their place.
    private readonly HashSet<string> _cleared;

    public Corrections(ConsistencyReport report)
    {
        _bulletin = report.Bulletin;
        _suspects = report.Suspects.ToDictionary(suspect => suspect.Figure, StringComparer.Ordinal);
        _cleared = [.. report.Parts.Where(part => part.IsComplete && !part.Suspects.IsEmpty).SelectMany(part => part.Finding.Figures).Where(figure => !_suspects.ContainsKey(figure))];
    }

    /// <summary>Says whether another print of a figure would mend nothing, while one of another figure would.</summary>
    public bool IsCleared(string figure) => _cleared.Contains(figure);

    /// <summary>Says what a figure may have to read, or that another number there would not help; null where nothing is known of it.</summary>
    public Wording? Of(string figure)
    {
        if (!_suspects.TryGetValue(figure, out Suspect? suspect))
        {
            return IsCleared(figure) ? new("只改此数说不通", "changing this one alone does not help") : null;
        }

        return ReportWords.Should(suspect, _bulletin, MostPrints) is { } prints
            ? new($"若错在此数，应印{prints.Chinese}", $"if this one is wrong, it should read {prints.English}")
            : null;
    }
}
