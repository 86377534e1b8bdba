using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>A claim that is linear as it stands.</summary>
internal sealed record LinearClaim(params Row[] Statements) : Claim
{
    public override IEnumerable<Row> Rows(ValueRange[] box) => Statements;

    public override bool Holds(Rational[] values) => Statements.All(
        row => (row with { Form = [.. row.Form.Select(_ => Rational.Zero).SkipLast(1), row.Rest(values, -1)] }).IsTrue);
}
