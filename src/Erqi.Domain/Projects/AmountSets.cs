namespace Erqi.Domain.Projects;

/// <summary>What is asked of an <see cref="AmountSet"/>.</summary>
internal static class AmountSets
{
    /// <summary>How many amounts there are.</summary>
    public const int Count = 10;

    /// <summary>How many of them lie in the project itself.</summary>
    public const int NearCount = 4;

    extension(AmountSet set)
    {
        /// <summary>Says whether the amount at a place is stated.</summary>
        public bool Has(int place) => (((int)set >> place) & 1) == 1;

        /// <summary>Gets the place of the one amount in the set.</summary>
        public int Place => System.Numerics.BitOperations.TrailingZeroCount((int)set);

        /// <summary>The set with or without one amount.</summary>
        public AmountSet With(AmountSet amount, bool isStated) => isStated ? set | amount : set & ~amount;

        /// <summary>An amount, or null where it is not stated.</summary>
        public Money? Of(AmountSet amount, Money value) => (set & amount) == amount ? value : null;
    }
}
