using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Statistics;

/// <summary>A project that left and a new one whose names are so alike that a person should look: perhaps one was renamed.</summary>
/// <param name="Left">The project that left.</param>
/// <param name="New">The new project.</param>
/// <param name="Similarity">
/// How alike the names are, from 0 to 1: the Sørensen–Dice coefficient of their pairs of neighbouring characters.
/// </param>
public sealed record NameProposal(Project Left, Project New, Rational Similarity);
