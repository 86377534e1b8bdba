using Erqi.Domain.Prose.Clauses;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Names that draw several together: 大中型企业 behind 大型企业 and 中型企业, 三四级手术 behind 三级手术 and 四级手术.</summary>
internal static class CombinedNames
{
    private const int Reach = 12;
    private const int Most = 4;

    // 大中型
    private const int Shortest = 3;

    /// <summary>Gives the levels before a share that it may be of, the nearest first.</summary>
    public static List<Mention> Levels(List<Mention> mentions, Mention share) =>
        [.. mentions.Back(share, reach: Reach).Where(other => other is { Role: Role.Level, IsThreshold: false, IsPlain: true } && other.Segment == share.Segment && other.Bracket == share.Bracket)];

    /// <summary>Gives the levels before a share that a name draws together; null where it is none of this kind.</summary>
    public static List<Mention>? Parts(List<Mention> mentions, Mention share, string name) => name.Length < Shortest ? null : Parts(Levels(mentions, share), name);

    private static List<Mention>? Parts(List<Mention> levels, string name)
    {
        for (int count = 2; count <= Math.Min(levels.Count, Most) && count < name.Length; count++)
        {
            List<Mention> parts = levels[..count];
            parts.Reverse();
            if (parts.TrueForAll(part => part.IsLike(parts[0]) && part.Before.Length > 1 && name.AsSpan(count).StartsWith(part.Before.AsSpan(1)))
                && string.Concat(parts.Select(part => part.Before[0])) == name[..count])
            {
                return parts;
            }
        }

        return null;
    }
}
