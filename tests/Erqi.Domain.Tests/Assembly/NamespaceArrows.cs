using Mono.Cecil;

namespace Erqi.Domain.Tests.Assembly;

/// <summary>The way of the data: a namespace sees only what stands before it.</summary>
/// <param name="root">The namespace whose folders are looked at.</param>
/// <param name="order">
/// Its folders: each line sees the lines above it, and nothing beside it; "" is the root itself, which is not looked at where
/// no line names it.
/// </param>
internal sealed class NamespaceArrows(string root, string[][] order)
{
    /// <summary>Gets the order of the library. What every folder shares stands in the root itself.</summary>
    public static string[][] OfLibrary { get; } =
    [
        [""],
        ["Quantities"],
        ["Projects"],
        ["Statistics"],
        ["Published"],
        ["Solving", "Prose"],
        ["Consistency"],
        ["Json", "Tables"],
    ];

    /// <summary>Gets the order within the solver, whose root chooses among all its methods.</summary>
    public static string[][] OfSolving { get; } =
    [
        ["Model"],
        ["Ranges"],
        ["Trees", "Flows", "Linear", "Conflicts"],
        ["Products"],
        ["Blocks"],
        [""],
    ];

    /// <summary>Gets the order of the machinery below the referee; its nouns, which all share, stand in the root.</summary>
    public static string[][] OfConsistency { get; } =
    [
        ["Local"],
        ["Misprints"],
        ["Joint"],
        ["Rendering"],
    ];

    /// <summary>Gets a sentence for every reference that runs against the order, and for every unknown namespace.</summary>
    /// <param name="types">The types to look at, each with what it names.</param>
    public IEnumerable<string> Faults(IEnumerable<KeyValuePair<TypeDefinition, (string Where, TypeReference Named)[]>> types) =>
        from type in types
        let folder = Folder(type.Key)
        where folder is not null
        from fault in Rank(folder) < 0
            ? [$"{type.Key} stands in no folder of the design"]
            : from reference in type.Value
              let named = Folder(reference.Named)
              where named is not null && named != folder && Rank(named) >= Rank(folder)
              select $"{reference.Where} names {reference.Named}"
        select fault;

    private int Rank(string folder) => Array.FindIndex(order, line => line.Contains(folder));

    // The first part of the namespace below the root, "" for the root itself, null for what is not ours.
    private string? Folder(TypeReference type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type.Namespace == root && Rank("") >= 0 ? ""
            : type.Namespace.StartsWith(root + ".", StringComparison.Ordinal)
                ? type.Namespace[(root.Length + 1)..].Split('.')[0]
                : null;
    }
}
