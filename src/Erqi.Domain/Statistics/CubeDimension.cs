using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>The dimensions by which a cube is broken down and filtered.</summary>
public static class CubeDimension
{
    /// <summary>Gets 行业领域, the sector.</summary>
    public static CubeDimension<Member<Sector>> Sector { get; } = Required("sector", CubeKey.SectorShift, scheme => scheme.Sectors);

    /// <summary>Gets the level, such as 省重点, 市重点, 区重点.</summary>
    public static CubeDimension<Member<ProjectLevel>> Level { get; } = Required("level", CubeKey.LevelShift, scheme => scheme.Levels);

    /// <summary>Gets the batch, such as those of 三个一批; null are projects that have entered none.</summary>
    public static CubeDimension<Member<Batch>?> Batch { get; } = Optional("batch", CubeKey.BatchShift, scheme => scheme.Batches);

    /// <summary>
    /// Gets 期, the campaign period, by its number; null are projects that have entered none. It is open-ended: a
    /// breakdown lists the periods that occur.
    /// </summary>
    public static CubeDimension<int?> Period { get; } = new(
        new("period", CubeKey.LastPeriod, (_, key) => key.Period),
        cube => DimensionCodes.UpTo(CubeKey.PeriodShift, cube.Planes.LastPeriod),
        (_, value) => value == 0 ? null : value,
        key => (null, key == 0 ? -1 : key.GetValueOrDefault()));

    /// <summary>Gets the project library, such as 谋划, 招引, 签约, 落地; null are projects that stand in none.</summary>
    public static CubeDimension<Member<PipelineStage>?> Stage { get; } = Optional("stage", CubeKey.StageShift, scheme => scheme.Stages);

    /// <summary>
    /// Gets the division a project lies in, of cubes by district; null are projects that state none. It is open-ended: a
    /// breakdown lists the districts that occur.
    /// </summary>
    public static CubeDimension<DivisionCode?> District { get; } = Division("district", code => code);

    /// <summary>Gets the districts, folded to cities.</summary>
    public static CubeDimension<DivisionCode?> City { get; } = Division("city", code => code.City);

    /// <summary>Gets the districts, folded to provinces.</summary>
    public static CubeDimension<DivisionCode?> Province { get; } = Division("province", code => code.Province);

    /// <summary>Gives a dimension of divisions with names, by which its tables and charts call them instead of by codes.</summary>
    /// <param name="dimension">The district, the city or the province.</param>
    /// <param name="names">The names, such as <see cref="DivisionNames.Henan"/>.</param>
    [Pure]
    public static CubeDimension<DivisionCode?> Named(this CubeDimension<DivisionCode?> dimension, DivisionNames names)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        ArgumentNullException.ThrowIfNull(names);
        return dimension.WithNames(names);
    }

    private static CubeDimension<Member<TEnum>> Required<TEnum>(string name, int shift, Func<Scheme, SchemeMembers<TEnum>> members)
        where TEnum : unmanaged, Enum => new(
            PlaceOf(name, shift),
            cube => DimensionCodes.Of(shift, members(cube.Scheme)),
            (scheme, value) => new Member<TEnum>(scheme, (byte)value),
            key => key.HasValue ? (key.Scheme, key.Number) : default);

    private static CubeDimension<Member<TEnum>?> Optional<TEnum>(string name, int shift, Func<Scheme, SchemeMembers<TEnum>> members)
        where TEnum : unmanaged, Enum => new(
            PlaceOf(name, shift),
            cube => DimensionCodes.Of(shift, members(cube.Scheme)),
            (scheme, value) => value == 0 ? null : new Member<TEnum>(scheme, (byte)value),
            key => key is not { } member ? default : member.HasValue ? (member.Scheme, member.Number) : (null, -1));

    private static DimensionPlace PlaceOf(string name, int shift) => new(name, Scheme.LastNumber, (_, key) => key.At(shift));

    private static CubeDimension<DivisionCode?> Division(string name, Func<DivisionCode, DivisionCode> fold) => new(
        new(name, int.MaxValue, (frame, key) => fold(frame.DistrictOf(key)).Number),
        cube => cube.IsByDistrict
            ? DimensionCodes.Of(cube.Frame, fold)
            : throw new InvalidOperationException("The cube was built without districts; build it with RollUpOptions.ByDistrict."),
        (_, value) => value == 0 ? null : DivisionCode.Trusted(value),
        key => (null, key is { HasValue: false } ? -1 : key.GetValueOrDefault().Number));
}
