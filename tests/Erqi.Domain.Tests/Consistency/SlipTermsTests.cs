using Erqi.Domain.Consistency;

namespace Erqi.Domain.Tests.Consistency;

public class SlipTermsTests
{
    [Fact]
    public void Every_slip_is_read_from_its_terms_and_written_as_documents_name_it()
    {
        string[] names =
        [
            "transposition", "digit", "missingDigit", "extraDigit", "decimalPoint", "unit", "sign", "swap",
            "successiveRounding", "forcedBalance", "truncated", "sameAs", "movedDigit", "shouldRead",
        ];

        Assert.Equal(Enum.GetValues<Slip>(), ConsistencyTerms.Slips.All);
        Assert.Equal(names, ConsistencyTerms.Slips.All.Select(ConsistencyTerms.Slips.CamelCaseOf));
        Assert.Equal(ConsistencyTerms.Slips.All, names.Select(name => ConsistencyTerms.Slips.Parse(name)));
        Assert.All(ConsistencyTerms.Slips.All, slip => Assert.Equal(slip, ConsistencyTerms.Slips.Parse(slip.ToChinese())));
    }

    [Fact]
    public void What_is_no_slip_is_refused()
    {
        Assert.False(ConsistencyTerms.Slips.TryParse("typo", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Slip).ToChinese());
    }
}
