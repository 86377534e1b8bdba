using System.Reflection;

namespace Erqi.Domain.Tests;

/// <summary>The clone that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Gets its root folder, wherever the clone stands.</summary>
    public static string Root { get; } = Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(found => found.Key == "RepositoryRoot").Value!);

    /// <summary>Gets the configuration that was built: Debug or Release.</summary>
    public static string Configuration { get; } =
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>Gets the full path of a file of the clone.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, ..parts]);
}
