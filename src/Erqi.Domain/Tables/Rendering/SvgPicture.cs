namespace Erqi.Domain.Tables.Rendering;

/// <summary>An SVG picture that grows downwards.</summary>
/// <remarks>
/// It is narrow, and its labels stand above what they label, so that it can be read on a telephone. Coordinates are exact
/// until they are written, cut to tenths of a pixel.
/// </remarks>
internal sealed class SvgPicture(string title, string description)
{
    public const int Width = 400;

    public const int LineHeight = 20;

    private const int FontSize = 13;
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
    private readonly StringBuilder _shapes = new();

    /// <summary>Gets how far down the picture is filled.</summary>
    public int Y { get; private set; } = 8;

    public void Down(int pixels) => Y += pixels;

    /// <summary>Fills a rectangle; a tip is shown where a pointer rests on it.</summary>
    public void Rectangle(Rational x, int y, Rational width, int height, string fill, string? tip = null) => _shapes.Append(
        Invariant,
        $"<rect x=\"{Tenths(x)}\" y=\"{y}\" width=\"{Tenths(width)}\" height=\"{height}\" fill=\"{fill}\"{(tip is null ? "/>" : $"><title>{PlainText.Escape(tip)}</title></rect>")}\n");

    public void Circle(Rational x, int y, int radius, string fill) =>
        _shapes.Append(Invariant, $"<circle cx=\"{Tenths(x)}\" cy=\"{y}\" r=\"{radius}\" fill=\"{fill}\"/>\n");

    /// <summary>Crosses a place out: told from a point by shape, not by colour alone.</summary>
    public void Cross(Rational x, int y, int radius, string stroke) => _shapes.Append(
        Invariant,
        $"<path d=\"M{Tenths(x - radius)} {y - radius}L{Tenths(x + radius)} {y + radius}M{Tenths(x - radius)} {y + radius}L{Tenths(x + radius)} {y - radius}\" stroke=\"{stroke}\" stroke-width=\"3\"/>\n");

    public void Rule(string stroke) => _shapes.Append(
        Invariant, $"<line x1=\"0\" y1=\"{Y}\" x2=\"{Width}\" y2=\"{Y}\" stroke=\"{stroke}\"/>\n");

    /// <summary>Writes a text that begins, or with <paramref name="anchor"/> ends or is centred, at a point.</summary>
    public void Text(Rational x, int y, string text, string fill = "#222", string anchor = "start", string weight = "normal") => _shapes.Append(
        Invariant,
        $"<text x=\"{Tenths(x)}\" y=\"{y}\" fill=\"{fill}\"{(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")}{(weight == "normal" ? "" : $" font-weight=\"{weight}\"")}>{PlainText.Escape(OneLine(text))}</text>\n");

    /// <summary>Writes a label at the left and a value at the right of one line, neither over the other.</summary>
    public void Labelled(string label, string value)
    {
        Text(0, Y + 14, Shortened(label, Width - TextWidth(value) - 12));
        Text(Width, Y + 14, value, anchor: "end");
        Down(LineHeight);
    }

    /// <summary>How wide a text is at most in the fonts that are named.</summary>
    public static int TextWidth(string text) => text.EnumerateRunes().Sum(WidthOf);

    /// <summary>The text, or as much of its beginning as fits a width.</summary>
    public static string Shortened(string text, int width)
    {
        text = OneLine(text);
        if (TextWidth(text) <= width)
        {
            return text;
        }

        StringBuilder begin = new();
        int left = width - TextWidth("…");
        foreach (Rune rune in text.EnumerateRunes())
        {
            left -= WidthOf(rune);
            if (left < 0)
            {
                break;
            }

            _ = begin.Append(rune);
        }

        return begin.Append('…').ToString();
    }

    public override string ToString() => string.Create(
        Invariant,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Y}\" role=\"img\" font-family=\"{PageStyle.Fonts}\" font-size=\"{FontSize}\">\n<title>{PlainText.Escape(title)}</title>\n<desc>{PlainText.Escape(description)}</desc>\n{_shapes}</svg>\n");

    private static int WidthOf(Rune rune) => rune.Value switch
    {
        'W' or 'M' or 'm' or 'w' or '@' or '%' => FontSize,
        >= 'A' and <= 'Z' => 10,
        < 0x0250 => 8,
        >= 0x1F000 and < 0x20000 => FontSize + 5,
        _ => FontSize,
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Tenths(Rational value)
    {
        BigInteger tenths = (value * 10).Floor();
        return Rational.Of(tenths, 10).ToString();
    }
}
