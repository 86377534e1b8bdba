namespace Erqi.Domain.Tables;

/// <summary>What a row of a ledger is that is neither a project nor blank.</summary>
/// <remarks>Zero is no member.</remarks>
public enum LedgerRowKind : byte
{
    /// <summary>标题: a line above the header.</summary>
    Title = 1,

    /// <summary>单位: a line above the header that states the unit of money.</summary>
    Unit,

    /// <summary>表头: the header, or the header printed again.</summary>
    Header,

    /// <summary>列号: the numbers of the columns.</summary>
    ColumnNumbers,

    /// <summary>分组: the heading of a group, or a row that sums it up.</summary>
    Group,

    /// <summary>合计: a row that calls itself a total.</summary>
    Total,

    /// <summary>其中: a part of what stands above it.</summary>
    PartOf,

    /// <summary>注: a note, or who filled the sheet in.</summary>
    Note,

    /// <summary>空号: a number and nothing beside it.</summary>
    Unused,

    /// <summary>指定: a row that the caller has named as none of a project.</summary>
    Named,
}
