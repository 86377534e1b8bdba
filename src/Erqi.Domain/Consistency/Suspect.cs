using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>A figure whose misprint alone would explain why a bulletin cannot be true.</summary>
/// <param name="Figure">The id of the figure.</param>
/// <param name="Implied">
/// What all the other figures leave it when its own print is given up, in base units; never empty. Where only a lost minus
/// sign explains the print, the quantity may be below zero.
/// </param>
/// <param name="Candidates">
/// The prints that explain it, the likeliest first: those of a slip, and those that alone are left; empty where more than a
/// few are left and no slip explains one.
/// </param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record Suspect(string Figure, ValueRange Implied, ValueList<Candidate> Candidates)
{
    /// <summary>Gets the id of the figure.</summary>
    public string Figure { get; init => field = Named(value); } = Named(Figure);

    /// <summary>Gets what all the other figures leave it, in base units; never empty.</summary>
    public ValueRange Implied { get; init => field = Possible(value); } = Possible(Implied);

    private static string Named(string figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure;
    }

    private static ValueRange Possible(ValueRange implied) => !implied.IsEmpty
        ? implied
        : throw new ArgumentException(
            "A suspect is a figure to which the others leave some value; found an empty range.", nameof(implied));
}
