using System.Security.Cryptography;
using System.Text;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Names a finding by what it is about, so that an edit elsewhere does not rename it.</summary>
internal static class Fingerprints
{
    /// <summary>Hashes a kind, and prints and subjects of figures, without their places.</summary>
    public static string Of(string kind, IEnumerable<ReadFigure> figures)
    {
        string parts = string.Join('\n', figures.Select(figure => $"{figure.Figure.Print} {figure.Subject}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{parts}")).AsSpan(0, 8));
    }
}
