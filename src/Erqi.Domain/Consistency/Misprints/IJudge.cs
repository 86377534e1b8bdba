using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Judges changed bulletins, for those who propose changes and know nothing of solving.</summary>
/// <remarks>
/// A changed bulletin has other prints, readings or rounding, or one relation changed or fewer, or unprinted figures more
/// at the end. Every answer draws on one budget.
/// </remarks>
internal interface IJudge
{
    /// <summary>Whether a changed bulletin can be true as a whole; null where that could not be decided.</summary>
    public bool? CanHold(Bulletin changed);

    /// <summary>What all prints leave a figure that is not printed itself, in base units.</summary>
    public ValueRange Implied(Bulletin changed, string figure) =>
        Left(changed, figure).FirstOrDefault(left => left.Figure == figure) is { Figure: not null } implied ? implied.Range : ValueRange.Empty;

    /// <summary>
    /// What the others leave each figure of the component of one, with its own print given up; without the figures to which
    /// nothing is left.
    /// </summary>
    public ValueList<(string Figure, ValueRange Range)> Left(Bulletin changed, string figure);

    /// <summary>Takes steps for other work if so many are left.</summary>
    /// <param name="range">On what, as long numbers take longer.</param>
    public bool TryStep(long count, ValueRange range = default);
}
