namespace Erqi.Domain.Published.Printing;

/// <summary>What the words around a number say of it: 约, 以上, 下降.</summary>
internal struct PrintWords(bool isAlone)
{
    private static readonly WordTable<bool> Directions = new(
        ("下降 下滑 下跌 减少 降低 回落 收窄 缩小 负增长 负 降 减 跌", true),
        ("增 升 涨 增长 增加 上升 上涨 提高 扩大", false));

    public Qualifier Qualifier { get; private set; } = Qualifier.None;

    /// <summary>Gets a second one, which only running text may have.</summary>
    public Qualifier Other { get; private set; } = Qualifier.None;

    /// <summary>Gets or sets a value indicating whether the number is below zero; null where nothing says so.</summary>
    public bool? IsDown { get; set; }

    public readonly bool IsQualified => Qualifier != Qualifier.None;

    /// <summary>Gives the length of the word of direction that a text begins with, and whether it turns the number below zero.</summary>
    public static int Direction(ReadOnlySpan<char> text, out bool isDown) => Directions.Begins(text, out isDown);

    /// <summary>Takes a word that qualifies; a print that stands alone has one.</summary>
    public PrintFault? Qualify(Qualifier meaning)
    {
        if (!IsQualified || meaning == Qualifier.None)
        {
            Qualifier = IsQualified ? Qualifier : meaning;
            return null;
        }

        bool isOneTooMany = isAlone || Other != Qualifier.None;
        Other = meaning;
        return isOneTooMany ? new PrintFault(PrintFaultKind.TwoQualifiers) : null;
    }

    /// <summary>Takes a word, or brackets, for the direction.</summary>
    public PrintFault? Direct(bool isDown, bool hasMinus = false)
    {
        if (IsDown is not null || hasMinus)
        {
            return new PrintFault(PrintFaultKind.TwoSigns);
        }

        IsDown = isDown;
        return null;
    }

    /// <summary>Gives a number, or the two of a range, the direction that the words say.</summary>
    public readonly PrintFault? Turn(ref PrintedNumber number, ref PrintedNumber? upper)
    {
        if (IsDown is not null && number.HasMinus)
        {
            return new PrintFault(PrintFaultKind.TwoSigns);
        }

        if (IsDown == true)
        {
            PrintedNumber turned = number with { HasMinus = true };
            (number, upper) = upper is { } top ? (top with { HasMinus = true }, turned) : (turned, (PrintedNumber?)null);
        }

        return null;
    }

    /// <summary>Says what does not go with the numbers.</summary>
    public PrintFault? Check(PrintedNumber number, PrintedNumber? upper)
    {
        // A range says how far it reaches; a word that says so too is one too many.
        if (upper is not null && IsQualified)
        {
            (Other, Qualifier) = (Qualifier, Qualifier.None);
            return isAlone ? new PrintFault(PrintFaultKind.TwoQualifiers) : null;
        }

        return number.Digits.IsZero && upper is null && Qualifier is Qualifier.About or Qualifier.JustBelow or Qualifier.ALittleOver
            ? new PrintFault(PrintFaultKind.QualifiedZero)
            : null;
    }
}
