namespace Erqi.Domain.Consistency.Solving;

/// <summary>Leaves a search whose limit is reached; it never leaves the joint check.</summary>
internal sealed class LimitReachedException(string message) : Exception(message)
{
    public LimitReachedException()
        : this("a limit was reached")
    {
    }

    public LimitReachedException(string message, Exception innerException)
        : this(message) => _ = innerException;
}
