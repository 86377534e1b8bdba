namespace Erqi.Domain.Tests.Json;

/// <summary><c>samples/check.cs</c>, compiled.</summary>
public sealed class CheckSample() : CompiledSample("check");
