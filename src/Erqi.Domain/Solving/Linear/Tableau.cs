using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Linear;

/// <summary>
/// Rows that write some variables (basic) as linear forms of the others. Sparse both ways: a row knows its columns,
/// a column its rows.
/// </summary>
/// <remarks>An exchange that the budget breaks off leaves the rows in disorder; a tableau is then of no more use.</remarks>
internal sealed class Tableau(int variables, Budget budget)
{
    private readonly List<TableauRow> _rows = [];
    private readonly TableauRow?[] _rowOf = new TableauRow?[variables];
    private readonly TableauColumns _columns = new(variables);
    private (int[] Variables, Rational[] Weights) _spare = ([], []);

    public IReadOnlyList<TableauRow> Rows => _rows;

    /// <summary>Gets the row of a basic variable; null where it is not basic.</summary>
    public TableauRow? RowOf(int variable) => _rowOf[variable];

    /// <summary>Gives the rows in which a variable that is not basic stands.</summary>
    public IReadOnlyList<TableauRow> Column(int variable) => _columns[variable];

    /// <summary>Adds a row that defines a new variable by a form.</summary>
    /// <param name="values">The values of the variables that are not basic.</param>
    public void Define(int variable, LinearForm form, EpsilonNumber[] values)
    {
        TableauRow row = new(variable, form);
        int[] basic = Array.FindAll(row.Variables.ToArray(), other => _rowOf[other] is not null);
        foreach (int other in row.Variables)
        {
            if (_rowOf[other] is null)
            {
                _columns.Enter(other, row);
                row.Follow(other, values[other]);
            }
        }

        foreach (int other in basic)
        {
            Substitute(row, _rowOf[other]!, EpsilonNumber.Zero);
        }

        _rows.Add(row);
        _rowOf[variable] = row;
    }

    public void Remove(int variable)
    {
        TableauRow row = _rowOf[variable]!;
        foreach (int other in row.Variables)
        {
            _columns.Leave(other, row);
        }

        _rows.Remove(row);
        _rowOf[variable] = null;
    }

    /// <summary>
    /// Makes a variable basic in the place of the one whose row it stands in, which goes to a new value.
    /// </summary>
    /// <param name="entered">The value it had.</param>
    /// <param name="left">The value that the variable which was basic gets.</param>
    public void Pivot(TableauRow row, int entering, EpsilonNumber entered, EpsilonNumber left)
    {
        int leaving = row.Basic;
        (_rowOf[leaving], _rowOf[entering]) = (null, row);
        row.Turn(entering, entered, left);
        foreach (TableauRow other in _columns[entering])
        {
            if (other != row)
            {
                Substitute(other, row, entered);
            }
        }

        _columns.Clear(entering);
        _columns.Enter(leaving, row);
    }

    private void Substitute(TableauRow row, TableauRow basic, EpsilonNumber before)
    {
        row.Substitute(basic, before, _columns, ref _spare);
        budget.Step(row.Cost);
    }
}
