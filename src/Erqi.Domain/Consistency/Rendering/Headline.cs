namespace Erqi.Domain.Consistency.Rendering;

/// <summary>What a check comes to, in one line for readers.</summary>
/// <param name="State">The class of it on a page.</param>
/// <param name="Text">The line, without a full stop.</param>
internal readonly record struct Headline(string State, Wording Text)
{
    /// <summary>The state where nothing was checked.</summary>
    public const string NothingChecked = "alone";

    /// <summary>The state where all that was checked agrees.</summary>
    public const string Right = "right";

    /// <summary>Gets the line; nothing checked is not consistent.</summary>
    /// <param name="isImpossible">Whether the wording of a figure is impossible by itself.</param>
    public static Headline Of(ConsistencyReport report, bool isImpossible = false) => report.Verdict switch
    {
        _ when isImpossible || report.Verdict == BulletinVerdict.Inconsistent => new("wrong", new("有说不通的地方", "Something cannot be true")),
        BulletinVerdict.Undetermined => new("wrong", new("有无法判定的地方", "Something could not be judged")),
        _ when !report.IsAnythingChecked => new(NothingChecked, new("未核对：没有可以核对的关系", "Not checked: nothing that could be checked was found")),
        _ => new(Right, new("能核对的都说得通", "All that could be checked agrees")),
    };
}
