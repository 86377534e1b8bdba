namespace Erqi.Domain.Consistency.Solving;

/// <summary>Makes a contradiction irreducible: gives up print after print, as long as the rest still contradicts.</summary>
internal static class ConflictSearch
{
    public static Refutation Shrink(IMethod method, Problem problem, Refutation refutation)
    {
        try
        {
            int needed = 0;
            bool[] held = new bool[problem.Prints.Length];
            List<int> members = [.. refutation.Figures.Order()];
            while (true)
            {
                Array.Clear(held);
                members.ForEach(figure => held[figure] = true);
                if (method.FirstNeedless(held, members[needed..]) is not { } needless)
                {
                    return refutation;
                }

                // Members before the needless one were needed in a greater set, so they are in a lesser one.
                needed = members.IndexOf(needless);
                held[needless] = false;
                if (method.Decide(held).Refutation is not { } lesser)
                {
                    return refutation;
                }

                refutation = lesser;
                List<int> proven = members[..needed];
                members = [.. proven, .. lesser.Figures.Except(proven).Order()];
            }
        }
        catch (LimitReachedException)
        {
            // Still a contradiction, though perhaps not the least one.
            return refutation;
        }
    }
}
