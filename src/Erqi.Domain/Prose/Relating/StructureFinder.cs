using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds structures, whose terms are shares of one whole: 三次产业结构为7.4∶39.6∶53.</summary>
internal sealed class StructureFinder(string text, List<Mention> mentions, List<Claim> claims)
{
    private const int FewestTerms = 3;

    // 投资比为4∶3.5∶3 is a ratio; the shares of a whole make up a hundred, or half of that where a digit is lost.
    private static readonly Rational LeastSum = 40;

    public void Find()
    {
        for (int i = 0; i < mentions.Count;)
        {
            int end = i + 1;
            while (end < mentions.Count && mentions[end].Token.Start == mentions[end - 1].Token.End + 1 && text[mentions[end - 1].Token.End] is ':' or '∶')
            {
                end++;
            }

            List<Mention> terms = mentions[i..end];
            if (terms.Count >= FewestTerms && terms.TrueForAll(term => term.Unit == FigureUnit.Percent)
                && terms.Aggregate(Rational.Zero, (sum, term) => sum + term.Print.Number) >= LeastSum)
            {
                claims.Add(new Claim(
                    new StructureRelation([.. terms.Select(term => term.Id)]), RelationGround.Wording, terms[0].Token.Start, terms[^1].Token.End));
            }

            i = end;
        }
    }
}
