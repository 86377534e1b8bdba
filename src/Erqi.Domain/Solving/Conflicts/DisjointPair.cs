using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Conflicts;

/// <summary>
/// Looks for two relations that share a figure and, each with its other prints, leave it ranges that do not meet: of ranges
/// of which none meet all others, two do not meet each other (Helly).
/// </summary>
internal static class DisjointPair
{
    /// <summary>Gives the places in the bulletin of two such relations; null where there are none.</summary>
    public static (int First, int Second)? Of(Problem problem)
    {
        ValueRange[] known = problem.CutRanges(problem.AllHeld());

        // For each figure the relation that leaves it the greatest lower end, and the one with the least upper end.
        (ValueRange Range, int Relation)[] above = new (ValueRange, int)[known.Length], below = new (ValueRange, int)[known.Length];
        foreach (Atom atom in problem.Atoms)
        {
            foreach ((int variable, ValueRange left) in TreeProjection.All(atom, known))
            {
                ValueRange range = problem.Cut(variable, left.Intersect(known[variable]));
                if (range.IsEmpty)
                {
                    continue;
                }

                above[variable] = End.Low(range).IsTighterThan(End.Low(above[variable].Range), true) ? (range, atom.Relation) : above[variable];
                below[variable] = End.High(range).IsTighterThan(End.High(below[variable].Range), false) ? (range, atom.Relation) : below[variable];
            }
        }

        for (int variable = 0; variable < known.Length; variable++)
        {
            if (above[variable].Range.Intersect(below[variable].Range).IsEmpty)
            {
                return (above[variable].Relation, below[variable].Relation);
            }
        }

        return null;
    }
}
