using System.Runtime.CompilerServices;
using Shouldly;

namespace Erqi.Domain.Tests.Snapshots;

/// <summary>
/// Compares text that the library renders with the text that was accepted, kept beside the test under the names that
/// Verify uses, so that Verify can take this class's place without a file being renamed.
/// </summary>
internal static class Snapshot
{
    /// <summary>Fails unless the text is the accepted one.</summary>
    /// <param name="text">What the library rendered.</param>
    /// <param name="extension">The kind of text: <c>txt</c>, <c>md</c>, <c>json</c> …</param>
    /// <param name="variant">Which of several snapshots of one test this is.</param>
    /// <param name="file">The test's file; the compiler fills it in.</param>
    /// <param name="member">The test; the compiler fills it in.</param>
    public static void Matches(
        string text,
        string extension = "txt",
        string? variant = null,
        [CallerFilePath] string file = "",
        [CallerMemberName] string member = "")
    {
        string test = Path.GetFileNameWithoutExtension(file) + "." + member + (variant is null ? "" : "_" + variant);
        text.ShouldMatchApproved(options =>
        {
            options.NoDiff();
            options.WithFileExtension(extension);
            options.WithFilenameGenerator((_, _, kind, end) => $"{test}.{(kind == "approved" ? "verified" : kind)}.{end}");
        });
    }
}
