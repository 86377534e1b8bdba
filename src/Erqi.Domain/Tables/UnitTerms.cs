using Erqi.Domain.Consistency;

namespace Erqi.Domain.Tables;

/// <summary>How the units of columns are called in both languages.</summary>
internal static class UnitTerms
{
    public static Wording Projects { get; } = new("个", "number");

    public static Wording Percent { get; } = new("%", "%");

    public static Wording Of(MoneyUnit unit) => new(unit.ToChinese(), unit switch
    {
        MoneyUnit.Yuan => "yuan",
        MoneyUnit.Wan => "10,000 yuan",
        MoneyUnit.Yi => "100 million yuan",
        _ => "trillion yuan",
    });
}
