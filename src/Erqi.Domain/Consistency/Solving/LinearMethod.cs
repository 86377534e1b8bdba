using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>
/// Decides any problem whose relations are linear statements: the simplex method for broken numbers, with branching
/// for whole ones. Exact within its limits.
/// </summary>
internal sealed class LinearMethod : IMethod
{
    private readonly Problem _problem;
    private readonly LinearModel _model;
    private readonly Simplex _simplex;
    private readonly WholeSearch _search;
    private readonly bool[] _held;
    private bool _isCentred;

    // For each bound in force, the figure it comes from; −1 for a domain.
    private readonly int[] _lowOwners;
    private readonly int[] _highOwners;
    private readonly List<int>[] _owned;

    public LinearMethod(Problem problem, LinearModel model, Budget budget)
    {
        (_problem, _model) = (problem, model);
        List<Form> forms = model.Statements.ConvertAll(statement => statement.Form);
        _simplex = new Simplex(problem.Variables, forms, budget);
        _search = new WholeSearch(_simplex, problem.Variables, Whole(problem, model), budget);
        _held = new bool[problem.Prints.Length];
        _lowOwners = new int[problem.Variables];
        _highOwners = new int[problem.Variables];
        _owned = [.. problem.Prints.Select(_ => new List<int>())];
        for (int i = 0; i < model.Statements.Count; i++)
        {
            if (model.Statements[i].Owner >= 0)
            {
                _owned[model.Statements[i].Owner].Add(i);
            }
            else
            {
                BoundStatement(i, true);
            }
        }

        for (int variable = 0; variable < problem.Variables; variable++)
        {
            BoundVariable(variable);
        }

        BoundProducts();
    }

    public Answer Decide(bool[] held)
    {
        Hold(held);
        Centre();
        return _search.Find() is { } values
            ? Answer.Consistent(Complete(values, held))
            : Answer.Inconsistent(RefutationOf(_search.Contradictions));
    }

    public int? FirstNeedless(bool[] held, IReadOnlyList<int> members)
    {
        bool[] fewer = [.. held];
        foreach (int member in members)
        {
            fewer[member] = false;
            Hold(fewer);
            if (!_search.Exists())
            {
                return member;
            }

            fewer[member] = true;
        }

        return null;
    }

    public void AddImplied(bool[] held, IReadOnlyList<int> asked, ValueRange?[] implied)
    {
        bool[] fewer = [.. held];
        foreach (int figure in asked)
        {
            fewer[figure] = false;
            Hold(fewer);
            implied[figure] = _search.Exists() ? RangeOf(_problem.VariableOf[figure], fewer) : null;
            fewer[figure] = held[figure];
        }
    }

    private static List<int> Whole(Problem problem, LinearModel model) => [.. Enumerable.Range(0, problem.Variables)
        .Where(variable => problem.Whole[variable] && model.Hidden[variable] is null)];

    private ValueRange RangeOf(int variable, bool[] held)
    {
        switch (_model.Hidden[variable])
        {
            case RatioAtom ratio:
                return ratio.Rates(RangeOf(ratio.Part, ratio.Whole));
            case ProductAtom product:
                int other = product.Count == variable ? product.Threshold : product.Count;
                Form total = Form.Of(product.Total);
                ValueRange most = _model.Hidden[other] is null
                    ? _search.UpToGreatestQuotient(total, Form.Of(other))
                    : ProductRange.Factors(_search.UpToGreatest(total), _problem.RangeOf(other, held));
                ValueRange range = most.Intersect(_problem.RangeOf(variable, held));
                return _problem.Whole[variable] ? range.WholeNumbers() : range;
            default:
                Form form = Form.Of(variable);
                return _search.UpToGreatest(form).Intersect(-_search.UpToGreatest(form.Times(-Rational.One)));
        }
    }

    private ValueRange RangeOf(Form part, Form whole) => _search.UpToGreatestQuotient(part, whole)
        .Intersect(-_search.UpToGreatestQuotient(part.Times(-Rational.One), whole));

    private void Centre()
    {
        if (!_isCentred)
        {
            _isCentred = true;
            for (int variable = 0; variable < _problem.Variables; variable++)
            {
                _simplex.Centre(variable);
            }
        }
    }

    /// <summary>Brings the bounds in line with the prints held.</summary>
    private void Hold(bool[] held)
    {
        bool changed = false;
        for (int figure = 0; figure < held.Length; figure++)
        {
            if (held[figure] != _held[figure])
            {
                changed = true;
                _held[figure] = held[figure];
                BoundVariable(_problem.VariableOf[figure]);
                _owned[figure].ForEach(statement => BoundStatement(statement, held[figure]));
            }
        }

        if (changed)
        {
            BoundProducts();
        }
    }

    private void BoundVariable(int variable)
    {
        if (_model.Hidden[variable] is not null)
        {
            return;
        }

        (End low, End high, _lowOwners[variable], _highOwners[variable]) = (End.None, End.None, -1, -1);
        foreach (int figure in _problem.FiguresOf(variable))
        {
            Tighten(_problem.Domains[figure], -1);
        }

        foreach (int figure in _problem.FiguresOf(variable))
        {
            if (_held[figure])
            {
                Tighten(_problem.Prints[figure], figure);
            }
        }

        _simplex.Bound(variable, Low(low), High(high));

        void Tighten(ValueRange range, int owner)
        {
            range = _problem.Whole[variable] ? range.WholeNumbers() : range;
            if (End.Low(range).IsTighterThan(low, true))
            {
                (low, _lowOwners[variable]) = (End.Low(range), owner);
            }

            if (End.High(range).IsTighterThan(high, false))
            {
                (high, _highOwners[variable]) = (End.High(range), owner);
            }
        }
    }

    private void BoundStatement(int statement, bool held)
    {
        ValueRange range = held ? _model.Statements[statement].Range : ValueRange.Everything;
        _simplex.Bound(_problem.Variables + statement, Low(End.Low(range)), High(End.High(range)));
    }

    private void BoundProducts()
    {
        foreach ((ProductAtom product, int statement) in _model.Products)
        {
            ValueRange totals = ProductRange.Totals(
                _problem.RangeOf(product.Count, _held), _problem.RangeOf(product.Threshold, _held));
            _simplex.Bound(_problem.Variables + statement, Low(End.Low(totals)), null);
        }
    }

    private Refutation RefutationOf(List<List<BoundUse>> contradictions)
    {
        HashSet<int> figures = [];
        List<Multiplier> multipliers = [];
        foreach (BoundUse use in contradictions.SelectMany(uses => uses))
        {
            int statement = use.Variable - _problem.Variables;
            if (statement < 0)
            {
                figures.Add(use.Low ? _lowOwners[use.Variable] : _highOwners[use.Variable]);
                continue;
            }

            Statement used = _model.Statements[statement];
            figures.Add(used.Owner);
            foreach ((ProductAtom product, _) in _model.Products.Where(product => product.Statement == statement))
            {
                figures.Add(LowOwner(product.Count));
                figures.Add(LowOwner(product.Threshold));
            }

            multipliers.Add(new Multiplier(used.Relation, used.Side, use.Low ? use.Weight : -use.Weight, used.Owner));
        }

        figures.Remove(-1);

        // Cases told apart are each refuted by a combination of their own; one alone proves nothing.
        return new Refutation([.. figures.Order()], contradictions.Count == 1 ? multipliers : []);
    }

    /// <summary>Gives the figure whose print gives a hidden factor its least value; −1 where a domain does.</summary>
    private int LowOwner(int variable)
    {
        End least = End.Low(_problem.RangeOf(variable, new bool[_held.Length]));
        foreach (int figure in _problem.FiguresOf(variable))
        {
            if (_held[figure] && End.Low(_problem.Prints[figure]).IsTighterThan(least, true)
                && End.Low(_problem.Prints[figure]) == End.Low(_problem.RangeOf(variable, _held)))
            {
                return figure;
            }
        }

        return -1;
    }

    /// <summary>Adds the values of hidden rates and factors.</summary>
    private Rational[] Complete(Rational[] values, bool[] held)
    {
        foreach (Atom atom in _problem.Atoms)
        {
            if (atom is RatioAtom ratio)
            {
                values[ratio.Rate] = (ratio.Scale * ratio.Part.At(values) / ratio.Whole.At(values)) + ratio.Offset;
            }
            else if (atom is ProductAtom product)
            {
                ValueRange total = ValueRange.Point(values[product.Total]);
                ValueRange thresholds = FactorRange(product.Threshold, values, held);
                ValueRange counts = FactorRange(product.Count, values, held).Intersect(ProductRange.Factors(total, thresholds));
                values[product.Count] = Choice.Middle(counts, _problem.Whole[product.Count]);
                thresholds = thresholds.Intersect(ProductRange.Factors(total, ValueRange.Point(values[product.Count])));
                values[product.Threshold] = Choice.Middle(thresholds, _problem.Whole[product.Threshold]);
            }
        }

        return values;
    }

    private ValueRange FactorRange(int variable, Rational[] values, bool[] held) => _model.Hidden[variable] is null
        ? ValueRange.Point(values[variable])
        : _problem.RangeOf(variable, held);

    private static Near? Low(End end) => end.Exists ? new Near(end.Value, end.IsClosed ? Rational.Zero : Rational.One) : null;

    private static Near? High(End end) => end.Exists ? new Near(end.Value, end.IsClosed ? Rational.Zero : -Rational.One) : null;
}
