namespace Erqi.Domain.Projects;

/// <summary>What a code says of its text; reading and writing it is the same for all of them.</summary>
internal interface ICode<TSelf> : ISpanParsable<TSelf>, ISpanFormattable
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>Why a text is no such code, or null where it is one.</summary>
    public static abstract FormatException? Fault(ReadOnlySpan<char> text);

    /// <summary>The code of a text without a fault.</summary>
    public static abstract TSelf Of(ReadOnlySpan<char> text);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => CodeText.Parse<TSelf>(s);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => CodeText.Parse<TSelf>(s);

    static bool IParsable<TSelf>.TryParse(string? s, IFormatProvider? provider, out TSelf result) => CodeText.TryParse(s, out result);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) =>
        CodeText.TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString()!;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString()!;
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
