using Erqi.Domain.Statistics.RollUp;
using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Statistics;

/// <summary>Which columns of a reader hold what, by their names; letter case does not matter.</summary>
/// <remarks>
/// The usual names are those of the SQL statement in docs/scale.md. Null says that the data has no such column, so that such an
/// amount is not stated; a name that the reader does not have is refused, so that nothing is left out by a slip. An amount that
/// has a column is taken as stated by every project, unless <c>statedSuffix</c> says where the number of those that state it stands.
/// </remarks>
/// <param name="sector">The column of the sector: a term, or a number from 1.</param>
/// <param name="level">The column of the level: a term, or a number from 1.</param>
/// <param name="batch">The column of the batch: a term, a number from 1, or empty for none.</param>
/// <param name="period">The column of the campaign period: a number from 1, a text such as 第7期, or empty for none.</param>
/// <param name="stage">The column of the project library: a term, a number from 1, or empty for none.</param>
/// <param name="district">The column of the district's code, or empty for none; read only where the cube is by district.</param>
/// <param name="count">The column of the number of projects in a group; not read where each row is one.</param>
/// <param name="totalInvestment">The column of the planned investment of the whole project (总投资).</param>
/// <param name="annualPlannedInvestment">The column of the investment planned for the year (年度计划投资).</param>
/// <param name="completedThisYear">The column of the investment completed since 1 January (本年完成投资).</param>
/// <param name="completedToDate">The column of the investment completed since the start of construction (累计完成投资).</param>
/// <param name="completedThisMonth">The column of the investment completed in the month (本月完成投资).</param>
/// <param name="fundsInPlace">The column of the money that is in place (到位资金).</param>
/// <param name="ownAmounts">The columns of the amounts that the scheme names itself, in their order, an empty text for one that the data lacks.</param>
/// <param name="statedSuffix">
/// What stands behind the name of an amount's column in that of the number of projects in a group that state it, such as
/// <c>_stated</c>: where it is 0, the amount may be empty. Null, unless given, where every project states every amount that has a
/// column. Not read where each row is one.
/// </param>
public sealed class RowColumns(
    string sector = "sector",
    string level = "level",
    string? batch = "batch",
    string? period = "period",
    string? stage = "stage",
    string? district = "district",
    string count = "count",
    string totalInvestment = "total_investment",
    string? annualPlannedInvestment = "annual_planned_investment",
    string? completedThisYear = "completed_this_year",
    string? completedToDate = "completed_to_date",
    string? completedThisMonth = null,
    string? fundsInPlace = null,
    ValueList<string> ownAmounts = default,
    string? statedSuffix = null)
{
    private readonly string _sector = sector, _level = level, _count = count;
    private readonly string? _batch = batch, _period = period, _stage = stage, _district = district, _statedSuffix = statedSuffix;
    private readonly string?[] _amounts =
        [totalInvestment, annualPlannedInvestment, completedThisYear, completedToDate, completedThisMonth, fundsInPlace];
    private readonly ValueList<string> _ownAmounts = ownAmounts;

    /// <summary>Gets the Chinese headings of a ledger: 行业领域, 级别, 批次 and so on.</summary>
    public static RowColumns Chinese { get; } = new(
        "行业领域", "级别", "批次", "期", "项目库", "行政区划代码", "项目个数", "总投资", "年度计划投资", "本年完成投资", "累计完成投资");

    internal static RowColumns Default { get; } = new();

    /// <summary>Finds the columns by their names.</summary>
    internal RowPlaces PlacesIn(RowReader rows, SumTables tables, bool areGroups)
    {
        Scheme scheme = tables.Scheme;
        scheme.CheckOwn(_ownAmounts.Count, "columns");
        string?[] amounts = new string?[AmountSets.Count];
        _amounts.CopyTo(amounts);
        foreach ((int own, string name) in _ownAmounts.Index())
        {
            amounts[Scheme.MeasureOf(scheme.OwnAmounts[own]).AmountPlace()] = name.Length == 0 ? null : name;
        }

        return new(
            rows.Find(_sector),
            rows.Find(_level),
            rows.Find(_batch),
            rows.Find(_period),
            rows.Find(_stage),
            rows.Find(tables.Districts is null ? null : _district),
            rows.Find(areGroups ? _count : null),
            [.. amounts.Select(rows.Find)],
            areGroups && _statedSuffix is { } suffix ? [.. amounts.Select(name => rows.Find(name is null ? null : name + suffix))] : null);
    }
}
