using System.Diagnostics;

namespace Erqi.Domain.Quantities;

/// <summary>An exact renminbi amount: a whole number of 分.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Money : IEquatable<Money>, IComparable<Money>
{
    private Money(long fen) => Fen = fen;

    /// <summary>Gets zero, which is also <c>default</c>.</summary>
    public static Money Zero => default;

    /// <summary>Gets the amount in whole 分.</summary>
    public long Fen { get; }

    /// <summary>Makes an amount of whole 分.</summary>
    /// <param name="fen">The amount in 分.</param>
    public static Money FromFen(long fen) => new(fen);

    /// <summary>Adds two amounts.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static Money operator +(Money left, Money right) => new(checked(left.Fen + right.Fen));

    /// <summary>Says whether two amounts are equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(Money left, Money right) => left.Fen == right.Fen;

    /// <summary>Says whether two amounts differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(Money left, Money right) => left.Fen != right.Fen;

    /// <summary>Says whether the first is less than the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(Money left, Money right) => left.Fen < right.Fen;

    /// <summary>Says whether the first is greater than the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(Money left, Money right) => left.Fen > right.Fen;

    /// <summary>Says whether the first is at most the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(Money left, Money right) => left.Fen <= right.Fen;

    /// <summary>Says whether the first is at least the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(Money left, Money right) => left.Fen >= right.Fen;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <inheritdoc/>
    public bool Equals(Money other) => Fen == other.Fen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Fen.GetHashCode();
}
