using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Model;

/// <summary>
/// What each figure of a problem can be before its print is looked at. Figures of a bulletin are signed or not, and a
/// million such flags are less to carry about than a million ranges.
/// </summary>
internal sealed class DomainList
{
    private readonly bool[] _isSigned = [];
    private readonly ValueRange[]? _ranges;

    /// <summary>Makes the domains of figures that can be any number, or any number that is not below zero.</summary>
    public DomainList(bool[] isSigned) => _isSigned = isSigned;

    /// <summary>Makes domains of any kind.</summary>
    public DomainList(ValueRange[] ranges) => _ranges = ranges;

    public ValueRange this[int figure] => _ranges is not null ? _ranges[figure]
        : _isSigned[figure] ? ValueRange.Everything
        : ValueRange.NotNegative;
}
