using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Linear;

/// <summary>
/// The linear statements that say exactly what a problem says, whichever prints are held. Rates and factors that are
/// used once only are no variables here: their prints are the weights in the statements. Nor are rates of one divisor,
/// see <see cref="CommonDivisors"/>.
/// </summary>
internal sealed class LinearModel
{
    private static readonly ValueRange Zero = ValueRange.Point(Rational.Zero);

    private readonly Problem _problem;
    private readonly CommonDivisors _common;
    private readonly HashSet<int> _divisors = [];

    private LinearModel(Problem problem)
    {
        _problem = problem;
        _common = CommonDivisors.Of(problem);
        Hidden = new Atom?[problem.Variables];
    }

    public List<Statement> Statements { get; } = [];

    /// <summary>Gets the atom in which each variable is a mere rate or factor; null for the others.</summary>
    public Atom?[] Hidden { get; }

    /// <summary>Gets the quotients that hidden variables are, those of relations and those beside them in sums.</summary>
    public IEnumerable<RatioAtom> Quotients => _problem.Atoms.OfType<RatioAtom>().Concat(_common.Others);

    /// <summary>Gets the places of forms that demand nothing, but take whole numbers only, with the rate they are good for.</summary>
    public List<(int Statement, int Rate)> Counts { get; } = [];

    /// <summary>Gets the products of two hidden factors, with the places of their statements.</summary>
    public List<(ProductAtom Atom, int Statement)> Products { get; } = [];

    /// <summary>Makes the model of a problem, or null where no linear statements say the same.</summary>
    public static LinearModel? Of(Problem problem)
    {
        LinearModel model = new(problem);
        if (!problem.Atoms.All(model.Add))
        {
            return null;
        }

        model._common.Others.ForEach(model.AddRatio);
        return model;
    }

    /// <summary>Says whether the rate is tied to nothing else, so that linear statements say all that the quotient does.</summary>
    public static bool IsLinear(RatioAtom ratio, Problem problem) =>
        problem.AtomsOf(ratio.Rate).Length == 1 && !problem.Whole[ratio.Rate];

    private bool Add(Atom atom)
    {
        switch (atom)
        {
            case LinearAtom linear when _common.DivisorOf(linear) is { } divisor:
                AddTimesDivisor(linear, divisor);
                return true;
            case LinearAtom linear:
                Statements.Add(new Statement(linear.Form, linear.Range, linear.Relation, linear.Side));
                return true;
            case RatioAtom ratio when Hidden[ratio.Rate] is RatioAtom first:
                Statements.Add(new Statement(
                    first.TimesWhole.Plus(ratio.TimesWhole, -Rational.One), Zero, ratio.Relation, MultiplierSide.TimesDivisor));
                return true;
            case RatioAtom ratio when IsLinear(ratio, _problem) || _common[ratio.Rate] is not null:
                AddRatio(ratio);
                return true;
            case ProductAtom product when _problem.IsNeverNegative(product.Count) && _problem.IsNeverNegative(product.Threshold):
                return AddProduct(product);
            default:
                return false;
        }
    }

    private void AddTimesDivisor(LinearAtom linear, LinearForm divisor)
    {
        LinearForm sum = LinearForm.Sum(Array.ConvertAll(linear.Form.Terms.ToArray(), term => (_common[term.Variable]!.TimesWhole, term.Weight)));
        if (linear.Range.IsPoint)
        {
            Statements.Add(new Statement(sum.Plus(divisor, -linear.Range.Low!.Value), Zero, linear.Relation, MultiplierSide.TimesDivisor));
            return;
        }

        Statements.AddRange(Quotient(sum, divisor, linear.Range).Select(statement =>
            new Statement(statement.Form, statement.Range, linear.Relation, MultiplierSide.TimesDivisor)));
    }

    private void AddRatio(RatioAtom ratio)
    {
        Hidden[ratio.Rate] = ratio;
        if (!ratio.Whole.IsVariable(out int divisor) || _divisors.Add(divisor))
        {
            Statements.Add(new Statement(ratio.Whole, ValueRange.Positive, ratio.Relation, MultiplierSide.Divisor));
        }

        AddCounts(ratio);
        foreach (int figure in _problem.FiguresOf(ratio.Rate))
        {
            ValueRange print = ratio.Scale.Quotients(_problem.Prints[figure]), domain = ratio.Scale.Quotients(_problem.Domain(figure));
            foreach ((LinearForm form, ValueRange range, _) in Quotient(ratio.Part, ratio.Whole, domain))
            {
                Statements.Add(new Statement(form, range, ratio.Relation, MultiplierSide.RateDomain));
            }

            foreach ((LinearForm form, ValueRange range, bool isLow) in print == domain ? [] : Quotient(ratio.Part, ratio.Whole, print))
            {
                if (End.Of(print, isLow) != End.Of(domain, isLow))
                {
                    MultiplierSide side = isLow ? MultiplierSide.RateLow : MultiplierSide.RateHigh;
                    Statements.Add(new Statement(form, range, ratio.Relation, side, figure));
                }
            }
        }
    }

    // The proof takes every statement so many times, above zero.
    private static IEnumerable<(LinearForm Form, ValueRange Range, bool IsLow)> Quotient(LinearForm part, LinearForm whole, ValueRange quotients) =>
        LinearForm.Quotient(part, whole, quotients).Select(end => end.IsLow ? end : (end.Form.Times(-Rational.One), -end.Range, false));

    // Of two whole numbers with a narrow range for their quotient, the counts of its neighbours are whole as well.
    private void AddCounts(RatioAtom ratio)
    {
        if (ratio.Part.IsVariable(out int part) && ratio.Whole.IsVariable(out int whole) && part != whole
            && _problem.Whole[part] && _problem.Whole[whole]
            && SternBrocot.Around(ratio.Scale.Quotients(_problem.RangeOf(ratio.Rate, _problem.AllHeld()))) is var ((a, b), (c, d)))
        {
            AddCount(new Weighted(part, -d), new Weighted(whole, c));
            AddCount(new Weighted(part, b), new Weighted(whole, -a));
        }

        void AddCount(params ReadOnlySpan<Weighted> terms)
        {
            Counts.Add((Statements.Count, ratio.Rate));
            Statements.Add(new Statement(LinearForm.Of(terms), ValueRange.Everything, ratio.Relation, MultiplierSide.Balance));
        }
    }

    private bool AddProduct(ProductAtom product)
    {
        bool countIsHidden = _problem.AtomsOf(product.Count).Length == 1;
        bool thresholdIsHidden = _problem.AtomsOf(product.Threshold).Length == 1;
        if (countIsHidden && thresholdIsHidden)
        {
            (Hidden[product.Count], Hidden[product.Threshold]) = (product, product);
            Products.Add((product, Statements.Count));
            Statements.Add(new Statement(
                LinearForm.Of(product.Total), ValueRange.NotNegative, product.Relation, MultiplierSide.Balance));
            return true;
        }

        (int hidden, int other) = countIsHidden ? (product.Count, product.Threshold) : (product.Threshold, product.Count);
        if (!(countIsHidden || thresholdIsHidden) || !HasClosedLows(hidden))
        {
            return false;
        }

        Hidden[hidden] = product;
        foreach (int figure in _problem.FiguresOf(hidden))
        {
            AddLeast(_problem.Domain(figure), -1);
            AddLeast(_problem.Prints[figure], figure);
        }

        return true;

        void AddLeast(ValueRange factors, int owner) => Statements.Add(new Statement(
            product.TotalPlus(other, -(factors.Low ?? Rational.Zero)),
            ValueRange.NotNegative,
            product.Relation,
            MultiplierSide.Balance,
            owner));
    }

    // A factor that may come as near to an end as it likes, but not reach it, makes no linear statement with zero.
    private bool HasClosedLows(int variable) =>
        _problem.FiguresOf(variable).All(figure => _problem.Prints[figure] is { Low: null } or { IsLowClosed: true });
}
