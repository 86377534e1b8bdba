namespace Erqi.Domain.Projects;

/// <summary>行政区划代码: six digits (GB/T 2260) for a province, a city or a county, such as 410103 for 二七区.</summary>
/// <remarks>
/// Two digits each for province, city and county; 00 stands for all of it. The province is checked, the rest is shape,
/// because cities and counties come and go. Ordered by number. <c>default</c> is no code, prints as nothing and is
/// refused wherever a code is asked for.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct DivisionCode
    : IComparable<DivisionCode>, ISpanParsable<DivisionCode>, ISpanFormattable, ICode<DivisionCode>
{
    private readonly int _number;

    private DivisionCode(int number) => _number = number;

    /// <summary>Gets whether this is a code at all, and not <c>default</c>.</summary>
    internal bool HasValue => _number != 0;

    /// <summary>Gets the province, such as 410000.</summary>
    public DivisionCode Province => new(_number / 10000 * 10000);

    /// <summary>Gets the city, such as 410100; the province itself where the code is a province.</summary>
    public DivisionCode City => new(_number / 100 * 100);

    /// <summary>Gets whether the code stands for a whole province.</summary>
    public bool IsProvince => HasValue && this == Province;

    /// <summary>Gets whether the code stands for a whole city.</summary>
    public bool IsCity => HasValue && this == City && this != Province;

    /// <summary>Gets whether the code stands for a county or a district.</summary>
    public bool IsCounty => this != City;

    internal int Number => _number;

    /// <summary>Says whether the first comes before the second.</summary>
    public static bool operator <(DivisionCode left, DivisionCode right) => left._number < right._number;

    /// <summary>Says whether the first comes after the second.</summary>
    public static bool operator >(DivisionCode left, DivisionCode right) => left._number > right._number;

    /// <summary>Says whether the first does not come after the second.</summary>
    public static bool operator <=(DivisionCode left, DivisionCode right) => left._number <= right._number;

    /// <summary>Says whether the first does not come before the second.</summary>
    public static bool operator >=(DivisionCode left, DivisionCode right) => left._number >= right._number;

    /// <summary>Reads a code such as <c>410103</c>, exactly as written.</summary>
    /// <exception cref="FormatException">The text is no such code; the message says why.</exception>
    public static DivisionCode Parse(string s) => CodeText.Parse<DivisionCode>(s);

    /// <summary>Reads a code as <c>Parse</c> does and says whether it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out DivisionCode result) => CodeText.TryParse(s, out result);

    /// <summary>Says whether another code is this one or lies within it: 410000 and 410100 contain 410103.</summary>
    public bool Contains(DivisionCode other) =>
        HasValue && (other == this || (IsProvince && other.Province == this) || (IsCity && other.City == this));

    /// <inheritdoc/>
    public int CompareTo(DivisionCode other) => _number.CompareTo(other._number);

    /// <summary>Gets the six digits.</summary>
    public override string ToString() => HasValue ? _number.ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>The code with a number that a code had.</summary>
    internal static DivisionCode Trusted(int number) => new(number);

    static DivisionCode ICode<DivisionCode>.Of(ReadOnlySpan<char> text) =>
        new(int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));

    static FormatException? ICode<DivisionCode>.Fault(ReadOnlySpan<char> text)
    {
        if (text.Length != 6 || text.ContainsAnyExceptInRange('0', '9'))
        {
            return new($"“{Guard.Clip(text)}” is no division code; expected six digits such as 410103.");
        }

        if (!IsProvinceNumber(int.Parse(text[..2], NumberStyles.None, CultureInfo.InvariantCulture)))
        {
            return new($"{text} is no division code: {text[..2]} is no province; expected one of GB/T 2260, such as 41.");
        }

        return text[2..4] is "00" && text[4..] is not "00"
            ? new($"{text} is no division code: it names a county without a city; expected 00 at the end or a city before.")
            : null;
    }

    private static bool IsProvinceNumber(int number) => number
        is (>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37) or (>= 41 and <= 46)
        or (>= 50 and <= 54) or (>= 61 and <= 65) or 71 or 81 or 82;
}
