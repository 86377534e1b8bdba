namespace Erqi.Domain.Solving.Ranges;

/// <summary>A sum of ranges on a grid from which any one summand can be left out again at no cost.</summary>
internal struct GridSum
{
    private long _low;
    private long _high;
    private int _noLow;
    private int _noHigh;
    private int _empty;

    public void Add(GridRange range) => Count(range, 1);

    /// <summary>Gives the sum of all but one of the ranges added.</summary>
    public readonly GridRange Without(GridRange range)
    {
        GridSum rest = this;
        rest.Count(range, -1);
        return rest.Total();
    }

    public readonly GridRange Total() => _empty > 0
        ? GridRange.Empty
        : new(_noLow > 0 ? -Grid.Endless : _low, _noHigh > 0 ? Grid.Endless : _high);

    private void Count(GridRange range, int times)
    {
        if (range.IsEmpty)
        {
            _empty += times;
            return;
        }

        if (range.Low > -Grid.Endless)
        {
            _low += times * range.Low;
        }
        else
        {
            _noLow += times;
        }

        if (range.High < Grid.Endless)
        {
            _high += times * range.High;
        }
        else
        {
            _noHigh += times;
        }
    }
}
