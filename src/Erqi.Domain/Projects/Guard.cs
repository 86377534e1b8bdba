namespace Erqi.Domain.Projects;

/// <summary>What every door of the records checks.</summary>
internal static class Guard
{
    public static ArgumentException Fault(string sentence, [CallerMemberName] string member = "") => new(sentence, member);

    // What is quoted in a sentence: not too much of it, and nothing that a terminal or a page would obey.
    public static string Clip(ReadOnlySpan<char> text) =>
        VisibleText.OnOneLine(VisibleText.Clipped(text, 40));

    public static string Text(string? value, [CallerMemberName] string member = "") =>
        value is null || value.AsSpan().All(letter => char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format)
            ? throw new ArgumentException($"{member} is empty; expected a text.", member)
            : char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1])
                ? throw new ArgumentException(
                    $"{member} “{value}” begins or ends with a blank; expected the text alone. Trim it.", member)
                : Unkept(value) is { } sign ? throw new ArgumentException($"{member} has {sign} in it, which no file keeps; expected a text without it.", member)
                : value;

    // The first sign that JSON, a sheet or a database gives back as another one, or not at all: half a letter, a control.
    public static string? Unkept(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!isPair && (char.IsSurrogate(text[i]) || (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r'))))
            {
                return string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[i]:X4}");
            }

            i += isPair ? 1 : 0;
        }

        return null;
    }

    public static string? OptionalText(string? value, [CallerMemberName] string member = "") =>
        value is null ? null : Text(value, member);

    public static ValueList<string> Texts(ValueList<string> values, [CallerMemberName] string member = "")
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return values.FirstOrDefault(value => !seen.Add(Text(value, member))) is { } twice
            ? throw new ArgumentException($"{member} has “{twice}” twice; expected every text once. Leave the second out.", member)
            : values;
    }

    public static T AtLeast<T>(T least, T value)
        where T : IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        return value;
    }

    public static Money Amount(Money value, [CallerMemberName] string member = "") => value >= Money.Zero
        ? value
        : throw new ArgumentOutOfRangeException(
            member, value, $"{member} is {value}; expected zero or more. Correct the amount itself, never by a negative one.");

    public static Member<TEnum> Member<TEnum>(Member<TEnum> value, [CallerMemberName] string member = "")
        where TEnum : unmanaged, Enum => value.HasValue
        ? value
        : throw new ArgumentOutOfRangeException(member, $"{member} is no member (it is the default); expected one of a scheme.");

    public static LocalDate Date(LocalDate value, [CallerMemberName] string member = "") => value != default
        ? value
        : throw new ArgumentException($"{member} is missing (the default date); expected a day.", member);

    public static LocalDate? OptionalDate(LocalDate? value, [CallerMemberName] string member = "") =>
        value is { } date ? Date(date, member) : null;

    public static PartialDate? OptionalDate(PartialDate? value, [CallerMemberName] string member = "") =>
        value is { HasValue: false }
            ? throw new ArgumentException($"{member} is missing (the default date); expected a date, or null where none is known.", member)
            : value;

    public static ValueList<TMove> OldestFirst<TMove>(ValueList<TMove> moves, [CallerMemberName] string member = "")
        where TMove : ProjectMove
    {
        for (int i = 1; i < moves.Count; i++)
        {
            if (moves[i].Date < moves[i - 1].Date)
            {
                throw new ArgumentException(
                    $"{member} has “{moves[i]}” after “{moves[i - 1]}”; expected the oldest first. Order by date.", member);
            }
        }

        return moves;
    }
}
