namespace Erqi.Domain.Projects;

/// <summary>Names of projects as they are compared: in ordinary letters and brackets, without blanks.</summary>
internal static class ProjectName
{
    private const int FullWidthOffset = '！' - '!';

    public static string Normalized(string name) => string.Concat(name
        .Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter) && letter is not ('\u200b' or '\ufeff'))
        .Select(Ordinary));

    private static char Ordinary(char letter) => letter switch
    {
        '（' or '【' or '〔' or '［' or '｛' or '「' or '『' or '《' or '〈' or '〖' => '(',
        '）' or '】' or '〕' or '］' or '｝' or '」' or '』' or '》' or '〉' or '〗' => ')',
        '•' => '·',
        >= '！' and <= '～' => (char)(letter - FullWidthOffset),
        _ => letter,
    };
}
