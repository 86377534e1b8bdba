using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text;
using CsCheck;

namespace Erqi.Domain.Tests.Laws;

/// <summary>Values as text: what is written reads back as the same value, through every door.</summary>
internal static class TextLaws
{
    public static IEnumerable<Law> Of<T>(Gen<T> values)
        where T : notnull
    {
        yield return Holds("Text does not depend on the culture", x => InForeignCulture(x.ToString) == x.ToString());

        (Type Interface, string Name, string Law)[] laws =
        [
            (typeof(IParsable<>), nameof(Parses), "What is written parses as the same value"),
            (typeof(ISpanParsable<>), nameof(ParsesSpan), "What is written parses from a span as the same value"),
            (typeof(IUtf8SpanParsable<>), nameof(ParsesUtf8), "What is written parses from UTF-8 as the same value"),
        ];
        foreach ((Type door, string check, string law) in laws.Where(law => typeof(T).Implements(law.Interface)))
        {
            yield return Holds(law, x => Trait.Call<T, bool>(typeof(TextLaws), check, x));
        }

        if (typeof(T).IsAssignableTo(typeof(ISpanFormattable)))
        {
            yield return Holds("A span receives the same text, or refuses when short", x => WritesSpan((ISpanFormattable)x));
        }

        if (typeof(T).IsAssignableTo(typeof(IUtf8SpanFormattable)))
        {
            yield return Holds(
                "UTF-8 receives the same text, or refuses when short", x => WritesUtf8((IUtf8SpanFormattable)x));
        }

        if (typeof(T).GetCustomAttribute<TypeConverterAttribute>() is not null)
        {
            TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
            yield return Holds(
                "A type converter reads what it wrote",
                x => x.Equals(converter.ConvertFromInvariantString(converter.ConvertToInvariantString(x)!)));
        }

        Law Holds(string name, Func<T, bool> property) => new(name, () => Property.Holds(values, property));
    }

    private static bool Parses<T>(T value)
        where T : IParsable<T> =>
        T.Parse(value.ToString()!, null).Equals(value)
        && T.TryParse(value.ToString(), null, out T? read)
        && read.Equals(value)
        && InForeignCulture(() => T.Parse(value.ToString()!, null)).Equals(value);

    private static bool ParsesSpan<T>(T value)
        where T : ISpanParsable<T> =>
        T.Parse(value.ToString().AsSpan(), null).Equals(value)
        && T.TryParse(value.ToString().AsSpan(), null, out T? read)
        && read.Equals(value);

    private static bool ParsesUtf8<T>(T value)
        where T : IUtf8SpanParsable<T>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(value.ToString()!);
        return T.Parse(utf8, null).Equals(value) && T.TryParse(utf8, null, out T? read) && read.Equals(value);
    }

    private static bool WritesSpan(ISpanFormattable value)
    {
        string text = value.ToString(null, null);
        char[] room = new char[text.Length];
        return value.TryFormat(room, out int written, default, null)
            && text == new string(room, 0, written)
            && !value.TryFormat(room.AsSpan(1), out _, default, null);
    }

    private static bool WritesUtf8(IUtf8SpanFormattable value)
    {
        byte[] expected = Encoding.UTF8.GetBytes(value.ToString()!);
        byte[] room = new byte[expected.Length];
        return value.TryFormat(room, out int written, default, null)
            && expected.AsSpan().SequenceEqual(room.AsSpan(0, written))
            && !value.TryFormat(room.AsSpan(1), out _, default, null);
    }

    // A culture of its own making, because a machine may know no culture but the invariant one.
    private static TResult InForeignCulture<TResult>(Func<TResult> action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        foreign.NumberFormat = new NumberFormatInfo
        {
            NumberDecimalSeparator = ",",
            NumberGroupSeparator = ".",
            NegativeSign = "~",
        };
        CultureInfo.CurrentCulture = foreign;
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
