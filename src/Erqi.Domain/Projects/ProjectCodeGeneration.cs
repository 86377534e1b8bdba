namespace Erqi.Domain.Projects;

/// <summary>The two rules by which project codes (项目代码) have been given.</summary>
/// <remarks>Zero is no member.</remarks>
internal enum ProjectCodeGeneration : byte
{
    /// <summary>The older: the first segment is a year, 2013 to 2020; the tail has six digits, at times five.</summary>
    YearFirst = 1,

    /// <summary>The newer (GB/T 40058, from November 2020): the first segment is year and month, YYMM.</summary>
    MonthFirst,
}
