using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Model;

/// <summary>The rate says part ÷ whole on its scale, and whole &gt; 0.</summary>
internal sealed record RatioAtom(int Relation, int Rate, LinearForm Part, LinearForm Whole, RateScale Scale)
    : Atom(Relation)
{
    /// <summary>Gets the rate times the whole, of a rate that is no root.</summary>
    public LinearForm TimesWhole => (Scale.Scale == Rational.One ? Part : Part.Times(Scale.Scale)).Plus(Whole, Scale.Offset);

    /// <summary>Gets part, whole and rate where part and whole are variables; else all that the forms name, and the rate.</summary>
    public override int[] Scope => [.. Part.Variables, .. Whole.Variables, Rate];

    public override int[] RateVariables => [Rate];

    public override int Periods => Scale.Periods;

    public override bool IsSimple => Part.IsVariable(out int part) && Whole.IsVariable(out int whole)
        && part != whole && part != Rate && whole != Rate;

    public override Atom Renamed(int[] names) =>
        this with { Part = Part.Renamed(names), Whole = Whole.Renamed(names), Rate = names[Rate] };

    public override bool Holds(IReadOnlyList<Rational> values) =>
        Whole.At(values).Sign > 0 && RatesAt(values).Contains(values[Rate]);

    /// <summary>Gives the rate that the values of part and whole give; a narrow range where no fraction is that.</summary>
    public ValueRange RatesAt(IReadOnlyList<Rational> values) =>
        Scale.Rates(ValueRange.Point(Part.At(values) / Whole.At(values)));
}
