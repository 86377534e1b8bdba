using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds figures that point back at others: 17个项目中, 上述360个项目; but 2000万吨以上11家 bounds a class.</summary>
internal sealed class PointerFinder(List<Mention> mentions, IReadOnlyDictionary<Mention, Mention> wholeOf, Repetitions repetitions)
{
    // Only the nearest figures of the same kind are looked at.
    private const int Reach = 12;

    public void Find()
    {
        foreach (Mention mention in mentions)
        {
            bool isAmong = mention.Trail is [_, _, .., '中'] && mention.MarkBehind == ',' && mention.Lead.Length == 0;
            bool isPointing = mention.Lead is not [_, .., '以', '上'] && CueWords.Pointing.IsBefore(mention.Lead, mention.Lead.Length);
            if ((isAmong || isPointing) && mention.Role == Role.Level && mention.Unit.Dimension.Kind == UnitKind.Count
                && Antecedent(mention, isAmong ? mention.Trail[..^1] : mention.Trail) is { } earlier)
            {
                repetitions.Join(earlier, mention);
            }
            else if (IsTakenUp(mention) && mentions.Back(mention, sentences: int.MaxValue, Reach).FirstOrDefault(other => IsSameCount(other, mention)) is { } same)
            {
                repetitions.Join(same, mention);
            }
        }
    }

    private Mention? Antecedent(Mention mention, string noun)
    {
        string bare = noun.Length > 4 ? noun[^4..] : noun;
        bool IsCalled(Mention other) => other.Trail.StartsWith(bare, StringComparison.Ordinal) || other.Before.EndsWith(bare, StringComparison.Ordinal)
            || (noun.Length > 1 && other.Value == mention.Value && (other.Trail.StartsWith(noun[..2], StringComparison.Ordinal) || Sameness.Touching(other, mention) > 1));
        List<Mention> called = [.. mentions.Back(mention, sentences: int.MaxValue, Reach)
            .Where(other => other is { Role: Role.Level, IsThreshold: false } && other.Unit == mention.Unit && IsCalled(other))];

        // 46个项目。…245个项目已达产。46个项目中: the number says which is meant; where none is the same, the nearest that a slip makes of it.
        // 新开工46个，竣工36个。36个项目中: so it does where what it counts is not named once more.
        Mention? meant = called.Find(other => other.Value == mention.Value)
            ?? mentions.Back(mention, sentences: 1, Reach).FirstOrDefault(other => other is { Role: Role.Level, IsThreshold: false } && other.Unit == mention.Unit && other.Value == mention.Value)
            ?? called.Find(other => mention.Print.NumberText.Length > 1 && Slips.IsOne(other.Print.NumberText, mention.Print.NumberText));
        return meant is null || wholeOf.ContainsKey(meant) ? null : meant;
    }

    // 重点项目52个。…52个项目完成投资; 支持4个园区建设平台。4个园区投入经费50亿元: a number that opens its clause takes up what was counted.
    private static bool IsTakenUp(Mention mention) => mention is { Role: Role.Level, Lead.Length: 0, Trail.Length: > 2, IsPlain: true, Unit.Dimension.Kind: UnitKind.Count }
        && mention.Mark != '、';

    private bool IsSameCount(Mention one, Mention other) => one.IsLike(other) && one.Value == other.Value && one.Unit.Text == other.Unit.Text && one.IsPlain
        && one.Sentence < other.Sentence && one.Bracket == other.Bracket && (other.Print.NumberText.Length > 1 || (other.Mark == '。' && one.Sentence == other.Sentence - 1 && CountedThings.AreOneNoun(one, other)))
        && (Sameness.Touching(one, other) > 1 || (one.Print.NumberText.Length > 2 && CountedThings.ShareNoun(one.Trail, other.Trail))) && !repetitions.AreApart(one, other);
}
