using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds quantities that are printed more than once: in headline and body, lead and detail, or taken up again.</summary>
/// <remarks>
/// Prints that differ are taken for one quantity only where the text points back at it, or where the figures beside them are
/// the same; anywhere else a difference is no repetition.
/// </remarks>
internal sealed class RepetitionFinder(string text, List<Mention> mentions, IReadOnlyDictionary<Mention, Mention> wholeOf, List<Claim> claims)
{
    // Only the nearest figures of the same kind are looked at.
    private const int Reach = 12;

    private static readonly WordList Pointing = WordList.Of("上述 这 该 以上");

    private readonly Dictionary<Mention, Mention> _first = [];
    private readonly Dictionary<Mention, Row> _rowOf = [];

    /// <summary>Gives the figure that a figure repeats; itself where it repeats none.</summary>
    public Mention FirstOf(Mention mention)
    {
        while (_first.TryGetValue(mention, out Mention? earlier))
        {
            mention = earlier;
        }

        return mention;
    }

    /// <summary>Finds figures that point back: 17个项目中, 上述360个项目.</summary>
    public void FindPointers()
    {
        foreach (Mention mention in mentions)
        {
            bool isAmong = mention.Trail is [_, _, .., '中'] && mention.MarkBehind == ',';
            bool isPointing = Pointing.IsBefore(mention.Lead, mention.Lead.Length);
            if ((isAmong || isPointing) && mention.Role == Role.Level && mention.Unit.Dimension.Kind == DimensionKind.Count
                && Antecedent(mention, isAmong ? mention.Trail[..^1] : mention.Trail) is { } earlier)
            {
                Join(earlier, mention);
            }
        }
    }

    /// <summary>Finds figures that say again what another said.</summary>
    public void Find(List<Row> rows)
    {
        foreach (Row row in rows)
        {
            row.Members.ForEach(member => _rowOf.TryAdd(member, row));
        }

        Dictionary<(string, Rational), List<Mention>> sameValues = [];
        foreach (Mention mention in mentions.Where(mention => mention is { Role: Role.Level, IsThreshold: false, IsPlain: true, Bracket: 0 }))
        {
            (string, Rational) key = (mention.Unit.Dimension.Base, mention.Value);
            List<Mention> earlier = sameValues.TryGetValue(key, out List<Mention>? found) ? found : sameValues[key] = [];
            if (earlier.TakeLast(Reach).FirstOrDefault(other => Repeats(other, mention)) is { } first)
            {
                Join(first, mention);
                JoinNeighbours(first, mention);
            }

            earlier.Add(mention);
        }
    }

    private Mention? Antecedent(Mention mention, string noun)
    {
        string bare = noun.Length > 4 ? noun[^4..] : noun;
        for (int i = mention.Index - 1; i >= 0 && i >= mention.Index - Reach; i--)
        {
            Mention other = mentions[i];
            if (other.Role == Role.Level && !other.IsThreshold && other.Unit == mention.Unit
                && (other.Trail.StartsWith(bare, StringComparison.Ordinal) || Measures.Before(other).EndsWith(bare, StringComparison.Ordinal)))
            {
                return wholeOf.ContainsKey(other) ? null : other;
            }
        }

        return null;
    }

    private bool Repeats(Mention one, Mention other)
    {
        if (one.Unit.Text != other.Unit.Text || wholeOf.GetValueOrDefault(other) == one || wholeOf.GetValueOrDefault(one) == other
            || one.Role != other.Role || FirstOf(other) == FirstOf(one))
        {
            return false;
        }

        int digits = one.Print.NumberText.Length;
        int touching = Sameness.Touching(one, other);
        int overlap = Sameness.Overlap(text, one, other);
        return one.Sentence == other.Sentence ? digits > 1 && ((touching > 1 && overlap > 3) || overlap > 5)
            : digits > 2 ? touching > 1 || overlap > 5
            : digits > 1 && (touching > 3 || (touching > 1 && overlap > 4) || overlap > 8);
    }

    // What stands beside a repeated figure is repeated too, where it measures the same.
    private void JoinNeighbours(Mention one, Mention other)
    {
        if (!_rowOf.TryGetValue(one, out Row? first) || !_rowOf.TryGetValue(other, out Row? second) || first == second)
        {
            return;
        }

        bool isTelling = one.Print.NumberText.Length > 2 || Sameness.Overlap(text, one, other) > 4;
        List<Mention> beside = [.. second.Members.Concat(Continued(second))];
        foreach (Mention member in first.Members.Concat(Continued(first)).Where(member => member != one && !member.IsThreshold && member.Role == Role.Level))
        {
            Mention? match = beside.Find(candidate => candidate != other && candidate.IsLike(member) && FirstOf(candidate) != FirstOf(member)
                && (Measures.Agree(member, candidate) || (member == first.Key && candidate == second.Key && Sameness.Touching(member, candidate) > 1)));
            if (isTelling && match is not null)
            {
                Join(member, match);
            }
        }

        JoinBounds(one, other);
    }

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

    private void Join(Mention one, Mention other)
    {
        Mention first = FirstOf(one), second = FirstOf(other);
        if (first == second)
        {
            return;
        }

        (Mention earlier, Mention later) = first.Index < second.Index ? (first, second) : (second, first);
        _first.Add(later, earlier);
        claims.Add(new Claim(
            new SameRelation([earlier.Id, later.Id]), RelationGround.Repetition, later.Token.Start, later.Token.End));
    }
}
