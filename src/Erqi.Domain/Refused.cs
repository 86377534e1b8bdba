namespace Erqi.Domain;

/// <summary>Makes the exceptions whose reason <see cref="Wording.Of"/> gives in both languages; their message is the English one.</summary>
internal static class Refused
{
    private const string Key = "Erqi.Domain.Wording";

    /// <summary>A text that is not what it should be.</summary>
    public static FormatException Text(Wording reason, Exception? cause = null) => new FormatException(reason.English, cause).Because(reason);

    /// <summary>A value that contradicts what stands beside it.</summary>
    public static ArgumentException Argument(Wording reason, string parameter) =>
        new ArgumentException(reason.English, parameter).Because(reason);

    /// <summary>A number outside its range.</summary>
    public static ArgumentOutOfRangeException Number<T>(Wording reason, string parameter, T found) =>
        new ArgumentOutOfRangeException(parameter, found, reason.English).Because(reason);

    public static T Because<T>(this T exception, Wording reason)
        where T : Exception
    {
        exception.Data[Key] = reason;
        return exception;
    }

    /// <summary>The reason that was given, or null.</summary>
    public static Wording? Reason(Exception exception) => exception.Data[Key] as Wording;
}
