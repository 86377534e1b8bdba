namespace Erqi.Domain.Projects;

/// <summary>How ledgers of one scheme are read in another: every member is given its new one, or is refused.</summary>
/// <remarks>
/// Nothing is guessed: a mapping converts only when it has an answer for every member, and what it converts says where it
/// comes from. Immutable.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SchemeMapping
{
    // The answer for members that do not occur and may not.
    private const byte Refused = byte.MaxValue;

    // By classification, then by the old number; zero where there is no answer yet.
    private readonly ImmutableDictionary<Type, byte[]> _numbers;

    private SchemeMapping(Scheme from, Scheme to, ImmutableDictionary<Type, byte[]> numbers) => (From, To, _numbers) = (from, to, numbers);

    /// <summary>Gets the scheme of what is converted.</summary>
    public Scheme From { get; }

    /// <summary>Gets the scheme it is converted to.</summary>
    public Scheme To { get; }

    /// <summary>Gets the members, in words, for which there is no answer yet; a mapping without such converts.</summary>
    public ValueList<string> Unanswered =>
    [
        .. Missing(From.Sectors), .. Missing(From.Levels), .. Missing(From.Batches), .. Missing(From.Stages),
        .. Missing(From.Statuses), .. Missing(From.Types), .. Missing(From.OwnAmounts),
    ];

    /// <summary>Begins a mapping in which members of one name answer for each other, and no others.</summary>
    /// <param name="from">The scheme of what is converted.</param>
    /// <param name="to">The scheme it is converted to.</param>
    public static SchemeMapping OfLikeNames(Scheme from, Scheme to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new(from, to, ImmutableDictionary.CreateRange(
        [
            Like(from.Sectors, to.Sectors), Like(from.Levels, to.Levels), Like(from.Batches, to.Batches),
            Like(from.Stages, to.Stages), Like(from.Statuses, to.Statuses), Like(from.Types, to.Types),
            Like(from.OwnAmounts, to.OwnAmounts),
        ]));
    }

    /// <summary>Gives a mapping in which one member answers for another.</summary>
    /// <param name="from">The old member.</param>
    /// <exception cref="ArgumentException">A member is not of its scheme.</exception>
    [Pure]
    public SchemeMapping With<TEnum>(Member<TEnum> from, Member<TEnum> to)
        where TEnum : unmanaged, Enum
    {
        _ = To.With(to.Scheme, $"“{to}”");
        return With<TEnum>(from, (byte)to.Number);
    }

    /// <summary>Gives a mapping that refuses whatever has a member.</summary>
    /// <param name="from">The old member, for which there is no new one.</param>
    /// <exception cref="ArgumentException">The member is not of its scheme.</exception>
    [Pure]
    public SchemeMapping Without<TEnum>(Member<TEnum> from)
        where TEnum : unmanaged, Enum => With<TEnum>(from, Refused);

    /// <summary>Converts a ledger.</summary>
    /// <param name="ledger">The ledger, of the scheme that is converted.</param>
    /// <exception cref="ArgumentException">
    /// The ledger is of another scheme, a member has no answer, or a project has one that is refused or an amount that the
    /// new scheme does not collect.
    /// </exception>
    public ProjectLedger Convert(ProjectLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        Check(ledger.Scheme);
        return ProjectLedger.Converted(this, ledger);
    }

    /// <summary>Gets both names, such as <c>henan-2022→henan-2025</c>.</summary>
    public override string ToString() => $"{From}→{To}";

    /// <summary>Refuses to convert what is of another scheme, or anything while there is no answer for a member.</summary>
    internal void Check(Scheme scheme)
    {
        _ = From.With(scheme, "What is to be converted");
        if (!Unanswered.IsEmpty)
        {
            throw new ArgumentException(
                $"The mapping {this} has no answer for {string.Join(", ", Unanswered)}; expected each to be given by With, or refused by Without.",
                nameof(scheme));
        }
    }

    /// <summary>The new number of an old one; zero stays zero.</summary>
    internal byte NumberOf<TEnum>(int number)
        where TEnum : unmanaged, Enum => number == 0 ? (byte)0
        : _numbers[typeof(TEnum)][number] is var answer and not Refused ? answer
        : throw new ArgumentException(
            $"The mapping {this} refuses {typeof(TEnum).Name} “{From.Of<TEnum>().Definition((byte)number)}”, and there is something that has it.",
            nameof(number));

    internal Member<TEnum> Of<TEnum>(Member<TEnum> member)
        where TEnum : unmanaged, Enum => new(To, NumberOf<TEnum>(member.Number));

    private SchemeMapping With<TEnum>(Member<TEnum> from, byte answer)
        where TEnum : unmanaged, Enum
    {
        _ = From.With(from.Scheme, $"“{from}”");
        byte[] numbers = [.. _numbers[typeof(TEnum)]];
        numbers[from.Number] = answer;
        return new(From, To, _numbers.SetItem(typeof(TEnum), numbers));
    }

    private static KeyValuePair<Type, byte[]> Like<TEnum>(SchemeMembers<TEnum> from, SchemeMembers<TEnum> to)
        where TEnum : unmanaged, Enum
    {
        var numbers = new byte[from.Last + 1];
        foreach (SchemeMember member in from.Definitions)
        {
            numbers[member.Number] = to.TryFind(member.Chinese, out Member<TEnum> found) ? (byte)found.Number : (byte)0;
        }

        return new(typeof(TEnum), numbers);
    }

    private IEnumerable<string> Missing<TEnum>(SchemeMembers<TEnum> members)
        where TEnum : unmanaged, Enum =>
        members.Definitions.Where(member => _numbers[typeof(TEnum)][member.Number] == 0).Select(member => member.Chinese);
}
