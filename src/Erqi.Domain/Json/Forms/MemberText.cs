namespace Erqi.Domain.Json.Forms;

/// <summary>A member where nothing else says its scheme: its identifier, after the scheme's name and a solidus unless that is 2023.</summary>
internal static class MemberText
{
    public static TextForm<Member<TEnum>> Of<TEnum>()
        where TEnum : unmanaged, Enum => new($"a term of {typeof(TEnum).Name}", Parse<TEnum>, Write);

    /// <summary>Refuses to write what is no member.</summary>
    public static Member<TEnum> Known<TEnum>(Member<TEnum> member)
        where TEnum : unmanaged, Enum => member.HasValue
        ? member
        : throw new FormatException($"This is no {typeof(TEnum).Name} (it is the default); expected a member of a scheme.");

    private static Member<TEnum> Parse<TEnum>(string text)
        where TEnum : unmanaged, Enum
    {
        int solidus = text.IndexOf('/');
        return solidus < 0
            ? Scheme.Erqi2023.Of<TEnum>().Parse(text)
            : SchemeForm.Named(text[..solidus]).Of<TEnum>().Parse(text.AsSpan(solidus + 1));
    }

    private static string Write<TEnum>(Member<TEnum> member)
        where TEnum : unmanaged, Enum => Known(member).Scheme == Scheme.Erqi2023
        ? member.Definition.CamelCase
        : $"{member.Scheme.Name}/{member.Definition.CamelCase}";
}
