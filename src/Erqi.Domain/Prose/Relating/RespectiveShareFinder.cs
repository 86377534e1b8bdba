using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what several shares in one list are shares of: 分别占总数和总投资的64.8%和66.9%.</summary>
internal sealed class RespectiveShareFinder(List<Mention> mentions, IReadOnlyDictionary<Mention, Mention> wholeOf, Names names, ShareClaims shares)
{
    // Shares of two digits agree with many a whole.
    private const int FewestDigits = 100;

    /// <summary>Gives the shares of a list that begins with one; fewer than two where it begins none.</summary>
    public List<Mention> Rates(Mention rate) => rate.Lead.Contains("分别", StringComparison.Ordinal) || rate.Lead.Contains('占') ? mentions.Listed(rate) : [];

    /// <summary>Finds the part and the whole of each: as many things stand before them.</summary>
    public void Find(List<Mention> rates)
    {
        List<Mention> before = [.. mentions.Before(rates[0]).Where(other => other.Role == Role.Level && other.Unit.Dimension != Dimension.Rate).Take(2 * rates.Count)];

        // 男1980人、女1880人，合计3860人，分别占51.3%、48.7%: a total that stands among its parts, or behind them, is none.
        List<Mention> parts = [.. before.Where(other => !before.Exists(part => part.Index < other.Index && wholeOf.GetValueOrDefault(part) == other)).Take(rates.Count).Reverse()];
        (string named, string said, bool isElsewhere) = ShareWords.Split(rates[0].Lead);
        string[] wholes = said.Split('和', '、', '与', '及');
        List<(Mention Rate, Mention Part, Mention Whole)> found = [], guessed = [];
        for (int i = 0; i < rates.Count && parts.Count == rates.Count; i++)
        {
            Mention rate = rates[i], part = parts[i];
            string name = wholes.Length == rates.Count ? wholes[i] : wholes[0];
            if (!isElsewhere && wholeOf.GetValueOrDefault(part) is { } of && of.IsLike(part) && (name.Length == 0 || (Names.Bare(of.Before) == name && !Closing.HoldsShare(rate, part, of))))
            {
                // 其中贷款1.35万笔、21.7亿元，占比分别为47.2%、34.2%; but 上线比例 and 表示满意的占比 are of each part.
                if ((named.Length < 2 && !IsWithinPart(rates[0])) || Closing.HoldsShare(rate, part, of))
                {
                    shares.Add(rate, part, of, RelationGround.Wording);
                }

                continue;
            }

            bool isOfEach = wholes.Length == 1 || wholes.Length == rates.Count;
            if (isOfEach && names.Find(name, parts[0].Index, other => other.IsLike(part) && Closing.HoldsShare(rate, part, other)) is { } called)
            {
                found.Add((rate, part, called));
            }
            else if (isOfEach && mentions.Back(part, sentences: int.MaxValue).FirstOrDefault(other => other.IsLike(part) && Closing.HoldsShare(rate, part, other)) is { } near)
            {
                guessed.Add((rate, part, near));
            }
        }

        // A whole that nobody names is none where but one of several shares agrees with it.
        found.AddRange(guessed.Where(share => guessed.Count + found.Count > 1 || share.Rate.Print.Digits >= FewestDigits));
        found.ForEach(share => shares.Add(share.Rate, share.Part, share.Whole, RelationGround.Arithmetic));
        if (found.Count == rates.Count - 1 && found.Count > 1 && found.TrueForAll(share => share.Whole == found[0].Whole))
        {
            // 分别占8.2%、52.1%和39.7%: where all the others are shares of one whole, so is the one that does not fit; where it
            // hardly differs, the whole is another one.
            int at = rates.FindIndex(rate => !found.Exists(share => share.Rate == rate));
            Amount about = rates[at].Amount with { HalfUnit = 10 * rates[at].Amount.HalfUnit };
            string name = ShareWords.Counted(wholes.Length == rates.Count ? wholes[at] : wholes[0]);
            bool isCalled = name.Length < 2 || Names.Calls(name, found[0].Whole);
            bool isTelling = found.Exists(share => share.Rate.Print.Digits >= FewestDigits) && Slips.Explain(Closing.HoldsShare, rates[at], parts[at], found[0].Whole);
            if (isCalled && isTelling && parts[at].IsLike(found[0].Whole) && !Closing.HoldsShare(about, parts[at].Amount, found[0].Whole.Amount))
            {
                shares.Add(rates[at], parts[at], found[0].Whole, RelationGround.Wording);
            }
        }
    }

    // 上线比例, 首付比例: what is done with each part.
    private static bool IsWithinPart(Mention rate) => rate.Lead.IndexOf("比例", StringComparison.Ordinal) is > 0 and var at && rate.Lead[at - 1] is not ('占' or '别' or '的')
        && !rate.Lead.Contains('占');
}
