namespace Erqi.Domain.Consistency.Misprints;

/// <summary>What a limit left unfinished in one component.</summary>
[Flags]
internal enum Unfinished : byte
{
    Nothing = 0,

    /// <summary>What the others leave each figure, and with it who is a suspect; or how small a conflict is.</summary>
    Ranges = 1,

    /// <summary>The prints that a suspect may have to read.</summary>
    Prints = 2,

    /// <summary>Pairs of figures.</summary>
    Pairs = 4,

    /// <summary>Changes of assumption.</summary>
    Assumptions = 8,
}
