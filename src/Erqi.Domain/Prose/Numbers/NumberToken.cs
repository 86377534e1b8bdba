using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Numbers;

/// <summary>A number in a flat text: a figure, or one that is passed over and why.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The first character behind it.</param>
internal sealed record NumberToken(int Start, int End)
{
    /// <summary>Gets the print; null where the number is no figure.</summary>
    public PublishedFigure? Print { get; init; }

    /// <summary>Gets the unit that stands beside the print, not in it.</summary>
    public FigureUnit? Caption { get; init; }

    /// <summary>Gets where the number itself begins, behind a qualifier.</summary>
    public int Number { get; init; } = Start;

    /// <summary>Gets whether two qualifiers stand around it that contradict each other.</summary>
    public bool HasClash { get; init; }

    /// <summary>Gets whether it counts what its unit alone would measure: 开放312天.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Gets why the number is no figure; meaningless where it is one.</summary>
    public PassedReason Reason { get; init; } = PassedReason.Unread;
}
