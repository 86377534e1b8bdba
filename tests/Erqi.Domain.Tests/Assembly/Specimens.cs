#define CONTRACTS_FULL // Keeps [Pure].
using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Contracts;

namespace Erqi.Domain.Tests.Assembly;

#pragma warning disable CA1000, CA1036, CA1051, CA1066, CA1305, CA1034, CA1052, CA1065, CA1815, CA2211, CA2231, IDE0044, IDE0052, IDE0251 // Wrong on purpose.

/// <summary>One small type for each rule, which breaks it.</summary>
[SuppressMessage("Design", "CA1040", Justification = "Specimens have no other use.")]
public static class Specimens
{
    public enum CountsFromZero
    {
        Zero,
        One,
    }

    public readonly struct EquatableOnly : IEquatable<EquatableOnly>
    {
        public bool Equals(EquatableOnly other) => true;

        public override bool Equals(object? obj) => obj is EquatableOnly;

        public override int GetHashCode() => 0;
    }

    public readonly struct ComparableOnly : IComparable<ComparableOnly>
    {
        public int CompareTo(ComparableOnly other) => 0;
    }

    public struct WritableStruct
    {
        public int Value { get; set; }
    }

    public class OpenClass;

    public sealed class Settable
    {
        public int Value { get; set; }
    }

    public sealed class Cached
    {
        private int _seen;

        public int Seen() => ++_seen;
    }

    public sealed class PublicField
    {
        public static readonly int Value = 1;
    }

    public static class Floating
    {
        public static void Take(IEnumerable<double[]> values) => _ = values;
    }

    public static class Converts
    {
        public static string ToDecimal() => "1";
    }

    public static class OnlyParses
    {
        public static int Parse(string text) => text.Length;

        public static bool TryParse(ReadOnlySpan<char> text, out int length)
        {
            length = text.Length;
            return true;
        }
    }

    public sealed class DropsCopies
    {
        public DropsCopies Add(int value) => value > 0 ? this : new();
    }

    public sealed class KeepsCopies
    {
        [Pure]
        public KeepsCopies With(int value) => value > 0 ? this : new();
    }

    public sealed record MadeForNothing(int Value);

    public sealed class TakesNull
    {
        public string Text { get; init; } = "";
    }

    public readonly struct UselessDefault
    {
        private readonly string _text;

        public UselessDefault(string text) => _text = text;

        public override string ToString() => _text.Trim();
    }
}
