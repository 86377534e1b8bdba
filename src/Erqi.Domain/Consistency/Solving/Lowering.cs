using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>Turns the relations of a component into atoms: the one place where the meaning of a relation is written.</summary>
internal sealed class Lowering
{
    private static readonly ValueRange Zero = ValueRange.Point(Rational.Zero);

    private readonly PrintedRanges _ranges;
    private readonly Bulletin _bulletin;
    private readonly RelationGraph _graph;
    private readonly Component _component;
    private readonly int[] _localOf;
    private readonly int[] _variableOf;

    private Lowering(PrintedRanges ranges, RelationGraph graph, Component component, int[] localOf)
    {
        (_ranges, _bulletin, _graph, _component, _localOf) = (ranges, ranges.Bulletin, graph, component, localOf);
        _variableOf = new int[component.Figures.Length];
    }

    /// <summary>Makes the problem of a component; localOf is room for one number per figure of the bulletin.</summary>
    public static Problem Lower(Bulletin bulletin, RelationGraph graph, Component component, int[] localOf) =>
        Lower(new PrintedRanges(bulletin), graph, component, localOf);

    /// <summary>Makes the problem of a component of a bulletin whose ranges are partly known already.</summary>
    public static Problem Lower(PrintedRanges ranges, RelationGraph graph, Component component, int[] localOf)
    {
        for (int i = 0; i < component.Figures.Length; i++)
        {
            localOf[component.Figures[i]] = i;
        }

        return new Lowering(ranges, graph, component, localOf).Lower();
    }

    private Problem Lower()
    {
        int variables = JoinRepeats();
        int count = _component.Figures.Length;
        ValueRange[] prints = _ranges.Of(_component.Figures);
        bool[] isSigned = new bool[count], whole = new bool[variables];
        for (int i = 0; i < count; i++)
        {
            isSigned[i] = _ranges.IsSigned(_component.Figures[i]);
            whole[_variableOf[i]] |= _ranges.IsWhole(_component.Figures[i]);
        }

        List<Atom> atoms = new(_component.Relations.Length);
        foreach (int relation in _component.Relations)
        {
            // A total that is its own only part demands nothing.
            if (Atom(relation) is { } atom and not LinearAtom { Form.Count: 0 })
            {
                atoms.Add(atom);
            }
        }

        return new Problem(_variableOf, variables, prints, new DomainList(isSigned), whole, atoms);
    }

    private int JoinRepeats()
    {
        if (!Array.Exists(_component.Relations, relation => _bulletin.Relations[relation] is SameRelation))
        {
            for (int i = 0; i < _variableOf.Length; i++)
            {
                _variableOf[i] = i;
            }

            return _variableOf.Length;
        }

        DisjointSets sets = new(_variableOf.Length);
        foreach (int relation in _component.Relations)
        {
            if (_bulletin.Relations[relation] is SameRelation)
            {
                foreach (int figure in _graph.Members(relation))
                {
                    sets.Join(_localOf[_graph.Members(relation)[0]], _localOf[figure]);
                }
            }
        }

        int variables = 0;
        for (int i = 0; i < _variableOf.Length; i++)
        {
            _variableOf[i] = sets.Find(i) == i ? variables++ : _variableOf[sets.Find(i)];
        }

        return variables;
    }

    private Atom? Atom(int place)
    {
        ReadOnlySpan<int> members = _graph.Members(place);
        switch (_bulletin.Relations[place])
        {
            case SumRelation sum:
                return new LinearAtom(place, Difference(members, sum.Parts), Zero);
            case PartOfRelation or AtMostRelation { }:
                return new LinearAtom(place, Remainder(place, members), ValueRange.NotNegative);
            case ShareRelation:
                return Ratio(place, members, Form(members[1]), Form(members[2]), Rational.Zero);
            case LeadRelation lead:
                return Ratio(place, members, Form(members[1]), Form(members[2]), -lead.Schedule);
            case GrowthRelation { Previous: not null }:
                return Ratio(place, members, Form(members[1]), Form(members[2]), -Rational.One);
            case GrowthRelation:
                Form previous = Form(members[1]).Plus(Form(members[2]), -Rational.One);
                return Ratio(place, members, Form(members[1]), previous, -Rational.One);
            case MeanRelation mean:
                Rational scale = Quotient.MeanScale(mean, _bulletin);
                return new RatioAtom(place, Variable(members[0]), Form(members[1]), Form(members[2]), scale, Rational.Zero);
            case EachAtLeastRelation:
                return new ProductAtom(place, Variable(members[0]), Variable(members[1]), Variable(members[2]));
            default:
                return null;
        }
    }

    // A rate is in per cent, while a plain number is the quotient itself.
    private RatioAtom Ratio(int place, ReadOnlySpan<int> members, Form part, Form whole, Rational offset)
    {
        bool perCent = _bulletin.Figures[members[0]].Unit.Dimension.Kind == DimensionKind.Rate;
        Rational scale = perCent ? 100 : 1;
        return new RatioAtom(place, Variable(members[0]), part, whole, scale, offset * scale);
    }

    private Form Difference(ReadOnlySpan<int> members, ValueList<SumPart> parts)
    {
        Weighted[] terms = new Weighted[members.Length];
        terms[0] = new Weighted(Variable(members[0]), Rational.One);
        for (int i = 1; i < terms.Length; i++)
        {
            terms[i] = new Weighted(Variable(members[i]), -parts[i - 1].Sign);
        }

        return Solving.Form.Taking(terms);
    }

    private Form Remainder(int place, ReadOnlySpan<int> members)
    {
        // 其中 names the whole first, 不超过 the lesser.
        Rational first = _bulletin.Relations[place] is AtMostRelation ? -Rational.One : Rational.One;
        Weighted[] terms = new Weighted[members.Length];
        for (int i = 0; i < terms.Length; i++)
        {
            terms[i] = new Weighted(Variable(members[i]), i == 0 ? first : -first);
        }

        return Solving.Form.Taking(terms);
    }

    private Form Form(int figure) => Solving.Form.Of(Variable(figure));

    private int Variable(int figure) => _variableOf[_localOf[figure]];
}
