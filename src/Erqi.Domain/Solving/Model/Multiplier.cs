namespace Erqi.Domain.Solving.Model;

/// <summary>How often one linear statement of a relation is taken in the combination that no true values can meet.</summary>
/// <param name="Weight">The multiplier: above zero for an inequality, any sign for an equation.</param>
/// <param name="Owner">The place of the figure whose print gives the statement its σ; −1 where none does.</param>
internal readonly record struct Multiplier(int Relation, MultiplierSide Side, Rational Weight, int Owner);
