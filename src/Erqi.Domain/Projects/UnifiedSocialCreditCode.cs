namespace Erqi.Domain.Projects;

/// <summary>统一社会信用代码 (GB 32100): the 18 characters that name a company or body, with a check character.</summary>
/// <remarks>
/// Digits and capitals without I O S V Z; the six characters of the region are digits; the last follows from the others.
/// Equal when the text is. <c>default</c> is no code, prints as nothing and is refused wherever a code is asked for.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct UnifiedSocialCreditCode
    : ISpanParsable<UnifiedSocialCreditCode>, ISpanFormattable, ICode<UnifiedSocialCreditCode>
{
    private const int Length = 18;
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);

    private readonly string? _text;

    private UnifiedSocialCreditCode(string text) => _text = text;

    /// <summary>Gets whether this is a code at all, and not <c>default</c>.</summary>
    internal bool HasValue => _text is not null;

    /// <summary>Gets the region of the registrar; null where it is none of GB/T 2260, such as 100000 for the centre.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public DivisionCode? Region => CodeText.TryParse(Text[2..8], out DivisionCode region) ? region : null;

    private ReadOnlySpan<char> Text => _text ?? throw new InvalidOperationException("This is no credit code (it is the default).");

    /// <summary>Reads a code such as <c>914403001922038216</c>, exactly as written.</summary>
    /// <exception cref="FormatException">The text is no such code; the message says why.</exception>
    public static UnifiedSocialCreditCode Parse(string s) => CodeText.Parse<UnifiedSocialCreditCode>(s);

    /// <summary>Reads a code as <c>Parse</c> does and says whether it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out UnifiedSocialCreditCode result) => CodeText.TryParse(s, out result);

    // The character that belongs to the first seventeen.
    internal static char CheckCharacter(ReadOnlySpan<char> body) =>
        body.Length == Length - 1 && !body.ContainsAnyExcept(Allowed)
            ? Check(body)
            : throw new ArgumentException(
                $"“{Guard.Clip(body)}” has no check character; expected 17 digits or capitals without I O S V Z.", nameof(body));

    /// <summary>Gets the eighteen characters.</summary>
    public override string ToString() => _text ?? "";

    static UnifiedSocialCreditCode ICode<UnifiedSocialCreditCode>.Of(ReadOnlySpan<char> text) => new(text.ToString());

    static FormatException? ICode<UnifiedSocialCreditCode>.Fault(ReadOnlySpan<char> text)
    {
        if (text.Length != Length || text.ContainsAnyExcept(Allowed) || text[2..8].ContainsAnyExceptInRange('0', '9'))
        {
            return new($"“{Guard.Clip(text)}” is no credit code; expected 18 digits or capitals without I O S V Z, " +
                "of which the third to the eighth are digits.");
        }

        char check = Check(text[..^1]);
        return text[^1] == check
            ? null
            : new($"{text} is no credit code: it ends in {text[^1]}, but the other characters ask for {check}; look for a slip.");
    }

    // Weights are the powers of 3 modulo 31; the check character brings the weighted sum to a multiple of 31.
    private static char Check(ReadOnlySpan<char> body)
    {
        int sum = 0, weight = 1;
        foreach (char character in body)
        {
            sum += Alphabet.IndexOf(character) * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }
}
