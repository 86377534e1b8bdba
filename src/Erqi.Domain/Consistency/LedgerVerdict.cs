namespace Erqi.Domain.Consistency;

/// <summary>How a published figure stands against the ledger it was made from.</summary>
/// <remarks>Zero is no member.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum LedgerVerdict : byte
{
    /// <summary>相符: the ledger's value lies behind the print.</summary>
    Agrees = 1,

    /// <summary>不符: it does not.</summary>
    Differs,

    /// <summary>未核对: the figure was not printed, or no ledger given counts what it counts.</summary>
    NotCompared,
}
