namespace Erqi.Domain.Json.Forms;

/// <summary>Whole numbers, which are numbers in JSON too.</summary>
internal static class NumberForms
{
    public static DirectForm<int> Int { get; } = new(
        node => node.WholeNumber("a number up to 2,147,483,647"), (json, value) => json.WriteNumberValue(value));

    public static DirectForm<long> Long { get; } = new(
        node => node.LongNumber("a number"), (json, value) => json.WriteNumberValue(value));
}
