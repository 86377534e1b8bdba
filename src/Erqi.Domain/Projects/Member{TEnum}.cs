namespace Erqi.Domain.Projects;

/// <summary>A member of one classification of a <see cref="Projects.Scheme"/>: a sector, a level, a batch and so on.</summary>
/// <typeparam name="TEnum">Which classification: <see cref="Sector"/>, <see cref="Batch"/> and so on.</typeparam>
/// <remarks>
/// A member of the enumeration is the member of <see cref="Scheme.Erqi2023"/> with its number, and is taken wherever one
/// of these is asked for. Equal when scheme and number are; ordered by scheme, then by number. <c>default</c> is no
/// member and is refused at every door.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct Member<TEnum> : IComparable<Member<TEnum>>
    where TEnum : unmanaged, Enum
{
    private readonly Scheme? _scheme;
    private readonly byte _number;

    // Trusted: the scheme has such a member.
    internal Member(Scheme scheme, byte number) => (_scheme, _number) = (scheme, number);

    /// <summary>Gets whether this is a member at all, and not <c>default</c>.</summary>
    internal bool HasValue => _scheme is not null;

    /// <summary>Gets the scheme.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Scheme Scheme => _scheme ?? throw new InvalidOperationException(
        $"This is no {typeof(TEnum).Name} (it is the default); expected a member of a scheme.");

    /// <summary>Gets the number within its classification, 1 to 250; 0 for <c>default</c>.</summary>
    public int Number => _number;

    /// <summary>Gets the member as its scheme describes it.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public SchemeMember Definition => Scheme.Of<TEnum>().Definition(_number);

    /// <summary>Gives the member of <see cref="Scheme.Erqi2023"/> that a member of the enumeration is.</summary>
    /// <param name="member">The member of the enumeration.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static implicit operator Member<TEnum>(TEnum member) => new(
        Scheme.Erqi2023, Scheme.Erqi2023.Of<TEnum>().Check(Unsafe.BitCast<TEnum, byte>(member), nameof(member)));

    /// <summary>Gives the member of the enumeration that a member of <see cref="Scheme.Erqi2023"/> is.</summary>
    /// <exception cref="InvalidCastException">It is a member of another scheme, or <c>default</c>.</exception>
    public static explicit operator TEnum(Member<TEnum> member) => Scheme.Erqi2023.Equals(member._scheme)
        ? Unsafe.BitCast<byte, TEnum>(member._number)
        : throw new InvalidCastException(
            $"“{member}” is of the scheme {member._scheme?.Name ?? "(none)"}; only members of {Scheme.Erqi2023.Name} are {typeof(TEnum).Name}.");

    /// <summary>Says whether the first comes before the second.</summary>
    public static bool operator <(Member<TEnum> left, Member<TEnum> right) => left.CompareTo(right) < 0;

    /// <summary>Says whether the first comes after the second.</summary>
    public static bool operator >(Member<TEnum> left, Member<TEnum> right) => left.CompareTo(right) > 0;

    /// <summary>Says whether the first does not come after the second.</summary>
    public static bool operator <=(Member<TEnum> left, Member<TEnum> right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether the first does not come before the second.</summary>
    public static bool operator >=(Member<TEnum> left, Member<TEnum> right) => left.CompareTo(right) >= 0;

    /// <summary>Gives the Chinese name.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string ToChinese() => Definition.Chinese;

    /// <inheritdoc/>
    public bool Equals(Member<TEnum> other) => _number == other._number && Equals(_scheme, other._scheme);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_scheme?.Name, _number);

    /// <inheritdoc/>
    public int CompareTo(Member<TEnum> other) => Scheme.Compare(_scheme, other._scheme) is not 0 and var order
        ? order
        : _number.CompareTo(other._number);

    /// <summary>Gets the identifier; nothing for <c>default</c>.</summary>
    public override string ToString() => _scheme is null ? "" : Definition.Identifier;
}
