using System.Text;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Published;

/// <content>Reading a text, and giving it back.</content>
public sealed partial record PublishedFigure
{
    /// <summary>Reads a figure as printed.</summary>
    /// <param name="text">Such as 168.7亿元, 1.22万个, 约3成 or 三十八个, with blanks or line breaks anywhere.</param>
    /// <exception cref="FormatException">The text is no printed figure; the message says why.</exception>
    public static PublishedFigure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    internal static PublishedFigure Parse(ReadOnlySpan<char> text) =>
        PrintReader.Read(text, out PublishedFigure? figure) is { } fault
            ? throw Refused.Text(fault.Explain(text))
            : figure!;

    static PublishedFigure IParsable<PublishedFigure>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static PublishedFigure ISpanParsable<PublishedFigure>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s);

    static PublishedFigure IUtf8SpanParsable<PublishedFigure>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(Encoding.UTF8.GetString(utf8Text));

    /// <summary>Reads a figure as printed, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PublishedFigure? figure) =>
        TryParse(text.AsSpan(), out figure);

    /// <summary>Reads a figure as printed, if the text is one.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PublishedFigure? figure) =>
        PrintReader.Read(text, out figure) is null;

    static bool IParsable<PublishedFigure>.TryParse(
        string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PublishedFigure result) =>
        TryParse(s, out result);

    static bool ISpanParsable<PublishedFigure>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out PublishedFigure result) =>
        TryParse(s, out result);

    static bool IUtf8SpanParsable<PublishedFigure>.TryParse(
        ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out PublishedFigure result) =>
        TryParse(Encoding.UTF8.GetString(utf8Text), out result);

    /// <summary>Gives the text as printed.</summary>
    public override string ToString() => Text;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => CheckFormat(format).Text;

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool fits = CheckFormat(format).Text.TryCopyTo(destination);
        charsWritten = fits ? Text.Length : 0;
        return fits;
    }

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(CheckFormat(format).Text, utf8Destination, out bytesWritten);

    private PublishedFigure CheckFormat(ReadOnlySpan<char> format) => format is "" or "G" or "g"
        ? this
        : throw new FormatException($"A published figure is written as printed; '{format}' would change it. Use no format.");
}
