using System.Text.Json.Serialization;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Json;

/// <summary>Source generation as a user of the package would set it up: it must see every converter.</summary>
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(Money?))]
[JsonSerializable(typeof(Money[]))]
[JsonSerializable(typeof(Dictionary<Money, int>))]
[JsonSerializable(typeof(MoneyRow))]
internal sealed partial class MoneyJsonContext : JsonSerializerContext;
