using System.Runtime.Intrinsics;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>Where the four codes of a row stand in a slab, which has a place for each combination: mixed radix, the stage last.</summary>
internal readonly struct SlabShape
{
    private readonly int _levels, _batches, _stages, _first;

    public SlabShape(Scheme scheme)
    {
        _levels = scheme.Levels.Last;
        _batches = scheme.Batches.Last + 1;
        _stages = scheme.Stages.Last + 1;
        _first = (_levels + 1) * _batches * _stages;
        Length = scheme.Sectors.Last * _levels * _batches * _stages;
    }

    public int Length { get; }

    /// <summary>The place of four codes, all within range. Sectors and levels begin with one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PlaceOf(int sector, int level, int batch, int stage) =>
        unchecked((((((sector * _levels) + level) * _batches) + batch) * _stages) + stage - _first);

    /// <summary>The places of eight rows at once, whose codes are given as numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<int> PlacesOf(Vector256<int> sectors, Vector256<int> levels, Vector256<int> batches, Vector256<int> stages) =>
        (((((sectors * _levels) + levels) * _batches) + batches) * _stages) + stages - Vector256.Create(_first);

    /// <summary>The key of a period and the codes that stand at a place.</summary>
    public CubeKey KeyAt(int period, int place)
    {
        (int rest, int stage) = Math.DivRem(place, _stages);
        (rest, int batch) = Math.DivRem(rest, _batches);
        (int sector, int level) = Math.DivRem(rest, _levels);
        return new CubeKey(period, sector + 1, level + 1, batch, stage);
    }
}
