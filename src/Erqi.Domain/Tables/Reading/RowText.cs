using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>A row in one line, for those who look at what was skipped.</summary>
internal static class RowText
{
    /// <summary>What stands in the cells, one after the other; what a merged cell repeats once. Empty for a blank row.</summary>
    public static string Of(ReadOnlySpan<object?> cells)
    {
        List<string> texts = [];
        foreach (object? cell in cells)
        {
            string text = CellFormat.Shown(cell) ?? string.Empty;
            if (!LooseText.IsBlank(text) && (texts.Count == 0 || texts[^1] != text.Trim()))
            {
                texts.Add(text.Trim());
            }
        }

        return Guard.Clip(string.Join(' ', texts));
    }
}
