namespace Erqi.Domain.Prose.Grids;

/// <summary>Names the figures of sheets by row and column heading, each once.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="layout">Its layout.</param>
/// <param name="taken">The names that other figures have.</param>
internal sealed class SheetNames(Sheet sheet, SheetLayout layout, HashSet<string> taken)
{
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    /// <summary>Gives the words for what stands in a cell.</summary>
    public string Subject(int row, SheetColumn column)
    {
        string label = layout.Label(row).Text;
        return column.Name.Length == 0 ? label : label.Length == 0 ? column.Name : $"{label}/{column.Name}";
    }

    /// <summary>Gives a cell a name that no other figure has.</summary>
    public string Of(int row, SheetColumn column) => Unique(Subject(row, column));

    /// <summary>Makes of words a name that no other figure has.</summary>
    public string Unique(string words)
    {
        string name = sheet.Name is null ? words : $"{sheet.Name}!{words}";
        string unique = name;
        for (int i = _uses.GetValueOrDefault(name, 1) + 1; !taken.Add(unique); i++)
        {
            unique = $"{name}#{i}";
            _uses[name] = i;
        }

        return unique;
    }
}
