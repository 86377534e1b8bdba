using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using CsCheck;

namespace Erqi.Domain.Tests.Laws;

#pragma warning disable CA1036, CA1065, CA2231, CS0659, CS0660, CS0661 // Wrong on purpose: every law must be seen to fail.

/// <summary>A whole number that breaks every law.</summary>
[TypeConverter(typeof(CrookedTypeConverter))]
[JsonConverter(typeof(CrookedJsonConverter))]
internal readonly struct Crooked(int value) :
    IEquatable<Crooked>,
    IComparable<Crooked>,
    ISpanParsable<Crooked>,
    IUtf8SpanParsable<Crooked>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    IAdditiveIdentity<Crooked, Crooked>,
    IMultiplicativeIdentity<Crooked, Crooked>
{
    private readonly int _value = value;

    public static Gen<Crooked> Values { get; } = Gen.Int[-9, 9].Select(x => new Crooked(x));

    public static Crooked AdditiveIdentity => new(5);

    public static Crooked MultiplicativeIdentity => new(7);

    public static bool operator ==(Crooked left, Crooked right) => !left.Equals(right);

    public static bool operator !=(Crooked left, Crooked right) => left.Equals(right);

    public static bool operator <(Crooked left, Crooked right) => left.CompareTo(right) >= 0;

    public static bool operator >(Crooked left, Crooked right) => left.CompareTo(right) <= 0;

    public static bool operator <=(Crooked left, Crooked right) => left.CompareTo(right) > 0;

    public static bool operator >=(Crooked left, Crooked right) => left.CompareTo(right) < 0;

    public static Crooked operator +(Crooked left, Crooked right) => new((2 * left._value) + right._value + 1);

    public static Crooked operator -(Crooked left, Crooked right) => new(left._value - (2 * right._value) + 3);

    public static Crooked operator -(Crooked value) => value;

    public static Crooked operator *(Crooked left, Crooked right) => new((3 * left._value) - right._value);

    public static Crooked operator /(Crooked left, Crooked right) => new(left._value + right._value);

    public static Crooked Parse(string s, IFormatProvider? provider) => new(1000);

    public static Crooked Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(1000);

    public static Crooked Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => new(1000);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Crooked result) =>
        TryParse(s.AsSpan(), provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Crooked result)
    {
        result = default;
        return false;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Crooked result)
    {
        result = default;
        return false;
    }

    // Less equals greater, but not the other way round; nothing equals itself.
    public bool Equals(Crooked other) => _value < other._value;

    public override bool Equals(object? obj) => obj is not Crooked other || !Equals(other);

    public override int GetHashCode() => _value;

    // Rock, paper, scissors, and nothing is a match for itself.
    public int CompareTo(Crooked other) => _value == other._value ? 1 : (((_value - other._value) % 3) + 4) % 3 - 1;

    public override string ToString() => (_value + 0.5m).ToString(CultureInfo.CurrentCulture);

    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        return true;
    }

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        return true;
    }
}
