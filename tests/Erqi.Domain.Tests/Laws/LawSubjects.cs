using CsCheck;
using Erqi.Domain.Tests.Json;

namespace Erqi.Domain.Tests.Laws;

/// <summary>Every value type of the library with the generator of its values: a new type is one more line.</summary>
internal static class LawSubjects
{
    public static IReadOnlyList<LawSubject> All { get; } =
    [
        LawSubject.Of(AnyBulletin.Value),
        LawSubject.Of(AnyBulletin.Value.Select(bulletin => bulletin.Figures[0])),
        LawSubject.Of(Any.Relation),

        // The text of a period does not carry its day.
        LawSubject.Of(Any.CampaignPeriod, written: Any.CampaignPeriod.Where(period => period.Date is null)),
        LawSubject.Of(Any.CubeCell),
        LawSubject.Of(Any.DivisionCode),
        LawSubject.Of(Any.FigureUnit),
        LawSubject.Of(Any.InvestmentThreshold),
        LawSubject.Of(Any.Money),
        LawSubject.Of(Any.PartialDate),
        LawSubject.Of(Any.ProjectCode),
        LawSubject.Of(Any.ProjectIdentity),
        LawSubject.Of(Any.PublishedFigure),
        LawSubject.Of(Any.Rational),
        LawSubject.Of(Any.Tally),
        LawSubject.Of(Any.UnifiedSocialCreditCode),
        LawSubject.Of(Any.ValueList),
        LawSubject.Of(Any.ValueRange),
    ];
}
