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

        Assert.Equal(Enum.GetValues<Slip>(), Slip.All);
        Assert.Equal(names, Slip.All.Select(SlipTerms.Table.CamelCaseOf));
        Assert.Equal(Slip.All, names.Select(name => Slip.FromTerm(name)));
        Assert.All(Slip.All, slip => Assert.Equal(slip, Slip.FromTerm(slip.ToChinese())));
    }

    [Fact]
    public void What_is_no_slip_is_refused()
    {
        Assert.False(Slip.TryFromTerm("typo", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Slip).ToChinese());
    }
}
