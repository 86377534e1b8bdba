namespace Erqi.Domain.Solving.Linear;

/// <summary>Why a search found nothing: the bounds that contradict each other, case by case.</summary>
internal sealed class Contradictions
{
    private readonly HashSet<(int Variable, bool Low)> _used = [];
    private int _count;
    private List<BoundUse>? _last;

    /// <summary>Gets every bound that any case needed.</summary>
    public IReadOnlyCollection<(int Variable, bool Low)> Used => _used;

    /// <summary>Gets the contradiction where there was one only; several, each of one case, are no proof together.</summary>
    public IReadOnlyList<BoundUse>? Single => _count == 1 ? _last : null;

    public void Add(List<BoundUse> contradiction)
    {
        _count++;
        _last = contradiction;
        _used.UnionWith(contradiction.Select(use => (use.Variable, use.Low)));
    }

    public void Clear()
    {
        _used.Clear();
        (_count, _last) = (0, null);
    }
}
