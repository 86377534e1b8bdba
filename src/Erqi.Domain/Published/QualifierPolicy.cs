namespace Erqi.Domain.Published;

/// <summary>
/// How far 约, 余 and 近 reach. No standard says, so the library has a policy and a caller may choose another.
/// </summary>
/// <remarks>
/// For a print v let w be the unit of its last non-zero digit (or its quantum) and t the unit of its first non-zero
/// digit. The standard policy reads 约 v as [v−s, v+s], where s is w but no more than |v|/5 and no less than half a unit
/// of the last printed digit, v 余 as (v, v+w) and 近 v as [v−t, v): 约3.05 is 3.04 to 3.06, 约100亿元 80亿元 to 120亿元,
/// 10余个 11 to 19, 近2亿元 1亿元 to 2亿元. Behind 万 or 亿, 余 reaches one of them: 10万余 is less than 11万, 10余万 less
/// than 20万. Equality is by the four reaches.
/// </remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record QualifierPolicy
{
    /// <summary>Gets the policy of this library: a reach of one unit for each of the three words, and for 约 a fifth of the number at most.</summary>
    internal static QualifierPolicy Default { get; } = new();

    /// <summary>Gets how many units of the last non-zero digit 约 and 左右 reach to either side; above zero.</summary>
    public Rational About { get; init => field = Positive(value); } = Rational.One;

    /// <summary>Gets the greatest part of the number that 约 and 左右 reach to either side, usually a fifth; above zero.</summary>
    public Rational AboutShare { get; init => field = Positive(value); } = Rational.Of(1, 5);

    /// <summary>Gets how many units of the last non-zero digit 余 and 多 reach up; above zero.</summary>
    public Rational ALittleOver { get; init => field = Positive(value); } = Rational.One;

    /// <summary>Gets how many units of the first non-zero digit 近 reaches down; above zero.</summary>
    public Rational JustBelow { get; init => field = Positive(value); } = Rational.One;

    private static Rational Positive(Rational reach) => reach.Sign > 0
        ? reach
        : throw new ArgumentOutOfRangeException(
            nameof(reach), reach, $"A qualifier reaches a positive number of units; found {reach}.");
}
