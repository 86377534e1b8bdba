using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Linear;

/// <summary>Keeps the bounds of a simplex in line with the prints that are held, and knows which print each comes from.</summary>
internal sealed class LinearBounds
{
    private readonly Problem _problem;
    private readonly LinearModel _model;
    private readonly Simplex _simplex;
    private readonly bool[] _held;
    private readonly List<int>[] _owned;

    public LinearBounds(Problem problem, LinearModel model, Simplex simplex)
    {
        (_problem, _model, _simplex) = (problem, model, simplex);
        _held = new bool[problem.Prints.Length];
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

    /// <summary>Brings the bounds in line with the prints held.</summary>
    public void Hold(bool[] held)
    {
        HashSet<int> changed = [];
        for (int figure = 0; figure < held.Length; figure++)
        {
            if (held[figure] != _held[figure])
            {
                _ = changed.Add(_problem.VariableOf[figure]);
                _held[figure] = held[figure];
                _owned[figure].ForEach(statement => BoundStatement(statement, held[figure]));
            }
        }

        // A variable may be printed thousands of times.
        foreach (int variable in changed)
        {
            BoundVariable(variable);
        }

        if (changed.Count > 0)
        {
            BoundProducts();
        }
    }

    /// <summary>Says whether all that is printed of a variable is held.</summary>
    public bool IsHeld(int variable) => _problem.FiguresOf(variable).All(figure => _held[figure]);

    /// <summary>Gives the figure whose print gives a variable one of its bounds; −1 where a domain does.</summary>
    public int OwnerOf(int variable, bool low) => _problem.EndOf(variable, low, _held).Owner;

    // The prints of a rate are the weights of statements, and it has no place of its own. A factor stands in no
    // statement either, but its prints, where there are several, must meet.
    private void BoundVariable(int variable)
    {
        if (_model.Hidden[variable] is RatioAtom)
        {
            return;
        }

        _simplex.Bound(variable, Low(_problem.EndOf(variable, low: true, _held).End), High(_problem.EndOf(variable, low: false, _held).End));
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
                _problem.RangeOf(product.Count, _held), _problem.RangeOf(product.Threshold, _held)) * (Rational.One / product.Size);
            _simplex.Bound(_problem.Variables + statement, Low(End.Low(totals)), null);
        }
    }

    private static EpsilonNumber? Low(End end) => end.Exists ? new EpsilonNumber(end.Value, end.IsClosed ? Rational.Zero : Rational.One) : null;

    private static EpsilonNumber? High(End end) => end.Exists ? new EpsilonNumber(end.Value, end.IsClosed ? Rational.Zero : -Rational.One) : null;
}
