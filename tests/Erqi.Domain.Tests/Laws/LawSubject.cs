using CsCheck;

namespace Erqi.Domain.Tests.Laws;

/// <summary>A type, and every law that it must keep.</summary>
internal sealed record LawSubject(Type Type, IReadOnlyList<Law> Laws)
{
    /// <summary>Finds the laws of a type by what it implements.</summary>
    /// <param name="values">Any of its values.</param>
    /// <param name="written">Those whose text says everything; all of them unless the type documents otherwise.</param>
    public static LawSubject Of<T>(Gen<T> values, Gen<T>? written = null)
        where T : notnull => new(
            typeof(T),
            [
                .. EqualityLaws.Of(values),
                .. OrderLaws.Of(values),
                .. ArithmeticLaws.Of(values),
                .. TextLaws.Of(written ?? values),
                .. JsonLaws.Of(values),
            ]);
}
