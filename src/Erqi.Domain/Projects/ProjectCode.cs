namespace Erqi.Domain.Projects;

/// <summary>项目代码: the code of a project on the national approval platform, 4-6-2-2-6 digits with hyphens.</summary>
/// <remarks>
/// Two generations share the shape and are told apart by the last two digits of the first segment. Shape and region are checked; the check digit of the newer one is not.
/// Equal when the text is. <c>default</c> is no code, prints as nothing and is refused wherever a code is asked for.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct ProjectCode : ISpanParsable<ProjectCode>, ISpanFormattable, ICode<ProjectCode>
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("-0123456789");

    private readonly string? _text;

    private ProjectCode(string text) => _text = text;

    /// <summary>Gets whether this is a code at all, and not <c>default</c>.</summary>
    internal bool HasValue => _text is not null;

    /// <summary>Gets the year the code was given in.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public int Year => Month is null ? Digits(Text[..4]) : 2000 + Digits(Text[..2]);

    /// <summary>Gets the month the code was given in, which only the newer generation says.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public int? Month => MonthOf(Text);

    /// <summary>Gets the region; null where the code was given by the centre (region 0000xx).</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public DivisionCode? Region => IsCentral(Text) ? null : CodeText.Parse<DivisionCode>(Text[5..11]);

    private ReadOnlySpan<char> Text => _text ?? throw new InvalidOperationException("This is no project code (it is the default).");

    /// <summary>Reads a code such as <c>2018-410182-35-03-059173</c>, exactly as written.</summary>
    /// <exception cref="FormatException">The text is no such code; the message says why.</exception>
    public static ProjectCode Parse(string s) => CodeText.Parse<ProjectCode>(s);

    /// <summary>Reads a code as <c>Parse</c> does and says whether it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out ProjectCode result) => CodeText.TryParse(s, out result);

    /// <summary>Gets the code with its hyphens.</summary>
    public override string ToString() => _text ?? "";

    static ProjectCode ICode<ProjectCode>.Of(ReadOnlySpan<char> text) => new(text.ToString());

    static FormatException? ICode<ProjectCode>.Fault(ReadOnlySpan<char> text)
    {
        if (!HasShape(text))
        {
            return new($"“{Guard.Clip(text)}” is no project code; expected digits as 4-6-2-2-6, such as 2018-410182-35-03-059173.");
        }

        if (MonthOf(text) is null && Digits(text[..4]) is not (>= 2013 and <= 2020))
        {
            return new($"{text} is no project code: {text[..4]} is neither a year from 2013 to 2020 nor a year and month (YYMM).");
        }

        if (text.Length == 23 && MonthOf(text) is not null)
        {
            return new($"{text} is no project code: only codes that begin with a year may end in five digits; expected six.");
        }

        return IsCentral(text) || CodeText.TryParse(text[5..11], out DivisionCode _)
            ? null
            : new($"{text} is no project code: {text[5..11]} is no region; expected a division code or 0000xx for the centre.");
    }

    private static bool HasShape(ReadOnlySpan<char> text) => text.Length is 23 or 24
        && text[4] == '-' && text[11] == '-' && text[14] == '-' && text[17] == '-' && text.Count('-') == 4
        && !text.ContainsAnyExcept(Allowed);

    // The older generation begins with a year, the newer (GB/T 40058, from November 2020) with year and month, YYMM.
    private static int? MonthOf(ReadOnlySpan<char> text) => Digits(text[2..4]) is >= 1 and <= 12 and var month ? month : null;

    private static bool IsCentral(ReadOnlySpan<char> text) => text[5..9] is "0000";

    private static int Digits(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
