namespace Erqi.Domain.Tables;

/// <summary>The terms by which a ledger classifies, with how often each stands there: what a scheme may be made of.</summary>
/// <remarks>
/// A term has no blanks and ordinary letters. Nothing is decided: two ways to write one thing are two terms here, and each list is in the order in which the terms
/// first came. A person merges, orders and names them, and builds the scheme.
/// </remarks>
public sealed class LedgerTerms
{
    internal LedgerTerms(Func<Column, ValueList<(string Term, long Count)>> of)
    {
        Sectors = of(TableColumns.Sector);
        Levels = of(TableColumns.Level);
        Batches = of(TableColumns.Batch);
        Stages = of(TableColumns.Stage);
        Statuses = of(TableColumns.Status);
        Types = of(TableColumns.Type);
    }

    /// <summary>Gets what stands under 行业领域.</summary>
    public ValueList<(string Term, long Count)> Sectors { get; }

    /// <summary>Gets what stands under 级别.</summary>
    public ValueList<(string Term, long Count)> Levels { get; }

    /// <summary>Gets what stands under 批次.</summary>
    public ValueList<(string Term, long Count)> Batches { get; }

    /// <summary>Gets what stands under 项目库.</summary>
    public ValueList<(string Term, long Count)> Stages { get; }

    /// <summary>Gets what stands under 状态.</summary>
    public ValueList<(string Term, long Count)> Statuses { get; }

    /// <summary>Gets what stands under 项目类型.</summary>
    public ValueList<(string Term, long Count)> Types { get; }

    /// <summary>Gets the measures that have a column.</summary>
    public ValueList<Measure> Measures { get; internal init; }

    /// <summary>Gets the names of further columns that are of money by their headers, such as 银行贷款 for 银行贷款（万元）.</summary>
    public ValueList<string> OwnAmounts { get; internal init; }

    /// <summary>Gives the draft of a scheme with every term as a member, for a person to change and to build.</summary>
    /// <exception cref="ArgumentException">The name is blank, or has a solidus in it.</exception>
    [Pure]
    public SchemeDraft ToDraft(string name)
    {
        SchemeDraft draft = new(name)
        {
            Sectors = Members(Sectors),
            Levels = Members(Levels),
            Batches = Members(Batches),
            Stages = Members(Stages),
            Types = Members(Types),
            Measures = Measures,
            OwnAmounts = [.. OwnAmounts.Select(name => new SchemeMember(name))],
        };
        return Statuses.IsEmpty ? draft : draft with { Statuses = Members(Statuses) };
    }

    /// <summary>Writes a line for each classification, such as <c>行业领域：基础设施 12，绿色低碳转型 3</c>, and one for the amounts.</summary>
    public override string ToString() => string.Concat(
        Line(TableColumns.Sector, Sectors), Line(TableColumns.Level, Levels), Line(TableColumns.Batch, Batches),
        Line(TableColumns.Stage, Stages), Line(TableColumns.Status, Statuses), Line(TableColumns.Type, Types),
        Line("金额", [.. Measures.Select(measure => measure.ToChinese()), .. OwnAmounts]));

    private static string Line(Column column, ValueList<(string Term, long Count)> terms) => Line(column.Name.Chinese, terms.Select(term => string.Create(CultureInfo.InvariantCulture, $"{term.Term} {term.Count}")));

    private static string Line(string name, IEnumerable<string> texts) => texts.Any() ? $"{name}：{string.Join('，', texts)}\n" : "";

    private static ValueList<SchemeMember> Members(ValueList<(string Term, long Count)> terms) => [.. terms.Select(term => new SchemeMember(term.Term))];
}
