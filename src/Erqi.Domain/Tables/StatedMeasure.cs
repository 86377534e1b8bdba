namespace Erqi.Domain.Tables;

/// <summary>Over how many projects a sum of a measure is: those of a ledger that state it.</summary>
public sealed class StatedMeasure
{
    internal StatedMeasure(Measure measure, Wording name, long stated, long projects) =>
        (Measure, Name, Stated, Projects) = (measure, name, stated, projects);

    /// <summary>Gets the measure.</summary>
    public Measure Measure { get; }

    /// <summary>Gets what the scheme of the ledger calls it.</summary>
    public Wording Name { get; }

    /// <summary>Gets how many projects state it; 0 where the file has no such column.</summary>
    public long Stated { get; }

    /// <summary>Gets how many projects there are.</summary>
    public long Projects { get; }
}
