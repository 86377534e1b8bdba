namespace Erqi.Domain.Tests;

/// <summary>A folder of its own, gone with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Gets the full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("erqi-").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
