namespace Erqi.Domain.Json;

/// <summary>
/// Reads and writes an amount as a bare JSON number of 元, exactly: for documents whose property names the unit.
/// </summary>
/// <remarks>Text is refused: it may name another unit.</remarks>
public sealed class MoneyInYuanJsonConverter() : MoneyNumberJsonConverter(MoneyUnit.Yuan);
