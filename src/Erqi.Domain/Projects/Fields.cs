namespace Erqi.Domain.Projects;

/// <summary>涉及领域: the fields named for the 7th period. The list is open and no partition; any other text will do.</summary>
public static class Fields
{
    /// <summary>Gets 装备制造.</summary>
    public static string EquipmentManufacturing => "装备制造";

    /// <summary>Gets 数字经济.</summary>
    public static string DigitalEconomy => "数字经济";

    /// <summary>Gets 新基建.</summary>
    public static string NewInfrastructure => "新基建";

    /// <summary>Gets 社会民生.</summary>
    public static string SocialLivelihood => "社会民生";

    /// <summary>Gets the named fields, in the order they are printed.</summary>
    public static ValueList<string> Known => [EquipmentManufacturing, DigitalEconomy, NewInfrastructure, SocialLivelihood];
}
