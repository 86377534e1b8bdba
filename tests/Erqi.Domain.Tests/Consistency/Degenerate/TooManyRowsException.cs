namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>An elimination grew too large to be finished.</summary>
internal sealed class TooManyRowsException : Exception;
