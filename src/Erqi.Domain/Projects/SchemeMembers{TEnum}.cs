using System.Collections;

namespace Erqi.Domain.Projects;

/// <summary>All members of one classification of a <see cref="Scheme"/>, in the order of its list.</summary>
/// <typeparam name="TEnum">Which classification: <see cref="Sector"/>, <see cref="Batch"/> and so on.</typeparam>
public sealed class SchemeMembers<TEnum> : IReadOnlyList<Member<TEnum>>
    where TEnum : unmanaged, Enum
{
    private readonly Scheme _scheme;
    private readonly string _what;
    private readonly SchemeMember?[] _byNumber;
    private readonly FrozenDictionary<string, byte>.AlternateLookup<ReadOnlySpan<char>> _numbers;

    // Where a project may move to from each number; null where any other member will do.
    private readonly byte[]?[] _next;

    // Members have their numbers; what is wrong with them together is said here.
    internal SchemeMembers(Scheme scheme, string what, ValueList<SchemeMember> members, bool inOrder)
    {
        _scheme = scheme;
        _what = what;
        Definitions = members;
        Last = members.IsEmpty ? 0 : members.Max(member => member.Number);
        _byNumber = new SchemeMember?[Last + 1];
        Dictionary<string, byte> numbers = new(StringComparer.Ordinal);
        foreach (SchemeMember member in members)
        {
            if (_byNumber[member.Number] is { } other)
            {
                throw new ArgumentException(Fault($"“{other}” and “{member}” have the number {member.Number}; expected each to have its own."), nameof(members));
            }

            _byNumber[member.Number] = member;
            foreach (string term in member.Terms)
            {
                if (!numbers.TryAdd(term, (byte)member.Number))
                {
                    throw new ArgumentException(Fault($"“{term}” means both “{_byNumber[numbers[term]]}” and “{member}”; expected every term to mean one."), nameof(members));
                }

                if (!term.AsSpan().ContainsAnyExceptInRange('0', '9'))
                {
                    throw new ArgumentException(Fault($"“{term}” is a number, which a cell of a ledger is read by; expected a word."), nameof(members));
                }
            }
        }

        Numbers = SearchValues.Create([.. members.Select(member => (byte)member.Number)]);
        NumbersOrZero = SearchValues.Create([0, .. members.Select(member => (byte)member.Number)]);
        _numbers = numbers.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _next = new byte[]?[Last + 1];
        for (int place = 0; place < members.Count; place++)
        {
            byte[]? usual = !inOrder ? null : place + 1 < members.Count ? [(byte)members[place + 1].Number] : [];
            _next[members[place].Number] = members[place].Next is { } terms
                ? [.. terms.Select(term => numbers.TryGetValue(term, out byte number)
                    ? number
                    : throw new ArgumentException(Fault($"“{term}” is to follow “{members[place]}” and is none of them; expected one of {Expected}."), nameof(members)))]
                : usual;
        }
    }

    /// <summary>Gets how many members there are.</summary>
    public int Count => Definitions.Count;

    /// <summary>Gets the members as the scheme describes them.</summary>
    internal ValueList<SchemeMember> Definitions { get; }

    // What a column of numbers may hold.
    internal SearchValues<byte> Numbers { get; }

    internal SearchValues<byte> NumbersOrZero { get; }

    // The greatest number; 0 where there is no member.
    internal int Last { get; }

    /// <summary>Gets the member at a place of the list.</summary>
    /// <param name="index">The place, from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Member<TEnum> this[int index] => new(_scheme, (byte)Definitions[index].Number);

    /// <summary>Gets the member that a term means.</summary>
    /// <param name="term">The Chinese name, an alias, the identifier or the English name, exactly as written.</param>
    /// <exception cref="KeyNotFoundException">No member is called so.</exception>
    public Member<TEnum> this[string term] => TryFind(term, out Member<TEnum> member)
        ? member
        : throw new KeyNotFoundException(Unknown(term).English).Because(Unknown(term));

    /// <summary>Looks for the member that a term means.</summary>
    /// <param name="term">The Chinese name, an alias, the identifier or the English name, exactly as written.</param>
    /// <param name="member">The member, where one is called so.</param>
    public bool TryFind(ReadOnlySpan<char> term, out Member<TEnum> member)
    {
        bool found = _numbers.TryGetValue(term, out byte number);
        member = found ? new(_scheme, number) : default;
        return found;
    }

    /// <summary>Looks for the member with a number.</summary>
    /// <param name="member">The member, where one has the number.</param>
    public bool TryFind(int number, out Member<TEnum> member)
    {
        bool found = Contains(number);
        member = found ? new(_scheme, (byte)number) : default;
        return found;
    }

    IEnumerator<Member<TEnum>> IEnumerable<Member<TEnum>>.GetEnumerator() =>
        Definitions.Select(member => new Member<TEnum>(_scheme, (byte)member.Number)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Member<TEnum>>)this).GetEnumerator();

    /// <summary>Gets what is classified and by whom, such as <c>erqi-2023 sectors</c>.</summary>
    public override string ToString() => $"{_scheme.Name} {_what}";

    internal SchemeMember Definition(byte number) => _byNumber[number]!;

    internal bool Contains(int number) => number > 0 && number <= Last && _byNumber[number] is not null;

    /// <summary>Reads a term and refuses anything else with a sentence.</summary>
    internal Member<TEnum> Parse(ReadOnlySpan<char> term) =>
        TryFind(term, out Member<TEnum> member) ? member : throw Refused.Text(Unknown(term));

    /// <summary>Refuses a number that is no member's.</summary>
    internal byte Check(int number, string argument) => Contains(number)
        ? (byte)number
        : throw new ArgumentOutOfRangeException(
            argument,
            number,
            $"{number.ToString(CultureInfo.InvariantCulture)} is no member of {typeof(TEnum).Name} in {_scheme.Name}; expected one of {Expected}.");

    /// <summary>Says whether a project may move from one member to another.</summary>
    internal bool MayFollow(byte from, byte to) => _next[from] is { } next ? next.Contains(to) : from != to;

    /// <summary>What may follow a member, in words; null for nothing.</summary>
    internal string? Following(byte from) => _next[from] switch
    {
        null => "any other",
        [] => null,
        var next => string.Join(" ", next.Select(number => _byNumber[number])),
    };

    internal string Expected => string.Join(" ", Definitions);

    private Wording Unknown(ReadOnlySpan<char> term) => new(
        $"{_scheme.Name}没有“{Guard.Clip(term)}”；应为{Expected}之一，或另用一套分类口径（Scheme）。",
        $"“{Guard.Clip(term)}” is no {typeof(TEnum).Name} of {_scheme.Name}; expected one of {Expected}, or another scheme.");

    private string Fault(string sentence) => $"{_scheme.Name}, {_what}: {sentence}";
}
