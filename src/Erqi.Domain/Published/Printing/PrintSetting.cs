namespace Erqi.Domain.Published.Printing;

/// <summary>Where a print stands, which decides what may stand within and around it.</summary>
internal enum PrintSetting
{
    /// <summary>Alone, as in a document or a cell: blanks and line breaks mean nothing, and all of the text is the print.</summary>
    Alone = 1,

    /// <summary>
    /// At the front of running text: blanks and at most one line break may part number, unit and words, never the digits;
    /// ， is a clause mark, brackets and words such as 下降 are no part of the print.
    /// </summary>
    Prose,
}
