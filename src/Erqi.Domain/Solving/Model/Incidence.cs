namespace Erqi.Domain.Solving.Model;

/// <summary>In which atoms each variable stands.</summary>
internal sealed class Incidence
{
    private readonly int[] _starts;
    private readonly int[] _atoms;

    public Incidence(int variables, int[][] scopes)
    {
        Scopes = scopes;
        _starts = new int[variables + 1];
        foreach (int[] scope in scopes)
        {
            foreach (int variable in scope)
            {
                _starts[variable + 1]++;
            }
        }

        for (int i = 0; i < variables; i++)
        {
            _starts[i + 1] += _starts[i];
        }

        int[] next = _starts[..^1];
        _atoms = new int[_starts[^1]];
        for (int atom = 0; atom < scopes.Length; atom++)
        {
            foreach (int variable in scopes[atom])
            {
                _atoms[next[variable]++] = atom;
            }
        }
    }

    /// <summary>Gets the variables of each atom.</summary>
    public int[][] Scopes { get; }

    /// <summary>Gets the number of variables.</summary>
    public int Variables => _starts.Length - 1;

    /// <summary>Gives the atoms of a variable, rising; one that names it twice stands there twice.</summary>
    public ReadOnlySpan<int> AtomsOf(int variable) => _atoms.AsSpan(_starts[variable], _starts[variable + 1] - _starts[variable]);
}
