using Erqi.Domain.Projects;

namespace Erqi.Domain.Statistics;

/// <summary>A target (目标) of a year: one number that a part of the list is to reach.</summary>
/// <remarks>
/// 谋划产业项目218个 is a count of one library, 年度计划完成投资350亿元 a sum over the whole list. A target that prints both
/// a number and an amount (10个亿元以上项目, 总投资210亿元) is two targets. Two targets are equal when all parts are.
/// </remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record Target
{
    private Target(string name, int year, CubeFilter filter, Measure measure, Rational value) =>
        (Name, Year, Filter, Measure, Value) = (name, year, filter, measure, value);

    /// <summary>Gets what the target is called.</summary>
    public string Name { get; }

    /// <summary>Gets the year.</summary>
    public int Year { get; }

    /// <summary>Gets which cells count towards it.</summary>
    public CubeFilter Filter { get; }

    /// <summary>Gets which number of them counts.</summary>
    public Measure Measure { get; }

    /// <summary>Gets the number to reach, above zero, in its base unit: 个, or 元.</summary>
    public Rational Value { get; }

    /// <summary>Makes a target of a number of projects.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="count">The number to reach, at least 1.</param>
    /// <param name="filter">Which cells count; all unless said otherwise.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year or the number is out of its range.</exception>
    public static Target OfCount(string name, int year, long count, CubeFilter? filter = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return Of(name, year, Measure.Count, count, filter);
    }

    /// <summary>Makes a target of an amount of money.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="measure">Which sum is to reach it; not <see cref="Measure.Count"/>.</param>
    /// <param name="amount">The amount to reach, above zero.</param>
    /// <param name="filter">Which cells count; all unless said otherwise.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Another argument is out of its range.</exception>
    public static Target OfAmount(string name, int year, Measure measure, Money amount, CubeFilter? filter = null)
    {
        _ = default(Tally).Amount(measure);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Money.Zero);
        return Of(name, year, measure, Rational.Of(amount.Fen, 100), filter);
    }

    /// <summary>Says how far a cube has come.</summary>
    /// <param name="cube">The projects as they stand at a date of the year.</param>
    /// <exception cref="InvalidOperationException">A project that counts towards it does not state the amount.</exception>
    public TargetProgress Progress(ProjectCube cube)
    {
        ArgumentNullException.ThrowIfNull(cube);
        return new TargetProgress(this, cube.Where(Filter).Total.ValueOfAll(Measure) ?? throw new InvalidOperationException(
            $"Not every project that counts towards “{Name}” states {Measure}, so its progress is not known. Roll up those that do, or give the others an amount."));
    }

    private static Target Of(string name, int year, Measure measure, Rational value, CubeFilter? filter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return new Target(name, year, filter ?? CubeFilter.All, measure, value);
    }
}
