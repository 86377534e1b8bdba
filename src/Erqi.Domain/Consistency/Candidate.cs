using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>What a misprinted figure may have to read: a print that one slip turns into what was printed, or that alone is left.</summary>
/// <remarks>A proposal, never a correction: with this print in place everything can be true.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Candidate
{
    internal Candidate(PublishedFigure print, Slip slip) => (Print, Slip) = (print, slip);

    /// <summary>
    /// Gets the proposed print. It has a unit in its text where the figure's own print has one, and also where the slip is
    /// one of the unit and only the caption named it.
    /// </summary>
    public PublishedFigure Print { get; }

    /// <summary>Gets the slip that explains it.</summary>
    public Slip Slip { get; }

    /// <summary>Gets the id of the figure whose print it was given; null unless the slip is <see cref="Slip.SameAs"/>.</summary>
    public string? Of { get; internal init; }

    /// <summary>Writes the print and the slip, such as <c>168.7亿元（数字颠倒）</c>.</summary>
    public override string ToString() => $"{ReportNumbers.Printed(Print)}（{Slip.ToChinese()}）";
}
