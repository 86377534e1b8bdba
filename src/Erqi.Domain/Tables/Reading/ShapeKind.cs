namespace Erqi.Domain.Tables.Reading;

/// <summary>What the shape of a row says that it is.</summary>
internal enum ShapeKind : byte
{
    /// <summary>A project.</summary>
    Project = 1,

    /// <summary>A project, unless its amounts are the sum of rows around it, or others are numbered and it is not.</summary>
    Suspect,

    /// <summary>No project unless a person says so: a group if its amounts are the sum of rows around it, else refused.</summary>
    Doubt,

    /// <summary>A heading of a group, with its sums or without.</summary>
    Group,

    /// <summary>A row that calls itself a total.</summary>
    Total,

    /// <summary>Nothing that is added up: a note, a part, a header again.</summary>
    Skip,

    /// <summary>Two readings, and nothing more to decide it by.</summary>
    Refused,
}
