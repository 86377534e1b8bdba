namespace Erqi.Domain.Json.Forms;

/// <summary>What JSON has too: whole numbers, true and false.</summary>
internal static class NumberForms
{
    public static DirectForm<int> Int { get; } = new(
        node => node.WholeNumber("a number up to 2,147,483,647"), (json, value) => json.WriteNumberValue(value));

    public static DirectForm<long> Long { get; } = new(node => node.LongNumber(), (json, value) => json.WriteNumberValue(value));

    public static DirectForm<bool> Flag { get; } = new(node => node.TrueOrFalse(), (json, value) => json.WriteBooleanValue(value));
}
