using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Puts together what was read.</summary>
internal sealed class ReadingMaker(FlatText flat, List<NumberToken> numbers, List<Mention> mentions, string[] subjects)
{
    public ArticleReading Make(List<Claim> claims, List<BulletinFigure> unprinted)
    {
        ReadFigure[] figures = [.. mentions.Select(Figure), .. unprinted.Select(figure => new ReadFigure(figure, at: null, figure.Label!))];
        Dictionary<string, ReadFigure> byId = figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        return new ArticleReading(
            flat.Original,
            [.. figures],
            [.. claims.Select(claim => new ReadRelation(
                claim.Relation,
                claim.Ground,
                flat.Span(claim.Start, Math.Max(claim.End, claim.Start + 1)),
                Fingerprints.Of($"{claim.Relation.Kind}", claim.Relation.Figures.Select(id => byId[id]))))],
            [.. ImpossibleWording.Find(mentions).Select(found => new ReadImpossibility(
                found.Mention.Id, flat.Span(found.Mention.LeadStart, found.Mention.Token.End), found.Reason, Fingerprints.Of("Impossible", [byId[found.Mention.Id]])))],
            [.. numbers.Where(number => number.Print is null).Select(Passed)]);
    }

    private ReadFigure Figure(Mention mention) =>
        new(mention.Figure with { Label = subjects[mention.Index] }, flat.Span(mention.Token.Start, mention.Token.End), subjects[mention.Index])
        {
            IsNegative = mention.IsNegative,
            HasClashingQualifiers = mention.Token.HasClash,
        };

    private PassedNumber Passed(NumberToken number)
    {
        TextSpan at = flat.Span(number.Start, number.End);
        return new PassedNumber(at, at.In(flat.Original).ToString(), number.Reason);
    }
}
