namespace Erqi.Domain.Tables.Making;

/// <summary>How members of dimensions are called in cells and headers, in both languages.</summary>
internal static class MemberNames
{
    public static Wording None { get; } = new("无", "None");

    public static Wording Total { get; } = new("合计", "Total");

    /// <summary>The name of a member; the English one is made of the words of its identifier.</summary>
    public static Wording Of<TEnum>(TEnum member, TermTable<TEnum> table)
        where TEnum : unmanaged, Enum =>
        new(table.ChineseOf(member), Words(table.CamelCaseOf(member)));

    /// <summary>The name of a member of a scheme; without an English one that of its identifier's words.</summary>
    public static Wording Of<TEnum>(Member<TEnum> member)
        where TEnum : unmanaged, Enum =>
        new(member.ToChinese(), member.Definition.English ?? Words(member.Definition.CamelCase));

    /// <summary>The name of a key of a dimension; null is a project that has none.</summary>
    public static Wording Of<TKey>(TKey key, DivisionNames? names = null) => key switch
    {
        null => None,
        Member<Sector> sector => Of(sector),
        Member<ProjectLevel> level => Of(level),
        Member<Batch> batch => Of(batch),
        Member<PipelineStage> stage => Of(stage),
        DivisionCode division => new(names?[division] ?? division.ToString(), names?[division] ?? division.ToString()),
        int period => new($"{new CampaignPeriod(period)}", $"Period {period}"),
        _ => throw new InvalidOperationException($"{key.GetType().Name} is the key of no dimension."),
    };

    /// <summary>The key of the column that stands for a member in a cross-tab.</summary>
    public static string KeyOf<TKey>(CubeDimension<TKey> dimension, TKey key) =>
        $"{dimension.Name}_{(key is null ? "none" : dimension.ValueOf(key).Value.ToString(CultureInfo.InvariantCulture))}";

    public static Column ColumnOf<TKey>(CubeDimension<TKey> dimension) => dimension.Name switch
    {
        "city" => TableColumns.City,
        "province" => TableColumns.Province,
        "district" when dimension.Names is not null => TableColumns.DistrictName,
        var field => FieldColumns.Of(field),
    };

    // newUrbanization → New urbanization
    private static string Words(string camelCase) => string.Concat(camelCase.Select((letter, place) =>
        place == 0 ? $"{char.ToUpperInvariant(letter)}"
        : char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}"
        : $"{letter}"));
}
