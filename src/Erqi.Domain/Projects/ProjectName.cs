using System.Text;

namespace Erqi.Domain.Projects;

/// <summary>Names of projects as they are compared: in ordinary letters and brackets, without blanks.</summary>
internal static class ProjectName
{
    private const int FullWidthOffset = '！' - '!';

    private static readonly (string Brackets, char As)[] Brackets = [("（【〔［｛「『《〈〖", '('), ("）】〕］｝」』》〉〗", ')')];

    /// <summary>The name as it is compared.</summary>
    public static string Normalized(string name)
    {
        StringBuilder plain = new(name.Length);
        foreach (char letter in name)
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter) && letter is not ('\u200b' or '\ufeff'))
            {
                _ = plain.Append(Ordinary(letter));
            }
        }

        return plain.ToString();
    }

    private static char Ordinary(char letter)
    {
        foreach ((string brackets, char ordinary) in Brackets)
        {
            if (brackets.Contains(letter, StringComparison.Ordinal))
            {
                return ordinary;
            }
        }

        return letter is >= '！' and <= '～' ? (char)(letter - FullWidthOffset) : letter is '·' or '•' ? '·' : letter;
    }
}
