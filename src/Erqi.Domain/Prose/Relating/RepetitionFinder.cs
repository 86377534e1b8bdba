using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds quantities that are printed more than once: in headline and body, lead and detail.</summary>
/// <remarks>Prints that differ are one only where the one rounds the other, or where the figures beside them are the same.</remarks>
internal sealed class RepetitionFinder(string text, List<Mention> mentions, SentenceNames names, Repetitions repetitions)
{
    // Only the nearest figures of the same kind are looked at.
    private const int Reach = 12;

    // The figures beside a quantity are printed with the first times that it is told, if ever.
    private const int Fellows = 6;

    // Words of so many characters in common are one name.
    private const int LongName = 4;

    /// <summary>Finds figures that say again what another said.</summary>
    public void Find()
    {
        Dictionary<(string, Rational, Qualifier), List<Mention>> sameValues = [];
        Dictionary<(FigureUnit, string), List<Mention>> sameNames = [];
        foreach (Mention mention in mentions.Where(mention => mention is { Role: Role.Level, IsThreshold: false, Bracket: 0, Unit.Dimension.Kind: not UnitKind.Rate } && (mention.IsPlain || mention.Print.Qualifier != Qualifier.None)))
        {
            (string, Rational, Qualifier) key = (mention.Unit.Dimension.Base, mention.Value, mention.Print.Qualifier);
            List<Mention> earlier = sameValues.TryGetValue(key, out List<Mention>? found) ? found : sameValues[key] = [];
            if (earlier.TakeLast(Reach).FirstOrDefault(other => Repeats(other, mention)) is { } first)
            {
                bool isTelling = mention.DigitCount > 2 || Sameness.Overlap(text, first, mention) > 4 || AreOfOneEvent(first, mention);
                repetitions.Join(first, mention);
                foreach (Mention same in isTelling ? repetitions.Group(repetitions.FirstOf(first)).Take(Fellows).ToArray() : [])
                {
                    JoinNeighbours(same, mention);
                }
            }

            earlier.Add(mention);
            if (mention is { IsPlain: true, Before: [.., _, _, _, _] name })
            {
                List<Mention> called = sameNames.TryGetValue((mention.Unit, name[^LongName..]), out List<Mention>? known) ? known : sameNames[(mention.Unit, name[^LongName..])] = [];
                if (called.TakeLast(Reach).FirstOrDefault(other => IsRounded(other, mention)) is { } coarse)
                {
                    repetitions.Join(coarse, mention);
                }

                called.Add(mention);
            }
        }
    }

    // 投资36.7亿元。…投资36.71亿元: the one is the other, rounded.
    private bool IsRounded(Mention one, Mention other) => one.Print.Places != other.Print.Places && one.Sentence != other.Sentence && one.IsPlanned == other.IsPlanned
        && (one.Before.EndsWith(other.Before, StringComparison.Ordinal) || other.Before.EndsWith(one.Before, StringComparison.Ordinal))
        && Math.Min(one.DigitCount, other.DigitCount) > 2 && Ranges.Overlap(one, other) && Sameness.Touching(one, other) > LongName
        && repetitions.FirstOf(one) != repetitions.FirstOf(other) && Sameness.IsOfBefore(text, one) == Sameness.IsOfBefore(text, other) && !repetitions.AreTwo(one, other) && !TellsOfOthers(one, other);

    private bool Repeats(Mention one, Mention other)
    {
        if (one.Unit.Text != other.Unit.Text || one.Role != other.Role || repetitions.FirstOf(other) == repetitions.FirstOf(one)
            || repetitions.AreTwo(one, other) || AreBeside(one, other) || TellsOfOthers(one, other) || AreOtherThings(one, other))
        {
            return false;
        }

        // 1.0亿元 and 1.0亿元 have one digit that tells, 360个 and 360个 three.
        string number = one.Print.NumberText;
        int digits = (number.Contains('.', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd('.').TrimStart('0', '.') : number).Length;
        if (digits < 2 || (number.AsSpan().Trim("0.").Length < 3 && Measures.CommonEnd(one.Before, other.Before) > 1 && Sameness.AreOfTwo(one, other)))
        {
            return false;
        }

        // 超240万人 is said of much.
        int touching = Sameness.Touching(one, other);
        int overlap = Sameness.Overlap(text, one, other);
        return !one.IsPlain ? one.Sentence != other.Sentence && touching > LongName
            : one.Sentence == other.Sentence ? digits > 1 && ((touching > 1 && overlap > 3) || overlap > 5)
            : digits > 2 && one.Print.NumberText == other.Print.NumberText ? touching > 1 || overlap > 5
            : digits > 1 && (touching > 3 || (touching > 1 && (overlap > 4 || names.Shared(one.Sentence, other.Sentence) > 1 || AreOfOneEvent(one, other))) || overlap > 8);
    }

    // 55个工作组进驻55个重灾村.
    private static bool AreOtherThings(Mention one, Mention other) => one.Sentence == other.Sentence && one.Trail.Length > 1 && other.Trail.Length > 1
        && one.Unit.Dimension.Kind == UnitKind.Count
        && !one.Trail.Contains(other.Trail[..2], StringComparison.Ordinal) && !other.Trail.Contains(one.Trail[..2], StringComparison.Ordinal);

    // 第二产业增加值1.4亿元，第三产业增加值1.4亿元: a sentence that measures two things alike and calls them differently tells of two.
    // 甲场一期4.95万千瓦、乙场三期4.95万千瓦: so does a list.
    private static bool AreBeside(Mention one, Mention other) => one.Sentence == other.Sentence
        && ((other.Mark == '、' && other.Index == one.Index + 1) || (Measures.CommonEnd(one.Before, other.Before) > 1 && Sameness.AreOfTwo(one, other)));

    // What stands beside a repeated figure is repeated too, where it measures the same; 甲款1.5匹3399元，乙款1.5匹3499元 are two.
    private void JoinNeighbours(Mention one, Mention other)
    {
        if (one.IsPlanned != other.IsPlanned || repetitions.RowOf(one) is not { } first || repetitions.RowOf(other) is not { } second || first == second)
        {
            return;
        }

        List<Mention> beside = [.. second.Members.Concat(Continued(second))];
        foreach (Mention member in first.Members.Concat(Continued(first)).Where(member => member != one && !member.IsThreshold && member.Role == Role.Level))
        {
            Mention? match = beside.Find(candidate => candidate != other && candidate.IsLike(member) && repetitions.FirstOf(candidate) != repetitions.FirstOf(member)
                && (Measures.Agree(member, candidate) || (member.Unit.Dimension.Kind == UnitKind.Count && Sameness.Touching(member, candidate) > 1)));
            if (match is not null && (Ranges.Overlap(member, match) || (one.Sentence != other.Sentence && (AreOfOneEvent(one, other) || (!Sameness.AreOfTwo(one, other) && AreCalledAlike(one, other) && AreCalledAlike(member, match)))
                && (repetitions.IsOneDigitApart(member, match) || IsSlipBeside(one, member, match)))))
            {
                repetitions.Join(member, match);
            }
        }

        JoinBounds(one, other);
    }

    // 第七期项目17个，总投资168.7亿元, a headline below 总投资168.7亿元的17个项目，参加第七期活动
    private bool AreOfOneEvent(Mention one, Mention other) => names.IsHeldIn(one.Sentence, Context(other)) || names.IsHeldIn(other.Sentence, Context(one));

    private string Context(Mention mention) => text[(repetitions.RowOf(mention)?.Members[0] ?? mention).ContextStart..mention.Token.Start];

    // 257个项目，投资1485亿元 and 319个项目，投资1485亿元 are two things.
    private bool TellsOfOthers(Mention one, Mention other) =>
        repetitions.RowOf(one) is { } first && repetitions.RowOf(other) is { } second
        && first.Key != one && second.Key != other && first.Key.IsLike(second.Key)
        && !IsToldAgain(first.Key, second.Key) && !IsSlipBeside(one, first.Key, second.Key);

    // 81个，总投资559.5亿元 and 87个，总投资559.5亿元: so many digits are not equal by chance, and one digit is soon wrong.
    private bool IsSlipBeside(Mention repeated, Mention one, Mention other) => repeated.Print.NumberText.Length > 3 && repetitions.IsOneDigitApart(one, other, beyond: 0);

    // Counts of two things may be equal by chance; then what stands beside them is not.
    private bool IsToldAgain(Mention one, Mention other) => Ranges.Overlap(one, other) || repetitions.IsOneDigitApart(one, other);

    // 工业项目170个 and 农业项目170个 are equal by chance.
    private static bool AreCalledAlike(Mention one, Mention other) => (one.Before.Length > 0) == (other.Before.Length > 0)
        && Sameness.Touching(one, other) >= Math.Min(LongName, Math.Min(one.Before.Length, other.Before.Length));

    // 这批项目总投资603亿元 goes on with the row of the sentence before.
    private IEnumerable<Mention> Continued(Row row)
    {
        int next = row.Members[^1].Index + 1;
        return next < mentions.Count && mentions[next].Sentence == row.Sentence + 1 && mentions[next].Lead.StartsWith('这')
            ? [mentions[next]]
            : [];
    }

    // 12个10亿元及以上项目: the bound beside a repeated count is repeated with it.
    private void JoinBounds(Mention one, Mention other)
    {
        Mention? first = Bound(one), second = Bound(other);
        if (first is not null && second is not null && first.Print == second.Print)
        {
            repetitions.Join(first, second);
        }
    }

    private Mention? Bound(Mention count) =>
        count.Index + 1 < mentions.Count && mentions[count.Index + 1] is { IsThreshold: true } behind && behind.Token.Start == count.Token.End ? behind
        : count.Index > 0 && mentions[count.Index - 1] is { IsThreshold: true } before && before.Sentence == count.Sentence ? before
        : null;
}
