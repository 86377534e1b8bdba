namespace Erqi.Domain;

/// <summary>What LINQ asks of a sequence, asked of a span.</summary>
internal static class SpanExtensions
{
    public static bool All<T>(this ReadOnlySpan<T> items, Predicate<T> holds)
    {
        foreach (T item in items)
        {
            if (!holds(item))
            {
                return false;
            }
        }

        return true;
    }
}
