using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Linear;

/// <summary>
/// One basic variable in terms of those that are not: scale × basic = Σ weight × variable. Scale and weights are whole
/// numbers without a common divisor, so that an exchange brings no fraction to lowest terms.
/// </summary>
internal sealed class TableauRow
{
    private int[] _variables;
    private Rational[] _weights;

    /// <summary>Makes the row of a variable that is equal to a form; all variables of the form are zero.</summary>
    public TableauRow(int basic, LinearForm form)
    {
        BigInteger multiple = BigInteger.One;
        foreach (Weighted term in form.Terms)
        {
            multiple *= term.Weight.Denominator / BigInteger.GreatestCommonDivisor(multiple, term.Weight.Denominator);
        }

        (Basic, Scale, Count) = (basic, multiple, form.Count);
        (_variables, _weights) = (new int[Count], new Rational[Count]);
        for (int place = 0; place < Count; place++)
        {
            (_variables[place], _weights[place]) = (form.Terms[place].Variable, form.Terms[place].Weight * Scale);
        }

        Reduce();
    }

    public int Basic { get; private set; }

    /// <summary>Gets how often the basic variable is taken; above zero.</summary>
    public Rational Scale { get; private set; }

    /// <summary>Gets the value of the basic variable, taken so often.</summary>
    public EpsilonNumber Sum { get; private set; }

    public int Count { get; private set; }

    /// <summary>Gets the variables that are not basic, rising.</summary>
    public ReadOnlySpan<int> Variables => _variables.AsSpan(0, Count);

    /// <summary>Gets their weights.</summary>
    public ReadOnlySpan<Rational> Weights => _weights.AsSpan(0, Count);

    /// <summary>Gets the steps that it takes to work out every weight: one for a word, many more for a longer number.</summary>
    public long Cost
    {
        get
        {
            long cost = 1;
            foreach (Rational weight in Weights)
            {
                int words = weight.Words;
                cost += words == 0 ? 1 : 30 + (20L * words);
            }

            return cost;
        }
    }

    /// <summary>Gives the weight of a variable that stands in the row.</summary>
    public Rational WeightOf(int variable) => _weights[Variables.BinarySearch(variable)];

    /// <summary>Gives the bounds that can keep the basic variable from rising, or falling, and how often each is taken.</summary>
    public IEnumerable<BoundUse> Limits(bool up)
    {
        for (int place = 0; place < Count; place++)
        {
            yield return new BoundUse(_variables[place], _weights[place].Sign > 0 != up, Rational.Abs(_weights[place]));
        }
    }

    /// <summary>Says that a variable of the row has moved.</summary>
    public void Follow(int variable, EpsilonNumber change) => Sum += change * WeightOf(variable);

    /// <summary>Writes another variable in terms of the rest; what was basic so far gets a new value.</summary>
    public void Turn(int entering, EpsilonNumber entered, EpsilonNumber left)
    {
        int from = Variables.BinarySearch(entering), to = ~Variables.BinarySearch(Basic);
        Rational pivot = _weights[from], sign = pivot.Sign;
        Sum = ((left * Scale) - (Sum - (entered * pivot))) * sign;
        for (int place = 0; place < Count; place++)
        {
            _weights[place] *= -sign;
        }

        // The place that falls free is closed on the way to the one that is taken.
        int step = from < to ? 1 : -1;
        for (to -= from < to ? 1 : 0; from != to; from += step)
        {
            (_variables[from], _weights[from]) = (_variables[from + step], _weights[from + step]);
        }

        (_variables[to], _weights[to]) = (Basic, Scale * sign);
        (Basic, Scale) = (entering, pivot * sign);
    }

    /// <summary>
    /// Puts what another row says of its basic variable in the place of that variable, which had a value so far. The new
    /// entries are written to spare room, which is then changed for the row's own.
    /// </summary>
    public void Substitute(TableauRow other, EpsilonNumber before, TableauColumns columns, ref (int[] Variables, Rational[] Weights) spare)
    {
        Rational weight = WeightOf(other.Basic);
        Rational common = Rational.CommonDivisor(weight, other.Scale);
        (Rational own, Rational times) = (other.Scale / common, weight / common);
        Sum = ((Sum - (before * weight)) * own) + (other.Sum * times);
        Scale *= own;
        Merge(other, own, times, columns, ref spare);
        Reduce();
    }

    private void Merge(
        TableauRow other, Rational own, Rational times, TableauColumns columns, ref (int[] Variables, Rational[] Weights) spare)
    {
        if (spare.Variables.Length < Count + other.Count)
        {
            int length = (int)BitOperations.RoundUpToPowerOf2((uint)(Count + other.Count));
            spare = (new int[length], new Rational[length]);
        }

        (int count, int i, int j) = (0, 0, 0);
        while (i < Count || j < other.Count)
        {
            int mine = i < Count ? _variables[i] : int.MaxValue, theirs = j < other.Count ? other._variables[j] : int.MaxValue;
            if (mine == other.Basic)
            {
                i++;
                continue;
            }

            Rational sum = mine > theirs ? other._weights[j] * times
                : mine < theirs ? _weights[i] * own
                : (_weights[i] * own) + (other._weights[j] * times);
            int variable = Math.Min(mine, theirs);
            i += mine == variable ? 1 : 0;
            j += theirs == variable ? 1 : 0;
            if (sum.Sign == 0)
            {
                columns.Leave(variable, this);
                continue;
            }

            if (mine > theirs)
            {
                columns.Enter(variable, this);
            }

            (spare.Variables[count], spare.Weights[count]) = (variable, sum);
            count++;
        }

        (spare, _variables, _weights, Count) = ((_variables, _weights), spare.Variables, spare.Weights, count);
    }

    private void Reduce()
    {
        Rational divisor = Scale;
        for (int place = 0; place < Count && divisor != Rational.One; place++)
        {
            divisor = Rational.CommonDivisor(divisor, _weights[place]);
        }

        if (divisor == Rational.One)
        {
            return;
        }

        Scale /= divisor;
        Sum /= divisor;
        for (int place = 0; place < Count; place++)
        {
            _weights[place] /= divisor;
        }
    }
}
