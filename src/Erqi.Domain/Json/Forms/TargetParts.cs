using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Json.Forms;

/// <summary>What a target is made of: a number or an amount to reach, as its measure asks.</summary>
internal readonly record struct TargetParts(
    string Name, int Year, Measure Measure, long? Count, Money? Amount, CubeFilter Filter)
{
    public static TargetParts Unset => new(string.Empty, 0, default, null, null, CubeFilter.All);

    public static TargetParts Of(Target target) => target.Measure == Measure.Count
        ? new(target.Name, target.Year, target.Measure, (long)target.Value.Numerator, null, target.Filter)
        : new(target.Name, target.Year, target.Measure, null, Money.FromFen((long)(target.Value * 100).Numerator), target.Filter);

    public Target ToTarget() => (Measure == Measure.Count, Count, Amount) switch
    {
        (true, { } count, null) => Target.OfCount(Name, Year, count, Filter),
        (false, null, { } amount) => Target.OfAmount(Name, Year, Measure, amount, Filter),
        _ => throw new FormatException("a target of a count names its 'count', one of money its 'amount', and neither the other."),
    };
}
