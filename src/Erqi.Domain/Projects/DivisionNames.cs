namespace Erqi.Domain.Projects;

/// <summary>地名表: what the divisions of 行政区划代码 are called, for tables that people read and cells that people write.</summary>
/// <remarks>
/// Names change and places come: the table is the caller's, and no calculation depends on it. Immutable and safe to
/// share.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DivisionNames
{
    private readonly SortedDictionary<DivisionCode, string> _names;

    // By every text that means one place; default where a text means several.
    private readonly Dictionary<string, DivisionCode> _codes = new(StringComparer.Ordinal);

    private DivisionNames(SortedDictionary<DivisionCode, string> names)
    {
        _names = names;
        foreach ((DivisionCode code, string name) in names)
        {
            string city = NameOrNothing(code.City, code), province = NameOrNothing(code.Province, code);
            foreach (string text in new[] { name, city + name, province + name, province + city + name }.Distinct())
            {
                _codes[text] = _codes.ContainsKey(text) ? default : code;
            }
        }
    }

    /// <summary>Gets the table without names.</summary>
    public static DivisionNames Empty { get; } = new([]);

    /// <summary>Gets Henan as of the end of 2024, by the codes of the Ministry of Civil Affairs: the province, its cities and its 157 counties and districts.</summary>
    public static DivisionNames Henan { get; } = Empty.With(Schemes.HenanDivisions.All);

    /// <summary>Gets the codes that have a name, in their order.</summary>
    public IReadOnlyCollection<DivisionCode> Codes => _names.Keys;

    /// <summary>Gets the name of a division, such as 二七区; its six digits where it has none here.</summary>
    public string this[DivisionCode code] => _names.GetValueOrDefault(code) ?? code.ToString();

    /// <summary>Gives a table with more names, or other ones for the same codes.</summary>
    /// <param name="names">Codes and names, such as those of districts that are no division by law.</param>
    /// <exception cref="ArgumentException">A name is blank, or a code is <c>default</c>.</exception>
    [Pure]
    public DivisionNames With(params IEnumerable<(DivisionCode Code, string Name)> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        SortedDictionary<DivisionCode, string> all = new(_names);
        foreach ((DivisionCode code, string name) in names)
        {
            all[code.HasValue ? code : throw new ArgumentException($"“{name}” has no code (it is the default); expected one such as 410103.", nameof(names))] =
                Guard.Text(name, nameof(names));
        }

        return new(all);
    }

    /// <summary>Looks for the one division that is called so: 二七区, 郑州市二七区 or 河南省郑州市二七区.</summary>
    /// <param name="name">The name, with or without the city and the province before it.</param>
    /// <param name="code">The code, where just one division is called so.</param>
    public bool TryFind(string? name, out DivisionCode code)
    {
        code = default;
        return name is not null && _codes.TryGetValue(name, out code) && code.HasValue;
    }

    /// <summary>Gets how many names there are.</summary>
    public override string ToString() => $"{_names.Count}个地名";

    // The name of what a division lies in.
    private string NameOrNothing(DivisionCode outer, DivisionCode inner) =>
        outer == inner ? "" : _names.GetValueOrDefault(outer) ?? "";
}
