using System.Data.Common;

namespace Erqi.Domain.Benchmarks;

/// <summary>A column of a CSV file with a type, so that its cells are not read as strings.</summary>
internal sealed class RollUpCsvColumn : DbColumn
{
    public RollUpCsvColumn(string name, Type type)
    {
        ColumnName = name;
        DataType = type;
        AllowDBNull = true;
    }
}
