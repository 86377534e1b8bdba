using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Model;

/// <summary>A linear form: each variable once, rising, none with weight zero.</summary>
internal sealed class LinearForm
{
    private readonly Weighted[] _terms;

    private LinearForm(Weighted[] terms) => _terms = terms;

    public ReadOnlySpan<Weighted> Terms => _terms;

    public int Count => _terms.Length;

    /// <summary>Gets whether each variable is added or taken away just once.</summary>
    public bool HasUnitWeights => Array.TrueForAll(_terms, term => Rational.Abs(term.Weight) == Rational.One);

    /// <summary>Gets the variables, rising.</summary>
    public int[] Variables => Array.ConvertAll(_terms, term => term.Variable);

    /// <summary>Makes a form; a variable named twice is one variable, its weights added up.</summary>
    public static LinearForm Of(params ReadOnlySpan<Weighted> terms) => Taking(terms.ToArray());

    /// <summary>Makes a form as <see cref="Of(ReadOnlySpan{Weighted})"/> does, of an array that nobody else keeps.</summary>
    public static LinearForm Taking(Weighted[] sorted)
    {
        if (!IsRising(sorted))
        {
            Array.Sort(sorted, (a, b) => a.Variable.CompareTo(b.Variable));
        }

        int count = 0;
        foreach (Weighted term in sorted)
        {
            if (count > 0 && sorted[count - 1].Variable == term.Variable)
            {
                sorted[count - 1] = term with { Weight = sorted[count - 1].Weight + term.Weight };
            }
            else
            {
                // A weight that has come to zero is written over by the variable after it.
                count -= count > 0 && sorted[count - 1].Weight.Sign == 0 ? 1 : 0;
                sorted[count++] = term;
            }
        }

        count -= count > 0 && sorted[count - 1].Weight.Sign == 0 ? 1 : 0;
        return new LinearForm(count == sorted.Length ? sorted : sorted[..count]);
    }

    /// <summary>Gives the sum of forms, each taken so many times.</summary>
    public static LinearForm Sum(params (LinearForm Form, Rational Times)[] forms)
    {
        int at = 0, count = 0;
        foreach ((LinearForm form, _) in forms)
        {
            count += form.Count;
        }

        Weighted[] terms = new Weighted[count];
        foreach ((LinearForm form, Rational times) in forms)
        {
            foreach (Weighted term in form._terms)
            {
                terms[at++] = term with { Weight = term.Weight * times };
            }
        }

        return Taking(terms);
    }

    public static LinearForm Of(int variable) => new([new Weighted(variable, Rational.One)]);

    /// <summary>
    /// Says of the quotient of two forms, the second above zero, that it lies in a range: for each end there is, what part less
    /// so many times the whole must be.
    /// </summary>
    public static IEnumerable<(LinearForm Form, ValueRange Range, bool IsLow)> Quotient(LinearForm part, LinearForm whole, ValueRange quotients)
    {
        foreach (bool low in (bool[])[true, false])
        {
            if (End.Of(quotients, low) is { Exists: true } end)
            {
                ValueRange above = end.IsClosed ? ValueRange.NotNegative : ValueRange.Positive;
                yield return (part.Plus(whole, -end.Value), low ? above : -above, low);
            }
        }
    }

    /// <summary>Gives this form plus another taken so many times.</summary>
    public LinearForm Plus(LinearForm other, Rational times) => Sum((this, Rational.One), (other, times));

    /// <summary>Gives this form taken so many times, not zero times.</summary>
    public LinearForm Times(Rational times) =>
        new(Array.ConvertAll(_terms, term => term with { Weight = term.Weight * times }));

    /// <summary>Gives the same form of variables that are named otherwise.</summary>
    public LinearForm Renamed(int[] names) => Taking(Array.ConvertAll(_terms, term => term with { Variable = names[term.Variable] }));

    public Rational At(IReadOnlyList<Rational> values)
    {
        Rational sum = Rational.Zero;
        foreach (Weighted term in _terms)
        {
            sum += term.Weight * values[term.Variable];
        }

        return sum;
    }

    /// <summary>Gives the weight of a variable; zero where it is none of the form's.</summary>
    public Rational WeightOf(int variable) => Array.Find(_terms, term => term.Variable == variable).Weight;

    public bool IsVariable(out int variable)
    {
        variable = Count == 1 ? _terms[0].Variable : -1;
        return Count == 1 && _terms[0].Weight == Rational.One;
    }

    private static bool IsRising(Weighted[] terms)
    {
        for (int i = 1; i < terms.Length; i++)
        {
            if (terms[i - 1].Variable >= terms[i].Variable)
            {
                return false;
            }
        }

        return true;
    }
}
