using System.Security.Cryptography;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Names a finding by what it is about, so that an edit elsewhere does not rename it.</summary>
internal static class Fingerprints
{
    /// <summary>Hashes a kind, and prints and subjects of figures, without their places.</summary>
    public static string Of(string kind, IEnumerable<ReadFigure> figures) => Of(kind, figures.Select(figure => (figure.Figure, figure.Subject)));

    /// <summary>Hashes a kind, and prints and names of figures.</summary>
    public static string Of(string kind, IEnumerable<(BulletinFigure Figure, string Name)> figures)
    {
        string parts = string.Join('\n', figures.Select(figure => $"{figure.Figure.Print} {figure.Name}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{parts}")).AsSpan(0, 8));
    }
}
