namespace Erqi.Domain.Solving.Model;

/// <summary>Which items name each of some things: the figures of a variable, the atoms of a variable, the relations of a figure.</summary>
internal sealed class Incidence
{
    private readonly int[] _starts;
    private readonly int[] _items;

    /// <summary>Turns the lists of so many items round: what each item names becomes which items name each thing.</summary>
    public Incidence(int things, int items, Func<int, ReadOnlySpan<int>> named)
    {
        _starts = new int[things + 1];
        for (int item = 0; item < items; item++)
        {
            foreach (int thing in named(item))
            {
                _starts[thing + 1]++;
            }
        }

        for (int thing = 0; thing < things; thing++)
        {
            _starts[thing + 1] += _starts[thing];
        }

        int[] next = _starts[..^1];
        _items = new int[_starts[^1]];
        for (int item = 0; item < items; item++)
        {
            foreach (int thing in named(item))
            {
                _items[next[thing]++] = item;
            }
        }
    }

    /// <summary>Gives the items that name a thing, rising; one that names it twice stands there twice.</summary>
    public ReadOnlySpan<int> this[int thing] => _items.AsSpan(_starts[thing].._starts[thing + 1]);
}
