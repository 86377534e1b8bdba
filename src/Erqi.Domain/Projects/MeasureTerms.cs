namespace Erqi.Domain.Projects;

/// <summary>The terms of <see cref="Measure"/> (指标), both ways.</summary>
public static class MeasureTerms
{
    internal static TermTable<Measure> Table { get; } = new(
        new(Measure.Count, nameof(Measure.Count), "项目个数", "个数"),
        new(Measure.TotalInvestment, nameof(Measure.TotalInvestment), "总投资", "计划总投资"),
        new(Measure.AnnualPlannedInvestment, nameof(Measure.AnnualPlannedInvestment), "年度计划投资", "年度计划完成投资"),
        new(Measure.CompletedThisYear, nameof(Measure.CompletedThisYear), "本年完成投资"),
        new(Measure.CompletedToDate, nameof(Measure.CompletedToDate), "累计完成投资"),
        new(Measure.CompletedThisMonth, nameof(Measure.CompletedThisMonth), "本月完成投资", "当月完成投资"),
        new(Measure.FundsInPlace, nameof(Measure.FundsInPlace), "到位资金", "资金到位"),
        new(Measure.Own1, nameof(Measure.Own1), "自定金额一"),
        new(Measure.Own2, nameof(Measure.Own2), "自定金额二"),
        new(Measure.Own3, nameof(Measure.Own3), "自定金额三"),
        new(Measure.Own4, nameof(Measure.Own4), "自定金额四"));

    /// <summary>The terms of a member.</summary>
    /// <param name="measure">The member.</param>
    extension(Measure measure)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<Measure> All => Table.All;

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(measure);

        // The place of an amount in an AmountSet.
        internal int AmountPlace => measure == Measure.Count
            ? throw new ArgumentOutOfRangeException(
                nameof(measure), measure, "A count is no amount of money; read Count, or ask for Value.")
            : (int)Table.Check(measure, nameof(measure)) - (int)Measure.TotalInvestment;
    }
}
