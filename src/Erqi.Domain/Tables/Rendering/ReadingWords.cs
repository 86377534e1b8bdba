using Erqi.Domain.Prose;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>The sentences about a reading.</summary>
internal static class ReadingWords
{
    /// <summary>Says how much of a text was checked.</summary>
    public static Wording Coverage(ArticleReading reading)
    {
        int related = reading.FiguresInRelations, alone = reading.Figures.Count - related, passed = reading.PassedOver.Count;
        return new Wording(
            $"读出{reading.Figures.Count}个统计数，其中{related}个与别的数有关系、可以核对，{alone}个无从核对；另有{passed}处数字不是统计数。",
            $"{reading.Figures.Count} figures were read; {related} are related to others and were checked, {alone} have nothing to be checked against; {passed} other numbers were passed over.");
    }
}
