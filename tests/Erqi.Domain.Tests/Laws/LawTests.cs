using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Laws;

public sealed class LawTests
{
    private static readonly LawSubject Crooked = LawSubject.Of(Laws.Crooked.Values);

    public static TheoryData<string, string> Cases { get; } = Named([.. LawSubjects.All]);

    public static TheoryData<string, string> CrookedCases { get; } = Named(Crooked);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Holds(string type, string law) =>
        LawSubjects.All.Single(subject => subject.Type.Name == type).Laws.Single(found => found.Name == law).Check();

    [Theory]
    [MemberData(nameof(CrookedCases))]
    public void Is_seen_to_fail_for_a_type_that_breaks_it(string type, string law)
    {
        _ = Assert.ThrowsAny<Exception>(Crooked.Laws.Single(found => found.Name == law).Check);
        Assert.Equal(nameof(Laws.Crooked), type);
    }

    [Fact]
    public void A_type_that_breaks_every_law_meets_every_law_that_is_used()
    {
        IEnumerable<string> used = LawSubjects.All.SelectMany(subject => subject.Laws).Select(law => law.Name);

        Faults.None(used.Except(Crooked.Laws.Select(law => law.Name)));
    }

    [Fact]
    public void Every_value_type_of_the_library_is_a_subject()
    {
        IEnumerable<Type> valueTypes = typeof(Money).Assembly.GetExportedTypes().Where(type =>
            type is { IsValueType: true, IsEnum: false, IsNested: false, IsByRefLike: false, ContainsGenericParameters: false });

        IEnumerable<string> unnamed = valueTypes.Except(LawSubjects.All.Select(subject => subject.Type))
            .Select(type => $"{type} has no generator: give it a line in LawSubjects.");

        Faults.None(unnamed);
    }

    private static TheoryData<string, string> Named(params IReadOnlyList<LawSubject> subjects)
    {
        TheoryData<string, string> data = [];
        foreach (LawSubject subject in subjects)
        {
            foreach (Law law in subject.Laws)
            {
                data.Add(subject.Type.Name, law.Name);
            }
        }

        return data;
    }
}
