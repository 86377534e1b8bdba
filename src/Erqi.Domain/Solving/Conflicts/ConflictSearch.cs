using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Conflicts;

/// <summary>
/// Makes a contradiction irreducible by a deletion filter (Chinneck and Dravnieks, 1991): gives up print after print, as
/// long as the rest still contradicts.
/// </summary>
internal static class ConflictSearch
{
    /// <summary>Gives the least contradiction found within one, and whether none of its prints can be given up.</summary>
    public static (Refutation Refutation, bool IsIrreducible) Shrink(IMethod method, Problem problem, Refutation refutation)
    {
        try
        {
            int needed = 0;
            bool isProven = true;
            bool[] held = new bool[problem.Prints.Length];
            List<int> members = [.. refutation.Figures.Order()];
            while (true)
            {
                Array.Clear(held);
                members.ForEach(figure => held[figure] = true);
                int? found = method.FirstNeedless(held, members[needed..], out bool isKnown);

                // Of those before it, too: who was only not known to be needless stays, but was not shown to be needed.
                isProven &= isKnown;
                if (found is not { } needless)
                {
                    return (refutation, isProven);
                }

                // Members before the needless one were needed in a greater set, so they are in a lesser one.
                needed = members.IndexOf(needless);
                held[needless] = false;
                if (method.Decide(held).Refutation is not { } lesser)
                {
                    return (refutation, false);
                }

                refutation = lesser;
                List<int> proven = members[..needed];
                members = [.. proven, .. lesser.Figures.Except(proven).Order()];
            }
        }
        catch (LimitReachedException)
        {
            // Still a contradiction, though perhaps not the least one.
            return (refutation, false);
        }
    }
}
