using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Linear;

/// <summary>A linear statement that a relation makes: the form lies in the range, as long as its owner's print is held.</summary>
/// <param name="Owner">The figure whose print it needs, by its place in the component; −1 where it always holds.</param>
internal sealed record Statement(LinearForm Form, ValueRange Range, int Relation, MultiplierSide Side, int Owner = -1);
