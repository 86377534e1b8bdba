using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>A figure whose misprint alone would explain why a bulletin cannot be true.</summary>
public sealed class Suspect
{
    internal Suspect(string figure, ValueRange implied, ValueList<Candidate> candidates) =>
        (Figure, Implied, Candidates) = (figure, implied, candidates);

    /// <summary>Gets the id of the figure.</summary>
    public string Figure { get; }

    /// <summary>
    /// Gets what all the other figures leave it when its own print is given up, in base units; never empty. Where only a lost
    /// minus sign explains the print, the quantity may be below zero.
    /// </summary>
    public ValueRange Implied { get; }

    /// <summary>
    /// Gets the prints that explain it, the likeliest first: those of a slip, and those that alone are left; empty where more
    /// than a few are left and no slip explains one.
    /// </summary>
    public ValueList<Candidate> Candidates { get; }
}
