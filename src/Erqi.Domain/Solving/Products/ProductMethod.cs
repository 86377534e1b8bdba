using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Products;

/// <summary>
/// Decides problems in which a rate, or a factor, is itself unknown to other relations, so that two unknowns are
/// multiplied: branch and bound in space (Land and Doig, 1960; Falk and Soland, 1969). Linear problems around it refute,
/// linear problems within it show values, which are verified; in between a range is divided.
/// </summary>
internal sealed class ProductMethod : IMethod
{
    private static readonly Wording Unclear = new(
        "某个比率或因数还与其他数相关联，其乘积既不能否定，也未能找到实例",
        "a rate or a factor is tied to other figures as well, and the product could be neither refuted nor shown");

    // What is decided at all takes fewer steps for each variable of each atom; more of them only divide the boxes again.
    private const long MostForValues = 5000;
    private const long MostForRange = 8000;

    private readonly Problem _problem;
    private readonly Budget _budget;
    private readonly long _size;
    private readonly Lazy<(ProductSearch Search, int[] Places)> _inOrder;
    private readonly bool[] _all;

    // What shows that all prints can be true shows it of fewer. What is found for others on the way hangs on their order.
    private Rational[]? _shown;

    public ProductMethod(Problem problem, Func<Problem, IMethod> choose, Budget budget)
    {
        (_problem, _budget, _size) = (problem, budget, problem.Scopes.Sum(scope => (long)scope.Length));
        _all = problem.AllHeld();
        _inOrder = new(() => (new ProductSearch(CanonicalOrder.Of(problem, out int[] places), choose, budget), places));
    }

    public bool IsGapless => false;

    private ProductSearch InOrder => _inOrder.Value.Search;

    private int[] Places => _inOrder.Value.Places;

    public Answer Decide(bool[] held) =>
        _budget.Ask(() => Search(held), _ => Answer.Undetermined(Unclear), most: MostForValues * _size);

    public int? FirstNeedless(bool[] held, IReadOnlyList<int> members, out bool isKnown) =>
        GivingUp.FirstNeedless(held, members, CanHold, out isKnown);

    private bool? CanHold(bool[] held) =>
        Decide(held).Standing is not Standing.Undetermined and var standing ? standing == Standing.Consistent : null;

    // A range for what has not been shown to be possible would accuse a figure without proof.
    public IReadOnlyList<ValueRange?> Implied(bool[] held, IReadOnlyList<int> asked, out bool isComplete)
    {
        ValueRange?[] implied = new ValueRange?[held.Length];
        isComplete = GivingUp.Enter(implied, held, asked, (figure, fewer) => _budget.Ask<(ValueRange?, bool)>(
            () => InOrder.RangeOf(Places[_problem.VariableOf[figure]], Ranges(fewer), _shown),
            _ => (null, false),
            most: MostForRange * _size));
        return implied;
    }

    private Answer Search(bool[] held)
    {
        (Rational[]? values, bool isRefuted) = InOrder.Find(Ranges(held));
        _shown = held.AsSpan().SequenceEqual(_all) ? values : _shown;
        return values is not null ? Answer.Consistent(Array.ConvertAll(Places, place => values[place]))
            : isRefuted ? Answer.Inconsistent(new Refutation([.. Enumerable.Range(0, held.Length).Where(figure => held[figure])], []))
            : Answer.Undetermined(Unclear);
    }

    private ValueRange[] Ranges(bool[] held)
    {
        ValueRange[] ranges = _problem.CutRanges(held);
        Array.Sort([.. Places], ranges);
        return ranges;
    }
}
