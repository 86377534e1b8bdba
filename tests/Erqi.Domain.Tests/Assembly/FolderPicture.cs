using System.Text;
using Mono.Cecil;

namespace Erqi.Domain.Tests.Assembly;

/// <summary>Draws which folders of the library use which, as compiled code says: a flowchart in Mermaid's notation.</summary>
internal sealed class FolderPicture(string root)
{
    /// <summary>Draws the library; an arrow leads from a folder to one that uses it, left out where a longer way says it, too.</summary>
    public string Draw()
    {
        Dictionary<string, HashSet<string>> uses = Uses();
        StringBuilder picture = new("flowchart LR\n");
        foreach (string folder in uses.Keys.Order(StringComparer.Ordinal))
        {
            foreach (string used in uses[folder].Order(StringComparer.Ordinal))
            {
                bool isSaid = uses[folder].Any(between => between != used && Reaches(uses, between, used));
                _ = isSaid ? picture : picture.Append(System.Globalization.CultureInfo.InvariantCulture, $"    {used} --> {folder}\n");
            }
        }

        return picture.ToString();
    }

    private Dictionary<string, HashSet<string>> Uses()
    {
        Dictionary<string, HashSet<string>> uses = [];
        foreach ((TypeDefinition type, (string Where, TypeReference Named)[] references) in TypeReferences.OfLibrary)
        {
            if (Folder(type) is not { } folder)
            {
                continue;
            }

            HashSet<string> used = uses.TryGetValue(folder, out HashSet<string>? known) ? known : uses[folder] = [];
            used.UnionWith(references.Select(reference => Folder(reference.Named)).OfType<string>().Where(other => other != folder));
        }

        return uses;
    }

    private static bool Reaches(Dictionary<string, HashSet<string>> uses, string from, string to) =>
        uses[from].Contains(to) || uses[from].Any(next => Reaches(uses, next, to));

    // The first part of the namespace below the root; null for the root itself, which all share, and for what is not ours.
    private string? Folder(TypeReference type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type.Namespace.StartsWith(root + ".", StringComparison.Ordinal) ? type.Namespace[(root.Length + 1)..].Split('.')[0] : null;
    }
}
