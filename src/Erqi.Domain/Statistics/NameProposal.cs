namespace Erqi.Domain.Statistics;

/// <summary>A project that left and a new one whose names are so alike that a person should look: perhaps one was renamed.</summary>
public sealed class NameProposal
{
    internal NameProposal(Project left, Project found, Rational similarity) =>
        (Left, New, Similarity) = (left, found, similarity);

    /// <summary>Gets the project that left.</summary>
    public Project Left { get; }

    /// <summary>Gets the new project.</summary>
    public Project New { get; }

    /// <summary>
    /// Gets how alike the names are, from 0 to 1: the Sørensen–Dice coefficient of their pairs of neighbouring characters.
    /// </summary>
    public Rational Similarity { get; }

    /// <summary>Gives both names, such as <c>合成乙→合成乙项目</c>.</summary>
    public override string ToString() => $"{Left}→{New}";
}
