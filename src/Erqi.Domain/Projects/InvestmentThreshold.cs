namespace Erqi.Domain.Projects;

/// <summary>以上 of a project list: the least planned total investment it takes, the bound included.</summary>
/// <remarks>10个亿元以上项目 is ten projects of 1亿元 or more. <c>default</c> takes every project.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct InvestmentThreshold
{
    /// <summary>Makes a threshold.</summary>
    /// <param name="minimum">The least amount that is included, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public InvestmentThreshold(Money minimum) => Minimum = minimum;

    /// <summary>Gets 亿元以上: 1亿元 and more.</summary>
    public static InvestmentThreshold OneYi => new(Money.FromYi(1));

    /// <summary>Gets the least amount that is included.</summary>
    public Money Minimum { get; internal init => field = Guard.Amount(value); }

    /// <summary>Says whether an amount reaches the threshold.</summary>
    public bool Includes(Money amount) => amount >= Minimum;

    /// <summary>Says whether the planned total investment of a project reaches the threshold; one that is not stated does not.</summary>
    public bool Includes(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.TotalInvestment is { } total && Includes(total);
    }

    /// <summary>Gets the threshold as it is printed, such as <c>1亿元以上</c>.</summary>
    public override string ToString() => $"{Minimum}以上";
}
