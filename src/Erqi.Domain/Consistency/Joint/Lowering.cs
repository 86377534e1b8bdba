using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>Turns the relations of a component into atoms.</summary>
internal sealed class Lowering
{
    private readonly PrintedRanges _ranges;
    private readonly Bulletin _bulletin;
    private readonly Component _component;
    private readonly int[] _localOf;
    private readonly int[] _variableOf;
    private CountingUnits? _units;

    private Lowering(PrintedRanges ranges, Component component)
    {
        (_ranges, _bulletin, _component, _localOf) = (ranges, ranges.Bulletin, component, ranges.Room);
        _variableOf = [.. Enumerable.Range(0, component.Figures.Length)];
        for (int i = 0; i < component.Figures.Length; i++)
        {
            _localOf[component.Figures[i]] = i;
        }
    }

    public static Lowered Lower(PrintedRanges ranges, Component component) => new Lowering(ranges, component).Lower();

    private Lowered Lower()
    {
        RelationMeaning[] meanings = Array.ConvertAll(_component.Relations, relation => _bulletin.Relations[relation].Meaning);
        int variables = JoinRepeats(meanings);
        int count = _component.Figures.Length;
        _units = CountingUnits.Of(_ranges, _component.Figures, _variableOf, variables, () => Averaged(meanings));
        ValueRange[] prints = _ranges.Of(_component.Figures);
        if (_units is not null)
        {
            prints = [.. prints.Select((print, figure) => print * (Rational.One / _units.Of(_variableOf[figure])))];
        }

        bool[] isSigned = new bool[count], whole = new bool[variables];
        for (int i = 0; i < count; i++)
        {
            isSigned[i] = _ranges.IsSigned(_component.Figures[i]);
            whole[_variableOf[i]] |= _ranges.IsWhole(_component.Figures[i]);
        }

        ValueRange Domain(int figure) => isSigned[figure] ? ValueRange.Everything : ValueRange.NotNegative;
        List<Atom> atoms = new(meanings.Length);
        for (int i = 0; i < meanings.Length; i++)
        {
            // A total that is its own only part demands nothing.
            if (Atom(_component.Relations[i], meanings[i]) is { } atom
                && !(atom is LinearAtom { Form.Count: 0 } linear && linear.Range.Contains(Rational.Zero)))
            {
                atoms.Add(atom);
            }
        }

        bool hasGaps = variables < count
            && (_units is not null || _component.Figures.Index().Any(figure => _ranges.IsWhole(figure.Item) != whole[_variableOf[figure.Index]]));
        return new Lowered(_bulletin, _component, new Problem(_variableOf, variables, prints, Domain, whole, atoms), _units, hasGaps);
    }

    private HashSet<int> Averaged(RelationMeaning[] meanings) =>
    [
        .. _component.Relations.Where((_, place) => meanings[place] is QuotientMeaning { Weights.Count: > 0 })
            .SelectMany(relation => _bulletin.PlacesOf(relation).ToArray())
            .Select(Variable),
    ];

    private int JoinRepeats(RelationMeaning[] meanings)
    {
        if (!Array.Exists(meanings, meaning => meaning is SameMeaning))
        {
            return _variableOf.Length;
        }

        DisjointSets sets = new(_variableOf.Length);
        for (int i = 0; i < meanings.Length; i++)
        {
            ReadOnlySpan<int> members = _bulletin.PlacesOf(_component.Relations[i]);
            for (int repeat = 1; meanings[i] is SameMeaning && repeat < members.Length; repeat++)
            {
                sets.Join(_localOf[members[0]], _localOf[members[repeat]]);
            }
        }

        int variables = 0;
        for (int i = 0; i < _variableOf.Length; i++)
        {
            _variableOf[i] = sets.Find(i) == i ? variables++ : _variableOf[sets.Find(i)];
        }

        return variables;
    }

    private Atom? Atom(int relation, RelationMeaning meaning)
    {
        ReadOnlySpan<int> members = _bulletin.PlacesOf(relation);
        BulletinFigure first = _bulletin.Figures[members[0]];
        switch (meaning)
        {
            case SumMeaning sum:
                Rational rest = -sum.Whole(members.ToArray().Select(place => _bulletin.Figures[place]));
                return new LinearAtom(
                    relation, Sum(members, sum.Signs), sum.AllowsRemainder ? ValueRange.AtLeast(rest) : ValueRange.Point(rest));
            case QuotientMeaning { Weights.Count: > 0 } mean:
                return new AverageAtom(relation, Variable(members[0]), Weighed(members.ToArray(), mean), Sum(members, mean.Whole));
            case QuotientMeaning quotient:
                return new RatioAtom(
                    relation,
                    Variable(members[0]),
                    Sum(members, quotient.Part),
                    Sum(members, quotient.Whole),
                    Scale(relation, members, quotient));
            case ProductMeaning:
                (int total, int count, int threshold) = (Variable(members[0]), Variable(members[1]), Variable(members[2]));
                Rational size = _bulletin.Figures[members[1]].Unit.Size;
                return new ProductAtom(
                    relation, total, count, threshold, _units is null ? size : size * _units.Of(total) / (_units.Of(count) * _units.Of(threshold)));
            default:
                return null;
        }
    }

    private LinearForm Sum(ReadOnlySpan<int> members, ValueList<sbyte> signs)
    {
        Weighted[] terms = new Weighted[signs.Count];
        int count = 0;
        for (int i = 0; i < signs.Count; i++)
        {
            if (signs[i] != 0)
            {
                terms[count++] = new Weighted(Variable(members[i]), _units is null ? signs[i] : signs[i] * Measures(members[i], _units));
            }
        }

        return LinearForm.Taking(count == terms.Length ? terms : terms[..count]);
    }

    // How many of the measure of its dimension a figure's own unit is.
    private Rational Measures(int figure, CountingUnits units) => units.Of(Variable(figure)) / units.MeasureOf(_bulletin.Figures[figure]);

    private RateScale Scale(int relation, ReadOnlySpan<int> members, QuotientMeaning quotient)
    {
        RateScale scale = RateScales.Of(_bulletin.Relations[relation], quotient, _bulletin);
        if (_units is null)
        {
            return scale;
        }

        Rational part = _units.MeasureOf(_bulletin.Figures[members[QuotientMeaning.FirstOf(quotient.Part)]]);
        Rational whole = _units.MeasureOf(_bulletin.Figures[members[QuotientMeaning.FirstOf(quotient.Whole)]]);
        return scale.In(_units.Of(Variable(members[0])), part / whole);
    }

    private (int Value, int Weight)[] Weighed(int[] members, QuotientMeaning mean) =>
    [
        .. members.Index().Where(member => mean.Part[member.Index] != 0)
            .Select(member => (Variable(member.Item), Variable(members[mean.Weights[member.Index]]))),
    ];

    private int Variable(int figure) => _variableOf[_localOf[figure]];
}
