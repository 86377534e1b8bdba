using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Model;

/// <summary>The form lies in the range.</summary>
internal sealed record LinearAtom(int Relation, LinearForm Form, ValueRange Range, MultiplierSide Side = MultiplierSide.Balance)
    : Atom(Relation)
{
    /// <summary>Gets whether terms that each count once add up to zero, or to zero or more.</summary>
    public bool IsPlainSum { get; } = Range.Low == Rational.Zero
        && Range.IsLowClosed
        && (Range.IsPoint || Range.High is null)
        && Form.HasUnitWeights;

    public override int[] Scope => Form.Variables;

    public override bool Holds(IReadOnlyList<Rational> values) => Range.Contains(Form.At(values));

    public override Atom Renamed(int[] names) => this with { Form = Form.Renamed(names) };
}
