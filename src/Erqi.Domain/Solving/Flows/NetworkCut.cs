using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Flows;

/// <summary>
/// Says why a flow cannot settle: the arcs between the nodes that are stuck and all others carry as little in and as
/// much out as their bounds allow, and that is still too much in. The sums of the stuck nodes, added up, say so.
/// </summary>
internal static class NetworkCut
{
    public static Refutation Of(
        Problem problem, Network network, Grid grid, bool[] held, SortedSet<int> crossed, ArcFlow flow, Circulation circulation)
    {
        if (crossed.Count > 0)
        {
            int[] owners = [Owner(crossed.Min, low: true), Owner(crossed.Min, low: false)];
            return new Refutation([.. owners.Where(owner => owner >= 0).Distinct().Order()], [], []);
        }

        List<(int Figure, long Loss)> prints = [];
        long gap = 0;
        for (int arc = 0; arc < network.Tails.Length; arc++)
        {
            bool enters = circulation.IsStuck(network.Heads[arc]);
            if (enters == circulation.IsStuck(network.Tails[arc]))
            {
                continue;
            }

            gap += enters ? flow[arc] : -flow[arc];
            if (arc < problem.Variables && Owner(arc, low: enters) is >= 0 and var owner)
            {
                long least = enters ? grid.Domain(arc).Low : -grid.Domain(arc).High;
                prints.Add((owner, (enters ? flow[arc] : -flow[arc]) - least));
            }
        }

        // Those that matter least go first.
        IEnumerable<(int, long)> slightest = prints.OrderBy(print => print.Loss).ThenBy(print => print.Figure);
        Multiplier[] multipliers = [.. Multipliers(problem, network, circulation)];
        return new Refutation(
            [.. Refutation.Needed(slightest, gap).Order()],
            multipliers,
            [.. multipliers.Select(multiplier => multiplier.Relation).Order()]);

        int Owner(int variable, bool low) => problem.EndOf(variable, low, held).Owner;
    }

    // All sums together say nothing, so those of the other nodes say the same as those of the stuck ones: what is
    // outside has no sum to take.
    private static IEnumerable<Multiplier> Multipliers(Problem problem, Network network, Circulation circulation)
    {
        int outside = network.Nodes - 1;
        int times = circulation.IsStuck(outside) ? 1 : -1;
        for (int node = 0; node < outside; node++)
        {
            if (circulation.IsStuck(node) != circulation.IsStuck(outside))
            {
                LinearAtom atom = (LinearAtom)problem.Atoms[node];
                yield return new Multiplier(atom.Relation, atom.Side, times * network.Sign(node), -1);
            }
        }
    }
}
