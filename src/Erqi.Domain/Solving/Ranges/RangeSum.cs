using Erqi.Domain.Published;

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

    public void Add(ValueRange range) => Count(range, 1);

    /// <summary>Gives the sum of all but one of the ranges added.</summary>
    public readonly ValueRange Without(ValueRange range) => Less(range).Total();

    /// <summary>Gives the sum with one of the ranges added taken out.</summary>
    public readonly RangeSum Less(ValueRange range)
    {
        RangeSum rest = this;
        rest.Count(range, -1);
        return rest;
    }

    public readonly ValueRange Total()
    {
        if (_empty > 0)
        {
            return ValueRange.Empty;
        }

        return (_noLow > 0, _noHigh > 0) switch
        {
            (true, true) => ValueRange.Everything,
            (true, false) => _openHigh > 0 ? ValueRange.LessThan(_high) : ValueRange.AtMost(_high),
            (false, true) => _openLow > 0 ? ValueRange.MoreThan(_low) : ValueRange.AtLeast(_low),
            _ => ValueRange.Between(_low, _high, _openLow == 0, _openHigh == 0),
        };
    }

    private void Count(ValueRange range, int times)
    {
        if (range.IsEmpty)
        {
            _empty += times;
            return;
        }

        if (range.Low is { } low)
        {
            _low = times > 0 ? _low + low : _low - low;
            _openLow += range.IsLowClosed ? 0 : times;
        }
        else
        {
            _noLow += times;
        }

        if (range.High is { } high)
        {
            _high = times > 0 ? _high + high : _high - high;
            _openHigh += range.IsHighClosed ? 0 : times;
        }
        else
        {
            _noHigh += times;
        }
    }
}
