using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Model;

/// <summary>Gives up one print at a time, for methods to which every set of prints is a question of its own.</summary>
internal static class GivingUp
{
    /// <summary>Does what <see cref="IMethod.FirstNeedless"/> asks.</summary>
    /// <param name="canHold">Says whether some prints can hold; null where that is not known.</param>
    /// <param name="isSpent">Says, once something is not known, whether nothing is left to try the others with.</param>
    public static int? FirstNeedless(
        bool[] held, IReadOnlyList<int> members, Func<bool[], bool?> canHold, out bool isKnown, Func<bool>? isSpent = null)
    {
        isKnown = true;
        bool[] fewer = [.. held];
        foreach (int member in members)
        {
            fewer[member] = false;
            bool? answer = canHold(fewer);
            isKnown &= answer is not null;
            if (answer == false)
            {
                return member;
            }

            // Not known to be needless, it stays.
            if (answer is null && isSpent?.Invoke() == true)
            {
                break;
            }

            fewer[member] = true;
        }

        return null;
    }

    /// <summary>Enters what some prints leave each figure, its own given up; false where that was not found out of all.</summary>
    /// <param name="rangeOf">Gives the range of a figure, and whether it was found.</param>
    /// <param name="isSpent">Says, once something was not found, whether nothing is left to look for the others with.</param>
    public static bool Enter(
        ValueRange?[] implied,
        bool[] held,
        IEnumerable<int> asked,
        Func<int, bool[], (ValueRange? Range, bool IsFound)> rangeOf,
        Func<bool>? isSpent = null)
    {
        bool isComplete = true;
        bool[] fewer = [.. held];
        foreach (int figure in asked)
        {
            fewer[figure] = false;
            (implied[figure], bool isFound) = rangeOf(figure, fewer);
            isComplete &= isFound;
            if (!isFound && isSpent?.Invoke() == true)
            {
                break;
            }

            fewer[figure] = held[figure];
        }

        return isComplete;
    }
}
