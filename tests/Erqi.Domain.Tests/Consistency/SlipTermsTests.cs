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

        Assert.Equal(Enum.GetValues<Slip>(), SlipTerms.Table.All);
        Assert.Equal(names, SlipTerms.Table.All.Select(SlipTerms.Table.CamelCaseOf));
        Assert.Equal(SlipTerms.Table.All, names.Select(name => SlipTerms.Table.Parse(name)));
        Assert.All(SlipTerms.Table.All, slip => Assert.Equal(slip, SlipTerms.Table.Parse(slip.ToChinese())));
    }

    [Fact]
    public void What_is_no_slip_is_refused()
    {
        Assert.False(SlipTerms.Table.TryParse("typo", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Slip).ToChinese());
    }
}
