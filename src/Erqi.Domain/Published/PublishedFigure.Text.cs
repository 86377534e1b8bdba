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
        return PrintReader.Read(text, out PublishedFigure? figure) is { } fault
            ? throw Refused.Text(fault.Explain(text))
            : figure!;
    }

    static PublishedFigure IParsable<PublishedFigure>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a figure as printed, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PublishedFigure? figure) =>
        TryParse(text.AsSpan(), out figure);

    internal static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PublishedFigure? figure) =>
        PrintReader.Read(text, out figure) is null;

    static bool IParsable<PublishedFigure>.TryParse(
        string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PublishedFigure result) =>
        TryParse(s, out result);

    /// <summary>Gives the text as printed.</summary>
    public override string ToString() => Text;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => format is null or "" or "G" or "g"
        ? Text
        : throw new FormatException($"A published figure is written as printed; '{format}' would change it. Use no format.");
}
