using System.Diagnostics;
using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>What a misprinted figure may have to read: a print that one slip turns into what was printed, or that alone is left.</summary>
/// <remarks>A proposal, never a correction: with this print in place everything can be true.</remarks>
/// <param name="Print">
/// The proposed print. It has a unit in its text where the figure's own print has one, and also where the slip is one
/// of the unit and only the caption named it.
/// </param>
/// <param name="Slip">The slip that explains it.</param>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record Candidate(PublishedFigure Print, Slip Slip)
{
    /// <summary>Gets the proposed print.</summary>
    public PublishedFigure Print { get; init => field = Checked(value); } = Checked(Print);

    /// <summary>Gets the slip that explains it.</summary>
    public Slip Slip { get; init => field = SlipTerms.Table.Check(value); } = SlipTerms.Table.Check(Slip);

    /// <summary>Gets the id of the figure whose print it was given; null unless the slip is <see cref="Slip.SameAs"/>.</summary>
    public string? Of { get; init; }

    /// <summary>Writes the print and the slip, such as <c>168.7亿元（数字颠倒）</c>.</summary>
    public override string ToString() => $"{Print.Text}（{Slip.ToChinese()}）";

    private static PublishedFigure Checked(PublishedFigure print)
    {
        ArgumentNullException.ThrowIfNull(print);
        return print;
    }
}
