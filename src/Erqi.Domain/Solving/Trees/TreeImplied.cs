using System.Collections;
using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Trees;

/// <summary>What a tree leaves its figures, put into exact numbers as it is read: of a million ranges each is read once.</summary>
internal sealed class TreeImplied<T>(T[] found, ITreeRanges<T> ranges) : IReadOnlyList<ValueRange?>
{
    public int Count => found.Length;

    public ValueRange? this[int index] => ranges.IsEmpty(found[index]) ? null : ranges.Exact(found[index]);

    public IEnumerator<ValueRange?> GetEnumerator()
    {
        for (int figure = 0; figure < found.Length; figure++)
        {
            yield return this[figure];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
