namespace Erqi.Domain.Published.Printing;

/// <summary>Why a text is no print, and the part of it that shows it.</summary>
internal sealed record PrintFault(PrintFaultKind Kind, string Part = "");
