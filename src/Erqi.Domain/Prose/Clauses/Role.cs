namespace Erqi.Domain.Prose.Clauses;

/// <summary>What a figure says: a level, a change of one, or a kind of rate.</summary>
internal enum Role
{
    Level,
    Change,
    Growth,
    Points,
    Share,
    Rate,
}
