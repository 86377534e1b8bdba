namespace Erqi.Domain.Projects;

/// <summary>行业领域: the five fields of the 2023 list, a partition of its projects.</summary>
/// <remarks>Zero is no member: <c>default</c> is refused at every door.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum Sector : byte
{
    /// <summary>产业转型发展.</summary>
    IndustrialTransformation = 1,

    /// <summary>新型城镇化, which includes resettlement housing (含安置房).</summary>
    NewUrbanization,

    /// <summary>现代基础设施.</summary>
    ModernInfrastructure,

    /// <summary>民生和社会事业.</summary>
    LivelihoodAndSocialServices,

    /// <summary>生态环保.</summary>
    EcologyAndEnvironment,
}
