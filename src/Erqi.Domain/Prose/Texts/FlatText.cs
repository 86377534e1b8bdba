using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Prose.Texts;

/// <summary>A text in one form, ordinary characters and no blanks, in which every character knows where it came from.</summary>
/// <remarks>
/// Newspaper columns break lines inside words and numbers, so nothing that is read may depend on a blank or a line break;
/// only the places that are given back do.
/// </remarks>
internal sealed class FlatText
{
    private readonly int[] _origins;
    private readonly List<int> _lineStarts = [0];

    public FlatText(string text, params ReadOnlySpan<(int Start, int End)> without)
    {
        Original = text;
        char[] flat = new char[text.Length];
        int[] origins = new int[text.Length];
        int length = 0, part = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n')
            {
                _lineStarts.Add(i + 1);
            }

            part += part < without.Length && i >= without[part].End ? 1 : 0;
            bool isLeftOut = part < without.Length && i >= without[part].Start;
            if (!IsBlank(c) && !isLeftOut)
            {
                flat[length] = PrintText.Ordinary(c);
                origins[length++] = i;
            }
        }

        Text = new string(flat, 0, length);
        _origins = origins[..length];
    }

    /// <summary>Gets the text as it was given.</summary>
    public string Original { get; }

    /// <summary>Gets the text without blanks.</summary>
    public string Text { get; }

    /// <summary>Gives the character as it was given.</summary>
    public char OriginalAt(int position) => Original[_origins[position]];

    /// <summary>Says whether blanks or line breaks stand before a character.</summary>
    public bool IsParted(int position) => position > 0 && _origins[position] > _origins[position - 1] + 1;

    /// <summary>Gives the place of some characters, at least one.</summary>
    public TextSpan Span(int start, int end)
    {
        int from = _origins[start];
        int found = _lineStarts.BinarySearch(from);
        int line = found >= 0 ? found : ~found - 1;
        return new TextSpan(from, _origins[end - 1] + 1, line + 1, from - _lineStarts[line] + 1);
    }

    // Zero-width characters and byte order marks are blanks to the eye too.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';
}
