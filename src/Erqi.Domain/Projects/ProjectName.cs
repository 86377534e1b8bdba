namespace Erqi.Domain.Projects;

/// <summary>Names of projects as they are compared: in ordinary letters and brackets, without blanks.</summary>
internal static class ProjectName
{
    private const int FullWidthOffset = '！' - '!';

    // A ledger asks for every name.
    public static string Normalized(string name)
    {
        char[] plain = new char[name.Length];
        int length = 0;
        foreach (char letter in name)
        {
            plain[length] = Ordinary(letter);
            length += IsUnseen(letter) ? 0 : 1;
        }

        return name.AsSpan().SequenceEqual(plain.AsSpan(0, length)) ? name : new string(plain, 0, length);
    }

    private static bool IsUnseen(char letter) => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '\u200b' or '\ufeff';

    private static char Ordinary(char letter) => letter switch
    {
        '（' or '【' or '〔' or '［' or '｛' or '「' or '『' or '《' or '〈' or '〖' => '(',
        '）' or '】' or '〕' or '］' or '｝' or '」' or '』' or '》' or '〉' or '〗' => ')',
        '•' => '·',
        >= '！' and <= '～' => (char)(letter - FullWidthOffset),
        _ => letter,
    };
}
