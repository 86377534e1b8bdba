using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Trees;

/// <summary>How ranges are written while they travel through a tree, and what an atom makes of them.</summary>
internal interface ITreeRanges<T>
{
    public T Everything { get; }

    public T Empty { get; }

    public bool IsEmpty(T range);

    /// <summary>Gives the steps that an operation on a range costs.</summary>
    public long Cost(T range);

    public T Intersect(T a, T b);

    /// <summary>Cuts a range down to what a variable can be.</summary>
    public T Cut(int variable, T range);

    public T Print(int figure);

    public T Domain(int figure);

    /// <summary>Gives what an atom, with all below it, leaves to the variable above it.</summary>
    public T Rise(int atom, int above, T[] up);

    /// <summary>
    /// Gives each variable below an atom what the atom leaves it, with all above; others may be the same list as up.
    /// </summary>
    public void Sink(int atom, int above, T fromAbove, T[] up, T[] others);

    /// <summary>Chooses true values, given what each variable can be by all below it.</summary>
    public Rational[] Witness(T[] up);

    public ValueRange Exact(T range);
}
