using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Flows;

/// <summary>
/// A problem of sums in which every variable stands in at most two, once on each side: a flow, with the sums as nodes
/// and the variables as arcs between them. Two-way tables with margins are such problems, and so are hierarchies.
/// </summary>
internal sealed class Network
{
    private readonly int[] _signs;

    private Network(Problem problem, int[] signs)
    {
        _signs = signs;
        int outside = signs.Length;
        int spares = problem.Atoms.Count(atom => !((LinearAtom)atom).Range.IsPoint);
        (Tails, Heads) = (new int[problem.Variables + spares], new int[problem.Variables + spares]);
        Array.Fill(Tails, outside);
        Array.Fill(Heads, outside);
        int spare = problem.Variables;
        for (int node = 0; node < outside; node++)
        {
            LinearAtom atom = (LinearAtom)problem.Atoms[node];
            foreach (Weighted term in atom.Form.Terms)
            {
                (term.Weight.Sign == signs[node] ? Heads : Tails)[term.Variable] = node;
            }

            if (!atom.Range.IsPoint)
            {
                // What a sum may leave over is one more part of it.
                (signs[node] < 0 ? Heads : Tails)[spare++] = node;
            }
        }
    }

    /// <summary>Gets the node that each arc leaves: first the variables, then what sums may leave over.</summary>
    public int[] Tails { get; }

    /// <summary>Gets the node that each arc enters.</summary>
    public int[] Heads { get; }

    /// <summary>Gets the number of nodes; the last one is outside all sums.</summary>
    public int Nodes => _signs.Length + 1;

    /// <summary>Makes the network of a problem, or null where it is none.</summary>
    public static Network? Of(Problem problem)
    {
        Use[] firsts = new Use[problem.Variables], seconds = new Use[problem.Variables];
        for (int atom = 0; atom < problem.Atoms.Count; atom++)
        {
            if (problem.Atoms[atom] is not LinearAtom { IsPlainSum: true } linear)
            {
                return null;
            }

            foreach (Weighted term in linear.Form.Terms)
            {
                Use use = new(atom, term.Weight.Sign);
                if (firsts[term.Variable].Sign == 0)
                {
                    firsts[term.Variable] = use;
                }
                else if (seconds[term.Variable].Sign == 0)
                {
                    seconds[term.Variable] = use;
                }
                else
                {
                    return null;
                }
            }
        }

        return Turn(problem, firsts, seconds) is { } signs ? new Network(problem, signs) : null;
    }

    /// <summary>Says which way round the sum of a node was taken: 1, or −1 where total and parts changed sides.</summary>
    public int Sign(int node) => _signs[node];

    /// <summary>Turns sums round so that each variable enters one of its two and leaves the other; null where none can.</summary>
    private static int[]? Turn(Problem problem, Use[] firsts, Use[] seconds)
    {
        int[] signs = new int[problem.Atoms.Count];
        Stack<int> open = new();
        for (int first = 0; first < signs.Length; first++)
        {
            if (signs[first] == 0)
            {
                signs[first] = 1;
                open.Push(first);
            }

            while (open.TryPop(out int atom))
            {
                foreach (Weighted term in ((LinearAtom)problem.Atoms[atom]).Form.Terms)
                {
                    (Use a, Use b) = (firsts[term.Variable], seconds[term.Variable]);
                    if (b.Sign == 0)
                    {
                        continue;
                    }

                    int other = a.Atom == atom ? b.Atom : a.Atom;
                    int sign = -signs[atom] * a.Sign * b.Sign;
                    if (signs[other] == 0)
                    {
                        signs[other] = sign;
                        open.Push(other);
                    }
                    else if (signs[other] != sign)
                    {
                        return null;
                    }
                }
            }
        }

        return signs;
    }

    /// <summary>In which atom a variable stands, and on which side; <c>default</c> is none.</summary>
    private readonly record struct Use(int Atom, int Sign);
}
