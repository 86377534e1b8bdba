using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Which figures of a text are one quantity, printed more than once.</summary>
internal sealed class Repetitions(List<Mention> mentions, List<Row> rows, IReadOnlyDictionary<Mention, Mention> wholeOf, List<Claim> claims)
{
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

    /// <summary>Gives a figure that repeats none, with those that repeat it.</summary>
    public List<Mention> Group(Mention first) => _group.TryGetValue(first, out List<Mention>? group) ? group : _group[first] = [first];

    /// <summary>Gives the row that a figure stands in; null where it stands in brackets.</summary>
    public Row? RowOf(Mention mention) => _rowOf.GetValueOrDefault(mention);

    /// <summary>Gives the other figures of the row that a figure stands in.</summary>
    public IEnumerable<Mention> Beside(Mention mention) =>
        _rowOf.TryGetValue(mention, out Row? row) ? row.Members.Where(member => member != mention && !member.IsThreshold) : [];

    /// <summary>Gives the figure right behind another in its part of the sentence, whatever row it stands in; null where none is.</summary>
    public Mention? Behind(Mention mention) => mentions.ElementAtOrDefault(mention.Index + 1) is { } next && next.Segment == mention.Segment ? next : null;

    /// <summary>Says whether two figures are told of two places.</summary>
    public bool AreApart(Mention one, Mention other) => _places.AreApart(one, other);

    /// <summary>Says whether two figures are told of two places, or the one is part of the other.</summary>
    public bool AreTwo(Mention one, Mention other) => _places.AreApart(one, other)
        || wholeOf.GetValueOrDefault(other) == one || wholeOf.GetValueOrDefault(one) == other;

    /// <summary>Says whether just one digit tells two figures apart that are no parts: those of two lists are not one quantity because they are nearly equal.</summary>
    public bool IsOneDigitApart(Mention one, Mention other, int beyond = 2) => one.Print.NumberText.Length > beyond
        && !wholeOf.ContainsKey(one) && !wholeOf.ContainsKey(other) && Slips.IsOneDigit(one.Print.NumberText, other.Print.NumberText);

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
