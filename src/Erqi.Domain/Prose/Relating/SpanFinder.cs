using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the spans that fill a year: 第四季度营收14.2亿元，全年46.4亿元，前三季度32.2亿元.</summary>
/// <remarks>Claimed where it holds, or where one slip keeps it from holding to the last digit.</remarks>
internal sealed class SpanFinder(List<Mention> mentions, List<Claim> claims)
{
    private const int Reach = 6;

    private static readonly WordList Year = WordList.Of("全年");
    private static readonly WordList[][] Fillings = [[WordList.Of("前三季度"), WordList.Of("第四季度 四季度")], [WordList.Of("上半年"), WordList.Of("下半年")]];

    // 第四季度单季营收
    private static readonly WordList Alone = WordList.Of("单季");

    public void Find()
    {
        HashSet<string> known = [.. claims.Select(claim => claim.Relation).OfType<SumRelation>().Select(sum => sum.Total)];
        foreach (Mention year in mentions.Where(mention => mention is { Role: Role.Level, IsThreshold: false } && Year.IsAt(mention.Lead, 0) && !known.Contains(mention.Id)))
        {
            List<Mention> near = [.. mentions.Before(year, Reach).Concat(mentions.Behind(year, Reach)).Where(other => other.Sentence == year.Sentence && other.Bracket == year.Bracket
                && other.IsLike(year) && other.Unit == year.Unit && other.IsPlanned == year.IsPlanned)];
            List<Mention>? parts = Fillings.Select(spans => Filling(near, spans)).FirstOrDefault(found => found is not null);
            if (parts is not null && AreOfOne([year, .. parts]) && (Closing.Holds(year.Amount, [.. parts.Select(part => part.Amount)]) || Slips.ExplainExactly(year, parts)))
            {
                claims.Add(Claim.Sum(year.Id, parts, RelationGround.Wording, year.LeadStart, year.Token.End));
            }
        }
    }

    // Each of the spans once.
    private static List<Mention>? Filling(List<Mention> near, WordList[] spans)
    {
        List<Mention> parts = near.FindAll(other => Array.Exists(spans, span => span.IsAt(other.Lead, 0)));
        return parts.Count == spans.Length && Array.TrueForAll(spans, span => parts.Exists(part => span.IsAt(part.Lead, 0))) ? parts : null;
    }

    // What is measured is named once, or alike.
    private static bool AreOfOne(List<Mention> spans) => spans.Select(Measured).Where(name => name.Length > 0).Distinct().Count() < 2;

    private static string Measured(Mention mention)
    {
        ReadOnlySpan<char> words = mention.Lead;
        string span = Fillings.SelectMany(filling => filling).Append(Year).Select(list => list.At(mention.Lead, 0)).First(word => word.Length > 0);
        words = words[span.Length..];
        return Measures.Before(words[Alone.At(words, 0).Length..]);
    }
}
