namespace Erqi.Domain.Tables.Reading;

/// <summary>The row of numbers under a header: 1 2 3 4, or 甲 乙 1 2.</summary>
internal static class ColumnNumbers
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸", Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const int Fewest = 3;

    public static bool Are(string[] texts)
    {
        int named = Math.Max(Counting(texts, Stems), Counting(texts, Letters));
        return texts.Length >= Fewest
            && texts.Skip(named).Index().All(text => text.Item.Trim('(', ')') == (text.Index + 1).ToString(CultureInfo.InvariantCulture));
    }

    private static int Counting(string[] texts, string names) =>
        texts.Zip(names, (text, name) => text == name.ToString()).TakeWhile(isNamed => isNamed).Count();
}
