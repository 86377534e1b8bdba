namespace Erqi.Domain.Statistics;

/// <summary>What became of a project from one ledger to a later one; each is of one kind, the first that applies.</summary>
/// <remarks>Zero is no member: <c>default</c> is refused at every door.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum ChangeKind : byte
{
    /// <summary>新增: it stands in the later ledger only.</summary>
    New = 1,

    /// <summary>退出: it stands in the earlier ledger only, be it that it is gone or off the list.</summary>
    Left,

    /// <summary>转化: its batch, period, library or state is another, or its sector or level.</summary>
    Moved,

    /// <summary>调整: an amount that is planned, or one of the scheme's own, is another.</summary>
    Revised,

    /// <summary>更名: its name is another.</summary>
    Renamed,

    /// <summary>进展: what was completed or is in place is another, as every month.</summary>
    Progressed,

    /// <summary>不变: none of these.</summary>
    Unchanged,
}
