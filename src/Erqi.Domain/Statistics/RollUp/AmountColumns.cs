namespace Erqi.Domain.Statistics.RollUp;

/// <summary>Which column has the amount at a place of an <see cref="AmountSet"/>.</summary>
internal static class AmountColumns
{
    private static readonly int FirstOwn = AmountSet.Own1.Place;

    /// <summary>The column; empty where the data has none.</summary>
    public static ReadOnlySpan<Money> At(in ProjectColumns columns, Scheme scheme, int place) => place switch
    {
        0 => columns.TotalInvestments,
        1 => columns.AnnualPlannedInvestments,
        2 => columns.CompletedThisYear,
        3 => columns.CompletedToDate,
        4 => columns.CompletedThisMonth,
        5 => columns.FundsInPlace,
        _ => OwnAt(scheme, place) is var own and >= 0 && own < columns.OwnAmounts.Length ? columns.OwnAmounts[own].Span : [],
    };

    /// <summary>What the caller calls the column.</summary>
    public static string NameAt(Scheme scheme, int place) => place switch
    {
        0 => nameof(ProjectColumns.TotalInvestments),
        1 => nameof(ProjectColumns.AnnualPlannedInvestments),
        2 => nameof(ProjectColumns.CompletedThisYear),
        3 => nameof(ProjectColumns.CompletedToDate),
        4 => nameof(ProjectColumns.CompletedThisMonth),
        5 => nameof(ProjectColumns.FundsInPlace),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nameof(ProjectColumns.OwnAmounts)}[{OwnAt(scheme, place)}]"),
    };

    public static AmountSet Stated(in ProjectColumns columns, Scheme scheme)
    {
        AmountSet stated = AmountSet.None;
        for (int place = 0; place < AmountSets.Count; place++)
        {
            stated = stated.With(AmountSets.At(place), !At(columns, scheme, place).IsEmpty);
        }

        return stated;
    }

    // Numbers stay with their amounts and may have gaps; columns stand in the order of the list.
    private static int OwnAt(Scheme scheme, int place)
    {
        ReadOnlySpan<SchemeMember> amounts = scheme.OwnAmounts.Definitions.AsSpan();
        int own = 0;
        while (own < amounts.Length && amounts[own].Number != place - FirstOwn + 1)
        {
            own++;
        }

        return own < amounts.Length ? own : -1;
    }
}
