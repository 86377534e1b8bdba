namespace Erqi.Domain;

/// <summary>The terms of one enumeration, both ways: member, Chinese name, aliases and C# identifier.</summary>
/// <remarks>
/// One table per enumeration stands beside it. Members are one byte wide and count up from one without a gap, which is
/// checked when the table is made. Terms are compared ordinally; blanks, numbers and lists of members are no terms.
/// </remarks>
internal sealed class TermTable<TEnum>
    where TEnum : unmanaged, Enum
{
    private readonly Term<TEnum>[] _terms;
    private readonly FrozenDictionary<string, TEnum>.AlternateLookup<ReadOnlySpan<char>> _members;

    /// <summary>Makes the table from its rows, in the order of the members.</summary>
    public TermTable(params ReadOnlySpan<Term<TEnum>> terms)
    {
        Dictionary<string, TEnum> members = new(StringComparer.Ordinal);
        for (int i = 0; i < terms.Length; i++)
        {
            if (Number(terms[i].Member) != i + 1)
            {
                throw new ArgumentException(
                    $"{terms[i].Identifier} is out of place; expected the members in order, counting up from 1.",
                    nameof(terms));
            }

            foreach (string text in terms[i].Texts)
            {
                members.Add(text, terms[i].Member);
            }
        }

        _terms = terms.ToArray();
        _members = members.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        All = ValueList.Create(Array.ConvertAll(_terms, term => term.Member));
    }

    /// <summary>Gets the Chinese names, as a sentence lists what was expected.</summary>
    public string Expected => string.Join(" ", _terms.Select(term => term.Chinese));

    public ValueList<TEnum> All { get; }

    public IReadOnlyList<Term<TEnum>> Terms => _terms;

    public string ChineseOf(TEnum member) => _terms[Number(Check(member)) - 1].Chinese;

    /// <summary>The identifier of a member as JSON writes it, such as <c>newUrbanization</c>.</summary>
    public string CamelCaseOf(TEnum member) => _terms[Number(Check(member)) - 1].CamelCase;

    public bool Contains(TEnum value) => Number(value) is var number && number > 0 && number <= _terms.Length;

    /// <summary>Gives a member back and refuses what is none.</summary>
    public TEnum Check(TEnum value, [CallerArgumentExpression(nameof(value))] string? argument = null)
    {
        if (!Contains(value))
        {
            ThrowNoMember(Number(value), argument);
        }

        return value;
    }

    /// <summary>Reads a Chinese name, an alias or an identifier.</summary>
    public bool TryParse(ReadOnlySpan<char> text, out TEnum member) => _members.TryGetValue(text, out member);

    /// <summary>Reads a Chinese name, an alias or an identifier, and refuses anything else with a sentence.</summary>
    public TEnum Parse(ReadOnlySpan<char> text) => TryParse(text, out TEnum member) ? member : throw Refused.Text(new(
        $"“{VisibleText.Clipped(text, 40)}”不在其中；应为{Expected}之一。",
        $"“{VisibleText.Clipped(text, 40)}” is no {typeof(TEnum).Name}; expected one of {Expected}."));

    [DoesNotReturn]
    private void ThrowNoMember(int number, string? argument) => throw new ArgumentOutOfRangeException(
        argument,
        number,
        $"{number.ToString(CultureInfo.InvariantCulture)} is no member of {typeof(TEnum).Name}; " +
        $"expected one of {Expected}.");

    private static int Number(TEnum value) => Unsafe.BitCast<TEnum, byte>(value);
}
