using Erqi.Domain.Prose.Clauses;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Says what several like levels that a list mark joins may hold together: 新建幼儿园12所、小学8所，其中民办13所.</summary>
internal static class JoinedWholes
{
    /// <summary>Says whether parts may be of all that are joined before a list, which are enough to hold them.</summary>
    public static bool Hold(PartList list, Mention whole, List<Mention> parts) => list.Cue.Kind == CueKind.Within
        && Ending(list.Wholes.SelectMany(row => row.Members), whole) is { Count: > 1 } joined && !AreOfOne(joined, parts) && Hold(joined, parts);

    /// <summary>Says whether parts are no more than all that are joined.</summary>
    public static bool Hold(List<Mention> joined, List<Mention> parts) => Sum(joined, part => part.Amount.High) >= Sum(parts, part => part.Amount.Low);

    /// <summary>Gives the levels that are joined and end with one, that first.</summary>
    public static List<Mention> Ending(IEnumerable<Mention> levels, Mention last)
    {
        List<Mention> joined = [last];
        while (joined[^1] is { Mark: '、' } next && levels.FirstOrDefault(other => other.Index == next.Index - 1) is { Role: Role.Level, IsThreshold: false } before
            && before.Segment == next.Segment && before.Unit == next.Unit && before.IsLike(next))
        {
            joined.Add(before);
        }

        return joined;
    }

    // 幼儿园12所、小学8所，其中民办小学13所: the schools are named once more.
    private static bool AreOfOne(List<Mention> joined, List<Mention> parts) => parts.Exists(part =>
        Measures.CommonEnd(joined[0].Before, part.Before) > 1 && joined.Skip(1).All(other => Measures.CommonEnd(other.Before, part.Before) < 2));

    private static Rational Sum(List<Mention> levels, Func<Mention, Rational> value) => levels.Aggregate(Rational.Zero, (sum, level) => sum + value(level));
}
