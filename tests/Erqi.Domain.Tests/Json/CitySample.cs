namespace Erqi.Domain.Tests.Json;

/// <summary><c>samples/city.cs</c>, compiled.</summary>
public sealed class CitySample() : CompiledSample("city");
