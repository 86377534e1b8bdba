namespace Erqi.Domain.Statistics.Rows;

/// <summary>Reads a text that states an amount by 约, 超 or 余: what the words qualify, taken as it stands.</summary>
/// <param name="unit">The unit of a number that names none.</param>
/// <param name="amount">The amount without its qualifier.</param>
/// <param name="isTaken">Whether it may stand for the amount.</param>
/// <returns>Whether the text is such a one.</returns>
internal delegate bool ApproximateAmount(string text, MoneyUnit unit, out Money amount, out bool isTaken);
