namespace Erqi.Domain.Tests.Tables;

/// <summary>What the writer of a <see cref="MessyLedger"/> put into a row.</summary>
internal enum MessyRow
{
    /// <summary>A project.</summary>
    Project,

    /// <summary>A project with a mistake in it.</summary>
    Mistake,

    /// <summary>A heading, perhaps with sums.</summary>
    Group,

    /// <summary>A total with its sums.</summary>
    Total,

    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>A title, a header, a note, a number without a project.</summary>
    Other,
}
