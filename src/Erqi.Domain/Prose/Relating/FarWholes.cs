using Erqi.Domain.Prose.Clauses;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the one figure of the sentences before that a share agrees with, where so many digits agree by no chance.</summary>
internal sealed class FarWholes(List<Mention> mentions)
{
    private const int MostSentences = 6;

    // So many digits agree with no other number by chance; fewer with none that is called alike.
    private const int FewestDigits = 1_000;
    private const int FewestOfAlike = 100;

    /// <summary>Gives it; null where there is none, or there are two.</summary>
    /// <param name="said">The figure whose words say what the share is of.</param>
    /// <param name="rate">The share itself, which is another where it rose from one to the other.</param>
    /// <param name="part">What it is the share of a whole of.</param>
    public Mention? Find(Mention said, Mention rate, Mention part)
    {
        int sentences = said.Lead.Contains("占其", StringComparison.Ordinal) ? 0 : MostSentences;
        List<Mention> agreeing = [.. mentions.Back(part, sentences).Where(other => other is { Role: Role.Level, IsThreshold: false, IsPlain: true, IsCompared: false }
            && other.Value != part.Value && other.IsLike(part) && other.Unit.Word == part.Unit.Word && Closing.HoldsShare(rate, part, other)
            && rate.Print.Digits >= (AreAlike(said, part, other) ? FewestOfAlike : FewestDigits))];
        return agreeing.Count > 0 && agreeing.TrueForAll(other => other.Value == agreeing[0].Value) ? agreeing[0] : null;
    }

    // By the words of the share, or where it has none by those of its part.
    private static bool AreAlike(Mention said, Mention part, Mention whole)
    {
        string name = Names.WithoutAmount(ShareWords.Counted(said.Role == Role.Share ? ShareWords.Split(said.Lead).Whole : string.Empty));
        name = name.Length > 1 ? name : part.Before;
        return Measures.CommonEnd(name, whole.Before) > 1 || Measures.CommonEnd(name, whole.Trail) > 1 || (ShareWords.IsPlan(said.Lead) && whole.IsPlanned);
    }
}
