namespace Erqi.Domain.Published.Meanings;

/// <summary>
/// What a relation demands of the true values of its figures, which are known here by their places in
/// <see cref="Relation.Figures"/>. Verdicts, differences, sentences and formulas read these few forms and no kinds.
/// </summary>
internal abstract record RelationMeaning;
