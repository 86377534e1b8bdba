namespace Erqi.Domain.Projects;

/// <summary>What is asked of an <see cref="AmountSet"/>.</summary>
internal static class AmountSets
{
    public const int Count = 10;

    /// <summary>How many amounts lie in the project itself.</summary>
    public const int NearCount = 4;

    public static AmountSet At(int place) => (AmountSet)(1 << place);

    /// <summary>The amount that a scheme names itself by a number.</summary>
    public static AmountSet Own(int number) => (AmountSet)((int)AmountSet.Own1 << (number - 1));

    extension(AmountSet set)
    {
        public bool Has(int place) => (((int)set >> place) & 1) == 1;

        /// <summary>Gets the place of the one amount in the set.</summary>
        public int Place => BitOperations.TrailingZeroCount((int)set);

        public AmountSet With(AmountSet amount, bool isStated) => isStated ? set | amount : set & ~amount;

        /// <summary>An amount, or null where it is not stated.</summary>
        public Money? Of(AmountSet amount, Money value) => (set & amount) == amount ? value : null;
    }
}
