namespace Erqi.Domain.Tables.Reading;

/// <summary>Where the projects of a ledger stand, over all its sheets, so that each is counted once.</summary>
/// <remarks>Hardly any project is called as another: until one is, its name alone is remembered, and its code.</remarks>
internal sealed class SeenProjects
{
    // By the name as ledgers are compared, the first that is called so.
    private readonly Dictionary<string, Place> _names = new(StringComparer.Ordinal);

    // Those with a code, and those of names that came again.
    private readonly Dictionary<ProjectIdentity, Place> _places = [];

    // Of names that came again: in a district, in none (null) or in any, the first of all and the first without a code.
    private readonly Dictionary<(string Name, DivisionCode? District, bool IsAny, bool LacksCode), Place> _namesakes = [];

    /// <summary>Adds the project of the row the reader stands on; refuses it where it stands already, and tells where it may.</summary>
    /// <param name="column">The place of the name.</param>
    public void Add(LedgerRows rows, int column, string name, ProjectCode? code, DivisionCode? district)
    {
        Place here = new(name, code, district, rows.Row.Sheet, rows.Cells.Row);
        string plain = ProjectName.Normalized(name);
        if (_names.TryGetValue(plain, out Place? first))
        {
            _ = _places.TryAdd(first.Identity, first);
            Note(plain, first);
        }

        if ((code is not null || first is not null) && !_places.TryAdd(here.Identity, here))
        {
            rows.Cells.Refuse(column, Readings.Twice(here.Identity, _places[here.Identity].Said(here)));
            return;
        }

        if (first is null)
        {
            _names.Add(plain, here);
            return;
        }

        if (Namesake(plain, here) is { } other)
        {
            rows.Cells.Doubt(column, Readings.Namesake(other.Name, other.Said(here)));
        }

        Note(plain, here);
    }

    private void Note(string plain, Place place)
    {
        foreach (bool isAny in new[] { false, true })
        {
            _ = _namesakes.TryAdd((plain, isAny ? null : place.District, isAny, false), place);
            _ = place.Code is null && _namesakes.TryAdd((plain, isAny ? null : place.District, isAny, true), place);
        }
    }

    // Codes and districts that differ tell projects apart; where one is silent, the name decides, as between two ledgers.
    private Place? Namesake(string plain, Place here) =>
        _namesakes.GetValueOrDefault((plain, here.District, here.District is null, here.Code is not null))
        ?? (here.District is null ? null : _namesakes.GetValueOrDefault((plain, null, false, here.Code is not null)));

    private sealed record Place(string Name, ProjectCode? Code, DivisionCode? District, string? Sheet, long Row)
    {
        public ProjectIdentity Identity => ProjectIdentity.Of(Code, District, Name);

        public Wording Said(Place here) => Sheet is null || Sheet == here.Sheet
            ? new($"第{Row}行", $"row {Row}")
            : new($"“{Sheet}”第{Row}行", $"row {Row} of {Sheet}");
    }
}
