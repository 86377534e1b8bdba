namespace Erqi.Domain.Solving.Model;

/// <summary>What a method found: values for all variables, or a refutation, or why neither.</summary>
internal sealed record Answer(Standing Standing, Rational[]? Values, Refutation? Refutation, Wording? Reason)
{
    public static Answer Consistent(Rational[] values) => new(Standing.Consistent, values, null, null);

    public static Answer Inconsistent(Refutation refutation) => new(Standing.Inconsistent, null, refutation, null);

    public static Answer Undetermined(Wording reason) => new(Standing.Undetermined, null, null, reason);
}
