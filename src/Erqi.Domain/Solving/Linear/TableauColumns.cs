namespace Erqi.Domain.Solving.Linear;

/// <summary>In which rows each variable that is not basic stands.</summary>
internal sealed class TableauColumns(int variables)
{
    private readonly List<TableauRow>?[] _rows = new List<TableauRow>?[variables];

    public IReadOnlyList<TableauRow> this[int variable] => _rows[variable] ?? (IReadOnlyList<TableauRow>)[];

    public void Enter(int variable, TableauRow row) => (_rows[variable] ??= []).Add(row);

    public void Leave(int variable, TableauRow row) => _rows[variable]!.Remove(row);

    public void Clear(int variable) => _rows[variable]?.Clear();
}
