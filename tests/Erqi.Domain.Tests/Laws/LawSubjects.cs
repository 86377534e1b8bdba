namespace Erqi.Domain.Tests.Laws;

/// <summary>Every value type of the library with the generator of its values: a new type is one more line.</summary>
internal static class LawSubjects
{
    public static IReadOnlyList<LawSubject> All { get; } =
    [
        LawSubject.Of(Any.CampaignPeriod),
        LawSubject.Of(Any.Money),
        LawSubject.Of(Any.Rational),
    ];
}
