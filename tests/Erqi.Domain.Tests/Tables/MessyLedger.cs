using CsCheck;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests.Tables;

/// <summary>
/// A synthetic ledger whose projects are known, written down as messily as offices do: titles, sections, totals, merged
/// cells, notes, headers in two rows or repeated, columns in any order, units here or there, columns left out, own terms, full-width digits,
/// and sometimes a mistake.
/// </summary>
/// <remarks>What every row is was decided when it was written, so nothing of the reader is asked what is right.</remarks>
internal sealed class MessyLedger
{
    private static readonly string[] Names =
        ["合成大道", "#1、#2机组改造", "3号线", "一、二期标准厂房", "老旧小区改造*", "数据汇总平台", "合成小学（迁建）", "注塑机产业园", "2025年棚改", "其余道路"];

    private readonly Random _random;
    private readonly List<object?[]> _rows = [];
    private readonly List<object?[]> _header = [];
    private readonly Dictionary<long, MessyRow> _roles = [];
    private readonly List<(long Row, Money Sum)> _told = [];
    private readonly bool _hasNumbers, _hasClasses, _isMerged, _hasGroups, _unitInHeader, _hasAnnual, _hasExtras;
    private readonly MoneyUnit _unit;
    private readonly int _number, _name, _sector, _level, _extra, _total, _annual, _remark, _width;

    private MessyLedger(int seed)
    {
        // A generator of its own: the same seed writes the same ledger, and nothing of it is a secret.
#pragma warning disable CA5394
        _random = new Random(seed);
#pragma warning restore CA5394
        (_hasNumbers, _hasClasses, _hasGroups, _unitInHeader, _hasAnnual, _hasExtras) =
            (Chance(70), Chance(85), Chance(40), Chance(40), Chance(70), Chance(50));
        _isMerged = _hasClasses && Chance(40);
        _unit = Pick(MoneyUnit.Wan, MoneyUnit.Yi, MoneyUnit.Yuan);
        bool[] columns = [_hasNumbers, true, _hasClasses, _hasClasses, _hasExtras, true, _hasAnnual, true];
        _width = columns.Count(isThere => isThere);
        int[] places = [.. Enumerable.Range(0, _width)];
        if (Chance(30))
        {
            _random.Shuffle(places);
        }

        int next = 0;
        int[] at = Array.ConvertAll(columns, isThere => isThere ? places[next++] : -1);
        (_number, _name, _sector, _level, _extra, _total, _annual, _remark) = (at[0], at[1], at[2], at[3], at[4], at[5], at[6], at[7]);
        Write();
    }

    /// <summary>Gets any such ledger.</summary>
    public static Gen<MessyLedger> Any { get; } = Gen.Int[0, int.MaxValue - 1].Select(seed => new MessyLedger(seed));

    /// <summary>Gets the sheet.</summary>
    public CellGrid Sheet => With();

    /// <summary>Gets the unit of its amounts, unless a cell says another.</summary>
    public MoneyUnit Unit => _unit;

    /// <summary>Gets what its reader has to be told, because the sheet does not say it.</summary>
    public LedgerReaderOptions Options { get; private set; } = LedgerReaderOptions.Default;

    /// <summary>Gets the projects that there are, in order.</summary>
    public List<Project> Projects { get; } = [];

    /// <summary>Gets the rows whose sums are wrong.</summary>
    public HashSet<long> WrongSums { get; } = [];

    /// <summary>Gets what stands in each row that is not blank, by its number.</summary>
    public IReadOnlyDictionary<long, MessyRow> Roles => _roles;

    /// <summary>Gets the sheet with lines below it.</summary>
    public CellGrid With(params IEnumerable<string> lines) => CellGrid.Of(_rows.Concat(lines.Select(line => new object?[] { line })), "合成");

    /// <summary>Shows the sheet, for whoever looks at a counterexample.</summary>
    public override string ToString() => string.Join('\n', _rows.Select((row, i) => $"{i + 1}: {string.Join('|', row)}"));

    private void Write()
    {
        for (int i = _random.Next(3); i > 0; i--)
        {
            Add(MessyRow.Other, Pick("合成市2025年重点项目台账", "附件1", "填报单位：合成市项目办"));
        }

        bool unitInLine = !_unitInHeader && Chance(80);
        if (unitInLine)
        {
            Add(MessyRow.Other, [.. new object?[_width - 1], $"单位：{_unit.ToChinese()}"]);
        }

        Options = Options with { Unit = unitInLine || _unitInHeader ? null : _unit, MergedColumns = _isMerged ? [TableColumns.Sector, TableColumns.Level] : [] };
        Options = _hasClasses ? Options.WithAlias(TableColumns.Level, "县级", "区重点")
            : Options.WithConstant(TableColumns.Sector, "生态环保").WithConstant(TableColumns.Level, "市重点");
        WriteHeader();
        WriteBody();
        for (int i = _random.Next(3); i > 0; i--)
        {
            Add(MessyRow.Other, Pick("注：1.标*为续建项目；2.“—”表示未定。", "填表人：（略）", "备注：数据截至10月底"));
        }
    }

    private void WriteHeader()
    {
        string unit = _unitInHeader ? $"（{_unit.ToChinese()}）" : "";
        object?[] header = new object?[_width];
        if (_hasNumbers)
        {
            header[_number] = "序号";
        }

        header[_name] = Pick("项目名称", "项目\n名称", "名 称");
        if (_hasClasses)
        {
            (header[_sector], header[_level]) = (Pick("行业领域", "所属领域"), Pick("级别", "项目级别"));
        }

        if (_hasExtras)
        {
            header[_extra] = Pick("建设地点", "开工时间", "1-10月完成投资");
        }

        header[_remark] = "备注";
        bool inTwoRows = _annual == _total + 1 && _hasAnnual && Chance(40);
        if (!inTwoRows)
        {
            header[_total] = Pick("总投资", "计划总投资") + unit;
            _ = _hasAnnual ? header[_annual] = Pick("年度计划投资", "2025年计划投资") + unit : null;
            _header.Add(header);
        }
        else
        {
            header[_total] = "投资情况" + unit;
            object?[] below = new object?[_width];
            (below[_total], below[_annual]) = ("总投资", "年度计划投资");
            if (Chance(30))
            {
                below = [.. header];
                (header[_annual], below[_total], below[_annual]) = (header[_total], "总投资", "年度计划投资");
            }

            _header.AddRange(header, below);
        }

        _header.ForEach(row => Add(MessyRow.Other, row));

        if (Chance(15) && _width >= 4)
        {
            Add(MessyRow.Other, [.. Enumerable.Range(1, _width).Select(number => (object)$"{number}")]);
        }
    }

    private void WriteBody()
    {
        bool atTop = Chance(20), hasTotal = Chance(60);
        long totalAt = -1;
        if (hasTotal && atTop)
        {
            totalAt = AddTotal("合计");
        }

        int sections = _hasGroups ? 1 + _random.Next(4) : 1;
        for (int section = 0; section < sections; section++)
        {
            if (section > 0 && Chance(10))
            {
                _header.ForEach(row => Add(MessyRow.Other, row));
            }

            WriteSection(section);
        }

        if (hasTotal && !atTop)
        {
            totalAt = AddTotal(Pick("合计", "总计", "全市总计", "合 计", "汇总"));
        }

        if (totalAt >= 0)
        {
            Sum(totalAt, 0, Projects.Count);
        }

        SpoilSum();
    }

    private void WriteSection(int section)
    {
        int from = Projects.Count, count = 1 + _random.Next(4);
        long headingAt = -1, subtotalAt = -1;
        bool isOffice = false, hasCount = false;
        if (_hasGroups)
        {
            isOffice = _hasNumbers && from > 0 && Chance(25);
            string ordinal = "一二三四五六"[section].ToString();
            hasCount = !isOffice && Chance(50);
            string name = isOffice ? $"合成{ordinal}区人民政府" : Pick("新开工项目", "城建类", "产业转型发展") + (hasCount ? $"（{count}个）" : "");
            headingAt = Add(MessyRow.Group, []);
            _rows[^1] = new object?[_width];
            if (_hasNumbers && !isOffice)
            {
                (_rows[^1][_number], _rows[^1][_name]) = (Pick(ordinal, $"（{ordinal}）", $"{ordinal}、"), name);
            }
            else
            {
                _rows[^1][_name] = isOffice ? name : $"{ordinal}、{name}";
            }
        }

        bool numbered = false;
        for (int i = 0; i < count; i++)
        {
            WriteProject(isFirst: i == 0);
            numbered = true;
            if (Chance(8))
            {
                Add(MessyRow.Blank, Pick<object?>(null, " "));
            }

            if (Chance(4) && _hasNumbers)
            {
                Add(MessyRow.Other, Alone(_number, $"{Projects.Count + 40}"));
            }
        }

        if (_hasGroups && numbered && Chance(40))
        {
            subtotalAt = AddTotal(Pick("小计", "小 计"));
        }

        if (headingAt >= 0 && (isOffice || Chance(60)))
        {
            Sum(headingAt, from, Projects.Count, isAllThatTells: isOffice || (!_hasClasses && !hasCount));
        }

        if (subtotalAt >= 0)
        {
            Sum(subtotalAt, from, Projects.Count);
        }
    }

    private void WriteProject(bool isFirst)
    {
        int number = Projects.Count + 1;
        bool repeats = _isMerged && !isFirst && Chance(60);
        Sector sector = repeats ? (Sector)Projects[^1].Sector : _hasClasses ? (Sector)(1 + _random.Next(5)) : Sector.EcologyAndEnvironment;
        ProjectLevel level = repeats ? (ProjectLevel)Projects[^1].Level : _hasClasses ? (ProjectLevel)(1 + _random.Next(3)) : ProjectLevel.Municipal;

        // Every amount another one, and none the sum of others by chance.
        Money total = Money.FromWan(1000 + (number * 7) + (_random.Next(1_000_000) * 13));
        bool states = _hasAnnual && Chance(80);
        Projects.Add(new Project
        {
            Name = $"{Names[_random.Next(Names.Length)]}{(char)('甲' + number)}",
            Sector = sector,
            Level = level,
            TotalInvestment = total,
            AnnualPlannedInvestment = states ? Money.FromWan(number + 1) : null,
        });
        object?[] row = new object?[_width];
        if (_hasNumbers)
        {
            row[_number] = Pick<object>((double)number, $"{number}", $"{number}.");
        }

        row[_name] = Projects[^1].Name;
        if (_hasClasses && !repeats)
        {
            row[_sector] = sector == Sector.NewUrbanization ? "新型城镇化（含安置房）" : ProjectTerms.Sectors.ChineseOf(sector) + Pick("", "项目", " ");
            row[_level] = level == ProjectLevel.District ? Pick("区重点", "县级") : ProjectTerms.Levels.ChineseOf(level) + Pick("", "项目");
        }

        _ = _hasExtras ? row[_extra] = Pick<object?>("甲区", 45_000.0, null) : null;
        row[_total] = Cell(total);
        _ = _hasAnnual ? row[_annual] = states ? Cell(Projects[^1].AnnualPlannedInvestment!.Value) : Pick<object?>(null, "—", "/", "无") : null;
        row[_remark] = Pick<object?>(null, "含三期合计", "见附件");
        Spoil(ref row);
        _roles[_rows.Count + 1] = _roles.GetValueOrDefault(_rows.Count + 1, MessyRow.Project);
        _rows.Add(row);
    }

    // A mistake that no reader may let pass.
    private void Spoil(ref object?[] row)
    {
        if (Chance(97))
        {
            return;
        }

        switch (_random.Next(5))
        {
            case 0:
                row[_total] = "#REF!";
                break;
            case 1:
                row[_name] = "#N/A";
                break;
            case 2:
                row[_total] = "约12亿元";
                break;
            case 3:
                row = [.. row, 600.0];
                break;
            default:
                // A second one of a name; the first has to be one that can be read.
                bool isSecond = Projects.Count > 1 && !_roles.ContainsValue(MessyRow.Mistake);
                row[_name] = isSecond ? Projects[0].Name : null;
                break;
        }

        _roles[_rows.Count + 1] = MessyRow.Mistake;
    }

    private object Cell(Money amount) => (object)(_random.Next(5) switch
    {
        0 => (double)amount.ToDecimal(_unit),
        1 => amount.ToDecimal(_unit).ToString("#,##0.##########", System.Globalization.CultureInfo.InvariantCulture),
        2 => amount.ToString(MoneyUnit.Wan),
        3 => FullWidth(amount.ToDecimal(_unit).ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture)),
        _ => amount.ToDecimal(_unit),
    });

    private static string FullWidth(string number) =>
        string.Concat(number.Select(digit => digit == '.' ? '．' : (char)(digit - '0' + '０')));

    private long AddTotal(string label)
    {
        return Add(MessyRow.Total, Alone(_hasNumbers && Chance(50) ? _number : _name, label));
    }

    private object?[] Alone(int place, object cell)
    {
        object?[] row = new object?[_width];
        row[place] = cell;
        return row;
    }

    // The sum of some projects, wrong now and then. Where nothing but its sum says that a row is a group, it may be either.
    private void Sum(long row, int from, int to, bool isAllThatTells = false)
    {
        Money sum = Money.Sum(Projects.Skip(from).Take(to - from).Select(project => project.TotalInvestment!.Value));
        bool isWrong = !isAllThatTells && Chance(2);
        _rows[(int)row - 1][_total] = Cell(isWrong ? sum + Money.FromWan(1) : sum);
        if (isWrong)
        {
            _ = WrongSums.Add(row);
        }
        else if (isAllThatTells)
        {
            _told.Add((row, sum));
        }
    }

    private void SpoilSum()
    {
        if (_told.Count > 0 && Chance(10) && !_roles.ContainsValue(MessyRow.Mistake))
        {
            (long row, Money sum) = _told[_random.Next(_told.Count)];
            _rows[(int)row - 1][_total] = Cell(sum + Money.FromWan(1));
            _roles[row] = MessyRow.Mistake;
        }
    }

    private long Add(MessyRow role, params object?[] cells)
    {
        _rows.Add(cells);
        _roles[_rows.Count] = role;
        return _rows.Count;
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];
}
