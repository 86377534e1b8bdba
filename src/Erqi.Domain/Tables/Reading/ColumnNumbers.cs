namespace Erqi.Domain.Tables.Reading;

/// <summary>The row of numbers under a header: 1 2 3 4, or 甲 乙 1 2.</summary>
internal static class ColumnNumbers
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸", Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const int Fewest = 3;

    /// <summary>Says whether the texts of a row count its columns.</summary>
    public static bool Are(ReadOnlySpan<string> texts)
    {
        int stems = Counting(texts, Stems), letters = Counting(texts, Letters), named = Math.Max(stems, letters);
        if (texts.Length < Fewest)
        {
            return false;
        }

        for (int i = named; i < texts.Length; i++)
        {
            if (texts[i].Trim('(', ')') != (i - named + 1).ToString(CultureInfo.InvariantCulture))
            {
                return false;
            }
        }

        return true;
    }

    private static int Counting(ReadOnlySpan<string> texts, string names)
    {
        int count = 0;
        while (count < texts.Length && count < names.Length && texts[count] == names[count].ToString())
        {
            count++;
        }

        return count;
    }
}
