using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>rate = scale × part ÷ whole + offset, and whole &gt; 0.</summary>
internal sealed record RatioAtom(int Relation, int Rate, Form Part, Form Whole, Rational Scale, Rational Offset)
    : Atom(Relation)
{
    /// <summary>Gets part, whole and rate where part and whole are variables; else all that the forms name, and the rate.</summary>
    public override int[] Scope => [.. Part.Variables, .. Whole.Variables, Rate];

    /// <inheritdoc/>
    public override int[] RateVariables => [Rate];

    /// <summary>Gets whether part, whole and rate are three variables.</summary>
    public override bool IsSimple => Part.IsVariable(out int part) && Whole.IsVariable(out int whole)
        && part != whole && part != Rate && whole != Rate;

    /// <inheritdoc/>
    public override Atom Renamed(int[] names) =>
        this with { Part = Part.Renamed(names), Whole = Whole.Renamed(names), Rate = names[Rate] };

    /// <summary>Gives part ÷ whole at a rate.</summary>
    public Rational Quotient(Rational rate) => (rate - Offset) / Scale;

    /// <summary>Gives the range of part ÷ whole for a range of rates.</summary>
    public ValueRange Quotients(ValueRange rates) => (rates + ValueRange.Point(-Offset)) * (Rational.One / Scale);

    /// <summary>Gives the range of rates for a range of part ÷ whole.</summary>
    public ValueRange Rates(ValueRange quotients) => (quotients * Scale) + ValueRange.Point(Offset);
}
