namespace Erqi.Domain.Projects;

/// <summary>重点产业链: the industry chains that 2023 names. The list is open; any other text is as good a tag.</summary>
public static class IndustryChains
{
    /// <summary>Gets 电子信息.</summary>
    public static string ElectronicInformation => "电子信息";

    /// <summary>Gets 医疗康养.</summary>
    public static string MedicalAndWellness => "医疗康养";

    /// <summary>Gets 数字经济.</summary>
    public static string DigitalEconomy => "数字经济";

    /// <summary>Gets 新能源.</summary>
    public static string NewEnergy => "新能源";

    /// <summary>Gets 新材料.</summary>
    public static string NewMaterials => "新材料";

    /// <summary>Gets the named chains, in the order they are printed.</summary>
    public static ValueList<string> Known =>
        [ElectronicInformation, MedicalAndWellness, DigitalEconomy, NewEnergy, NewMaterials];
}
