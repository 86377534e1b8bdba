using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Ranges;

/// <summary>A sum of ranges from which any one summand can be left out again at no cost.</summary>
internal struct RangeSum
{
    private Rational _low;
    private Rational _high;
    private int _noLow;
    private int _noHigh;
    private int _openLow;
    private int _openHigh;
    private int _empty;

    /// <summary>Adds up the terms of a form, but for one that is excepted.</summary>
    public static RangeSum Of(LinearForm form, ValueRange[] known, int except = -1)
    {
        RangeSum sum = default;
        foreach (Weighted term in form.Terms)
        {
            if (term.Variable != except)
            {
                sum.Add(TreeProjection.Times(known[term.Variable], term.Weight));
            }
        }

        return sum;
    }

    /// <summary>Adds a range, or takes it away where the sign is below zero.</summary>
    public void Add(in ValueRange range, int sign = 1) => Count(range, sign < 0, 1);

    /// <summary>Gives the sum of all but one of the ranges added.</summary>
    public readonly ValueRange Without(in ValueRange range, int sign = 1) => Less(range, sign).Total();

    /// <summary>Gives the sum with one of the ranges added taken out.</summary>
    public readonly RangeSum Less(in ValueRange range, int sign = 1)
    {
        RangeSum rest = this;
        rest.Count(range, sign < 0, -1);
        return rest;
    }

    public readonly ValueRange Total() => _empty > 0
        ? ValueRange.Empty
        : End.Between(_noLow > 0 ? End.None : new End(_low, _openLow == 0), _noHigh > 0 ? End.None : new End(_high, _openHigh == 0));

    // Of a range that is taken away the upper end is the lower one, with its sign turned.
    private void Count(in ValueRange range, bool isTurned, int times)
    {
        if (range.IsEmpty)
        {
            _empty += times;
            return;
        }

        bool isAdded = times > 0 != isTurned;
        if ((isTurned ? range.High : range.Low) is { } low)
        {
            _low = isAdded ? _low + low : _low - low;
            _openLow += (isTurned ? range.IsHighClosed : range.IsLowClosed) ? 0 : times;
        }
        else
        {
            _noLow += times;
        }

        if ((isTurned ? range.Low : range.High) is { } high)
        {
            _high = isAdded ? _high + high : _high - high;
            _openHigh += (isTurned ? range.IsLowClosed : range.IsHighClosed) ? 0 : times;
        }
        else
        {
            _noHigh += times;
        }
    }
}
