using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Model;

/// <summary>One way to decide a component. Prints that are not held count no more, but their figures' domains do.</summary>
internal interface IMethod
{
    /// <summary>Gets a value indicating whether every value of an implied range is possible, so that none need be tried.</summary>
    public bool IsGapless { get; }

    /// <summary>Gets a value indicating whether all it does is linear in the size of the problem.</summary>
    public bool IsLinear => false;

    /// <summary>Decides whether true values exist behind the prints held.</summary>
    public Answer Decide(bool[] held);

    /// <summary>
    /// Of members that are held and contradict each other, finds the first whose print can be given up with the rest
    /// still in contradiction; null where there is none, or where that is not known of some.
    /// </summary>
    public int? FirstNeedless(bool[] held, IReadOnlyList<int> members, out bool isKnown);

    /// <summary>
    /// Gives, for each figure asked for, the range that the prints held leave it when its own is given up; null where
    /// nothing is left, where that was not found out, which then makes the answer incomplete. Others may be given, too.
    /// </summary>
    public IReadOnlyList<ValueRange?> Implied(bool[] held, IReadOnlyList<int> asked, out bool isComplete);
}
