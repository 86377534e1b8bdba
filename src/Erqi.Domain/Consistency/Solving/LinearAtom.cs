using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>The form lies in the range.</summary>
internal sealed record LinearAtom(int Relation, Form Form, ValueRange Range, MultiplierSide Side = MultiplierSide.Balance)
    : Atom(Relation);
