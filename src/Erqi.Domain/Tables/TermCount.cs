namespace Erqi.Domain.Tables;

/// <summary>A term of a file, and how many rows have it.</summary>
public sealed class TermCount
{
    internal TermCount(string term, long count) => (Term, Count) = (term, count);

    /// <summary>Gets the term, without blanks and in ordinary letters.</summary>
    public string Term { get; }

    /// <summary>Gets how many rows have it.</summary>
    public long Count { get; }

    /// <summary>Gets both, such as <c>基础设施 12</c>.</summary>
    public override string ToString() => $"{Term} {Count.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
