using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Ranges;

/// <summary>What an atom leaves to one of its variables when the others have ranges.</summary>
internal static class TreeProjection
{
    /// <summary>Gives what is left to a variable of a given weight when the other terms add up to a range.</summary>
    public static ValueRange Rest(ValueRange demanded, ValueRange others, Rational weight) =>
        Times(demanded + -others, Rational.One / weight);

    /// <summary>Gives a range so many times; nearly always once, or once the other way round.</summary>
    public static ValueRange Times(ValueRange range, Rational weight) =>
        weight == Rational.One ? range : weight == -Rational.One ? -range : range * weight;

    /// <summary>Gives one variable of an atom that names none twice what the others, with their ranges, leave it.</summary>
    public static ValueRange To(int variable, Atom atom, int[] scope, ValueRange[] known) => atom is LinearAtom linear
        ? Rest(linear.Range, RangeSum.Of(linear.Form, known, except: variable).Total(), linear.Form.WeightOf(variable))
        : Of(atom, Array.IndexOf(scope, variable), known[scope[0]], known[scope[1]], known[scope[2]]);

    /// <summary>Gives each variable of an atom that names none twice what the others, with their ranges, leave it.</summary>
    public static IEnumerable<(int Variable, ValueRange Left)> All(Atom atom, ValueRange[] known)
    {
        if (atom is LinearAtom linear)
        {
            RangeSum sum = RangeSum.Of(linear.Form, known);
            for (int i = 0; i < linear.Form.Count; i++)
            {
                Weighted term = linear.Form.Terms[i];
                yield return (term.Variable, Rest(linear.Range, sum.Without(Times(known[term.Variable], term.Weight)), term.Weight));
            }
        }
        else if (atom is RatioAtom or ProductAtom && atom.IsSimple)
        {
            int[] scope = atom.Scope;
            for (int place = 0; place < scope.Length; place++)
            {
                yield return (scope[place], Of(atom, place, known[scope[0]], known[scope[1]], known[scope[2]]));
            }
        }
    }

    /// <summary>Gives what a ratio or a product leaves to the variable at a place in its scope.</summary>
    public static ValueRange Of(Atom atom, int place, ValueRange first, ValueRange second, ValueRange third) =>
        (atom, place) switch
        {
            (RatioAtom ratio, 0) => QuotientRange.Parts(ratio.Scale.Quotients(third), second),
            (RatioAtom ratio, 1) => QuotientRange.Wholes(first, ratio.Scale.Quotients(third)),
            (RatioAtom ratio, 2) => ratio.Scale.Rates(QuotientRange.Quotients(first, second)),
            (ProductAtom product, 0) => ProductRange.Totals(second, third) * (Rational.One / product.Size),
            (ProductAtom product, 1) => ProductRange.Factors(first * product.Size, third),
            (ProductAtom product, 2) => ProductRange.Factors(first * product.Size, second),
            _ => throw new UnreachableException(),
        };
}
