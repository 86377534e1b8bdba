using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Json;

/// <summary>A row as a user would write it.</summary>
internal sealed record MoneyRow
{
    public Money Total { get; init; }

    public Money? Missing { get; init; }

    [JsonConverter(typeof(MoneyInYuanJsonConverter))]
    public Money InYuan { get; init; }

    [JsonConverter(typeof(MoneyInWanJsonConverter))]
    public Money InWan { get; init; }

    [JsonConverter(typeof(MoneyInYiJsonConverter))]
    public Money InYi { get; init; }

    [JsonConverter(typeof(MoneyInYiJsonConverter))]
    public Money? MissingInYi { get; init; }
}
