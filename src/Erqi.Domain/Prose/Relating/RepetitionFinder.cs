using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds quantities that are printed more than once: in headline and body, lead and detail, or taken up again.</summary>
/// <remarks>
/// Prints that differ are taken for one quantity only where the text points back at it, or where the figures beside them are
/// the same; anywhere else a difference is no repetition.
/// </remarks>
internal sealed class RepetitionFinder(
    string text,
    List<Mention> mentions,
    List<Row> rows,
    SentenceNames names,
    IReadOnlyDictionary<Mention, Mention> wholeOf,
    List<Claim> claims)
{
    // Only the nearest figures of the same kind are looked at.
    private const int Reach = 12;

    // The figures beside a quantity are printed with the first times that it is told, if ever.
    private const int Fellows = 6;

    // Words of so many characters in common are one name.
    private const int LongName = 4;

    private readonly NamedPlaces _places = new(mentions);
    private readonly Dictionary<Mention, Mention> _first = [];
    private readonly Dictionary<Mention, List<Mention>> _group = [];
    private readonly Dictionary<Mention, Row> _rowOf = rows
        .SelectMany(row => row.Members, (row, member) => (row, member))
        .ToDictionary(pair => pair.member, pair => pair.row);

    /// <summary>Gives the figure that a figure repeats; itself where it repeats none.</summary>
    public Mention FirstOf(Mention mention)
    {
        while (_first.TryGetValue(mention, out Mention? earlier))
        {
            mention = earlier;
        }

        return mention;
    }

    /// <summary>Gives the other figures of the row that a figure stands in.</summary>
    public IEnumerable<Mention> Beside(Mention mention) =>
        _rowOf.TryGetValue(mention, out Row? row) ? row.Members.Where(member => member != mention && !member.IsThreshold) : [];

    /// <summary>Finds figures that point back: 17个项目中, 上述360个项目; but 2000万吨以上11家 bounds a class.</summary>
    public void FindPointers()
    {
        foreach (Mention mention in mentions)
        {
            bool isAmong = mention.Trail is [_, _, .., '中'] && mention.MarkBehind == ',' && mention.Lead.Length == 0;
            bool isPointing = mention.Lead is not [_, .., '以', '上'] && CueWords.Pointing.IsBefore(mention.Lead, mention.Lead.Length);
            if ((isAmong || isPointing) && mention.Role == Role.Level && mention.Unit.Dimension.Kind == UnitKind.Count
                && Antecedent(mention, isAmong ? mention.Trail[..^1] : mention.Trail) is { } earlier)
            {
                Join(earlier, mention);
            }
            else if (IsTakenUp(mention) && mentions.Back(mention, sentences: int.MaxValue, Reach).FirstOrDefault(other => IsSameCount(other, mention)) is { } same)
            {
                Join(same, mention);
            }
        }
    }

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
                bool isTelling = mention.DigitCount > 2 || Sameness.Overlap(text, first, mention) > 4;
                Join(first, mention);
                foreach (Mention same in isTelling ? Group(FirstOf(first)).Take(Fellows).ToArray() : [])
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
                    Join(coarse, mention);
                }

                called.Add(mention);
            }
        }
    }

    // 投资36.7亿元。…投资36.71亿元: the one is the other, rounded.
    private bool IsRounded(Mention one, Mention other) => one.Print.Places != other.Print.Places && one.Sentence != other.Sentence && one.IsPlanned == other.IsPlanned
        && (one.Before.EndsWith(other.Before, StringComparison.Ordinal) || other.Before.EndsWith(one.Before, StringComparison.Ordinal))
        && Math.Min(one.DigitCount, other.DigitCount) > 2 && Ranges.Overlap(one, other) && Sameness.Touching(one, other) > LongName
        && FirstOf(one) != FirstOf(other) && IsOfBefore(one) == IsOfBefore(other) && !AreTwo(one, other) && !TellsOfOthers(one, other);

    /// <summary>Finds counts that were surely meant to say again what another says, and do not.</summary>
    public void FindDiffering()
    {
        List<Mention> counts = mentions.FindAll(mention =>
            mention is { Role: Role.Level, IsThreshold: false, IsPlain: true, Bracket: 0, Unit.Dimension.Kind: UnitKind.Count }
            && mention.Print.NumberText.Length > 1 && !wholeOf.ContainsKey(mention));
        for (int i = 1; i < counts.Count; i++)
        {
            for (int j = i - 1; j >= 0 && j >= i - Reach; j--)
            {
                if (IsMeantToRepeat(counts[j], counts[i]))
                {
                    Join(counts[j], counts[i]);
                    break;
                }
            }
        }
    }

    private bool IsMeantToRepeat(Mention one, Mention other)
    {
        if (one.Sentence == other.Sentence || one.Unit != other.Unit || one.Value == other.Value || one.IsPlanned != other.IsPlanned
            || _places.AreApart(one, other))
        {
            return false;
        }

        int touching = Sameness.Touching(one, other);
        bool isOneEvent = touching > 1 && names.TellOfOneEvent(one.Sentence, other.Sentence) && Opens(one) && Opens(other);
        List<Mention> told = Group(FirstOf(one)), toldAgain = Group(FirstOf(other));
        bool isConfirmed = told.Take(Fellows).Any(again => again != one && Sameness.Touching(again, other) > 3)
            || toldAgain.Take(Fellows).Any(again => again != other && Sameness.Touching(again, one) > 3);
        bool isOneSlip = isConfirmed && touching > 3 && IsOneDigitApart(one, other)
            && told.Take(Fellows).All(first => toldAgain.Take(Fellows).All(again => names.Agree(first.Sentence, again.Sentence)));
        bool isSameName = touching > 7 && other.Sentence - one.Sentence < 6 && names.IsNamedIn(one.Sentence, one.Before[^Math.Min(touching, one.Before.Length)..]);
        return (isOneEvent || isOneSlip || isSameName) && IsOfBefore(one) == IsOfBefore(other);
    }

    // 去年，我校在校生3660人; 2019年底，全县建成大棚1060座.
    private bool IsOfBefore(Mention mention)
    {
        ReadOnlySpan<char> words = text.AsSpan(mention.ContextStart..mention.Token.Start);
        return CueWords.Ago.IsIn(words) || CueWords.Former.IsIn(words) || TwoTimes.YearOf(words) is not null;
    }

    // The first number of things that a sentence gives is what it is about.
    private bool Opens(Mention count) => !mentions.Back(count, reach: Reach).Any(other => other.Unit.Dimension == count.Unit.Dimension && !other.IsThreshold);

    // The parts of two lists are not one quantity because they are nearly equal.
    private bool IsOneDigitApart(Mention one, Mention other, int beyond = 2) => one.Print.NumberText.Length > beyond
        && !wholeOf.ContainsKey(one) && !wholeOf.ContainsKey(other) && Slips.IsOneDigit(one.Print.NumberText, other.Print.NumberText);

    private List<Mention> Group(Mention first) => _group.TryGetValue(first, out List<Mention>? group) ? group : _group[first] = [first];

    private Mention? Antecedent(Mention mention, string noun)
    {
        string bare = noun.Length > 4 ? noun[^4..] : noun;
        bool IsCalled(Mention other) => other.Trail.StartsWith(bare, StringComparison.Ordinal) || other.Before.EndsWith(bare, StringComparison.Ordinal)
            || (noun.Length > 1 && other.Value == mention.Value && (other.Trail.StartsWith(noun[..2], StringComparison.Ordinal) || Sameness.Touching(other, mention) > 1));
        List<Mention> called = [.. mentions.Back(mention, sentences: int.MaxValue, Reach)
            .Where(other => other is { Role: Role.Level, IsThreshold: false } && other.Unit == mention.Unit && IsCalled(other))];

        // 46个项目。…245个项目已达产。46个项目中: the number says which is meant; where none is the same, the nearest that a slip makes of it.
        Mention? meant = called.Find(other => other.Value == mention.Value)
            ?? called.Find(other => mention.Print.NumberText.Length > 1 && Slips.IsOne(other.Print.NumberText, mention.Print.NumberText));
        return meant is null || wholeOf.ContainsKey(meant) ? null : meant;
    }

    private bool Repeats(Mention one, Mention other)
    {
        if (one.Unit.Text != other.Unit.Text || one.Role != other.Role || FirstOf(other) == FirstOf(one)
            || AreTwo(one, other) || AreBeside(one, other) || TellsOfOthers(one, other) || AreOtherThings(one, other))
        {
            return false;
        }

        // 1.0亿元 and 1.0亿元 have one digit that tells, 360个 and 360个 three.
        string number = one.Print.NumberText;
        int digits = (number.Contains('.', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd('.').TrimStart('0', '.') : number).Length;
        if (digits < 2)
        {
            return false;
        }

        // 超240万人 is said of much.
        int touching = Sameness.Touching(one, other);
        int overlap = Sameness.Overlap(text, one, other);
        return !one.IsPlain ? one.Sentence != other.Sentence && touching > LongName
            : one.Sentence == other.Sentence ? digits > 1 && ((touching > 1 && overlap > 3) || overlap > 5)
            : digits > 2 && one.Print.NumberText == other.Print.NumberText ? touching > 1 || overlap > 5
            : digits > 1 && (touching > 3 || (touching > 1 && (overlap > 4 || names.Shared(one.Sentence, other.Sentence) > 1)) || overlap > 8);
    }

    // 重点项目52个。…52个项目完成投资; 支持4个园区建设平台。4个园区投入经费50亿元: a number that opens its clause takes up what was counted.
    private static bool IsTakenUp(Mention mention) => mention is { Role: Role.Level, Lead.Length: 0, Trail.Length: > 2, IsPlain: true, Unit.Dimension.Kind: UnitKind.Count }
        && mention.Mark != '、';

    private bool IsSameCount(Mention one, Mention other) => one.IsLike(other) && one.Value == other.Value && one.Unit.Text == other.Unit.Text && one.IsPlain
        && one.Sentence < other.Sentence && one.Bracket == other.Bracket && (other.Print.NumberText.Length > 1 || (other.Mark == '。' && one.Sentence == other.Sentence - 1 && CountedThings.AreOneNoun(one, other)))
        && (Sameness.Touching(one, other) > 1 || (one.Print.NumberText.Length > 2 && CountedThings.ShareNoun(one.Trail, other.Trail))) && !_places.AreApart(one, other);

    // 55个工作组进驻55个重灾村.
    private static bool AreOtherThings(Mention one, Mention other) => one.Sentence == other.Sentence && one.Trail.Length > 1 && other.Trail.Length > 1
        && one.Unit.Dimension.Kind == UnitKind.Count
        && !one.Trail.Contains(other.Trail[..2], StringComparison.Ordinal) && !other.Trail.Contains(one.Trail[..2], StringComparison.Ordinal);

    // 第二产业增加值1.4亿元，第三产业增加值1.4亿元: a sentence that measures two things alike and calls them differently tells of two.
    private static bool AreBeside(Mention one, Mention other) => one.Sentence == other.Sentence && Measures.CommonEnd(one.Before, other.Before) > 1
        && !one.Before.EndsWith(other.Before, StringComparison.Ordinal) && !other.Before.EndsWith(one.Before, StringComparison.Ordinal);

    // What stands beside a repeated figure is repeated too, where it measures the same; 甲款1.5匹3399元，乙款1.5匹3499元 are two.
    private void JoinNeighbours(Mention one, Mention other)
    {
        if (one.IsPlanned != other.IsPlanned || !_rowOf.TryGetValue(one, out Row? first) || !_rowOf.TryGetValue(other, out Row? second) || first == second)
        {
            return;
        }

        List<Mention> beside = [.. second.Members.Concat(Continued(second))];
        foreach (Mention member in first.Members.Concat(Continued(first)).Where(member => member != one && !member.IsThreshold && member.Role == Role.Level))
        {
            Mention? match = beside.Find(candidate => candidate != other && candidate.IsLike(member) && FirstOf(candidate) != FirstOf(member)
                && (Measures.Agree(member, candidate) || (member.Unit.Dimension.Kind == UnitKind.Count && Sameness.Touching(member, candidate) > 1)));
            if (match is not null && (Ranges.Overlap(member, match) || (one.Sentence != other.Sentence && AreCalledAlike(one, other) && AreCalledAlike(member, match)
                && (IsOneDigitApart(member, match) || IsSlipBeside(one, member, match)))))
            {
                Join(member, match);
            }
        }

        JoinBounds(one, other);
    }

    // 257个项目，投资1485亿元 and 319个项目，投资1485亿元 are two things.
    private bool TellsOfOthers(Mention one, Mention other) =>
        _rowOf.TryGetValue(one, out Row? first) && _rowOf.TryGetValue(other, out Row? second)
        && first.Key != one && second.Key != other && first.Key.IsLike(second.Key)
        && !IsToldAgain(first.Key, second.Key) && !IsSlipBeside(one, first.Key, second.Key);

    // 81个，总投资559.5亿元 and 87个，总投资559.5亿元: so many digits are not equal by chance, and one digit is soon wrong.
    private bool IsSlipBeside(Mention repeated, Mention one, Mention other) => repeated.Print.NumberText.Length > 3 && IsOneDigitApart(one, other, beyond: 0);

    // Counts of two things may be equal by chance; then what stands beside them is not.
    private bool IsToldAgain(Mention one, Mention other) => Ranges.Overlap(one, other) || IsOneDigitApart(one, other);

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
            Join(first, second);
        }
    }

    private Mention? Bound(Mention count) =>
        count.Index + 1 < mentions.Count && mentions[count.Index + 1] is { IsThreshold: true } behind && behind.Token.Start == count.Token.End ? behind
        : count.Index > 0 && mentions[count.Index - 1] is { IsThreshold: true } before && before.Sentence == count.Sentence ? before
        : null;

    /// <summary>Says whether two figures are told of two places, or the one is part of the other.</summary>
    public bool AreTwo(Mention one, Mention other) => _places.AreApart(one, other)
        || wholeOf.GetValueOrDefault(other) == one || wholeOf.GetValueOrDefault(one) == other;

    /// <summary>Claims that two figures are one quantity.</summary>
    public void Join(Mention one, Mention other)
    {
        Mention first = FirstOf(one), second = FirstOf(other);
        if (first == second)
        {
            return;
        }

        (Mention earlier, Mention later) = first.Index < second.Index ? (first, second) : (second, first);
        _first.Add(later, earlier);
        Group(earlier).AddRange(Group(later));
        claims.Add(new Claim(
            new SameRelation([earlier.Id, later.Id]), RelationGround.Repetition, later.Token.Start, later.Token.End));
    }
}
