using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Consistency;

/// <summary>Relations that say little or too much: a figure twice, a divisor that is zero, a factor that is zero or has no end.</summary>
public sealed class DegenerateRelationsTests
{
    [Theory]

    // Nothing of anything, however great, is nothing.
    [InlineData(
        """{"c":"0个","t":{"printed":"0元","rounding":"exact"},"h":"超100亿元"}""",
        """{"kind":"eachAtLeast","total":"t","count":"c","threshold":"h"}""",
        BulletinVerdict.Consistent)]
    [InlineData(
        """{"c":"2个","t":{"printed":"0元","rounding":"exact"},"h":"超100亿元"}""",
        """{"kind":"eachAtLeast","total":"t","count":"c","threshold":"h"}""",
        BulletinVerdict.Inconsistent)]

    // The increase is the current value, so that the previous one is zero.
    [InlineData(
        """{"a":"1","b":"1","c":{"printed":null}}""",
        """{"kind":"same","figures":["a","c"]},{"kind":"sum","total":"c","parts":["b"]},{"kind":"growth","rate":"b","current":"a","increase":"c"}""",
        BulletinVerdict.Inconsistent)]
    [InlineData(
        """{"r":"5%","a":"3亿元","b":"3亿元","w":"9亿元"}""",
        """{"kind":"same","figures":["a","b"]},{"kind":"growth","rate":"r","current":"a","increase":"b"},{"kind":"share","rate":"r","part":"a","whole":"w"}""",
        BulletinVerdict.Inconsistent)]

    // A rate that is no fraction is shown by none, where others name it.
    [InlineData(
        """{"f":"0.5","g":{"printed":"1.0","integer":true}}""",
        """{"kind":"averageGrowth","rate":"f","current":"g","previous":"f","periods":2}""",
        BulletinVerdict.Undetermined)]

    // A value of no weight may be anything.
    [InlineData(
        """{"a":{"printed":"0个","integer":true},"b":"3个"}""",
        """{"kind":"weightedMean","mean":"a","values":["a","b"],"weights":["b","a"]}""",
        BulletinVerdict.Consistent)]

    // Twice itself is zero.
    [InlineData(
        """{"a":"1元","h":"超100亿元","n":"2"}""",
        """{"kind":"sum","total":"a","parts":["a","a"]},{"kind":"eachAtLeast","total":"a","count":"n","threshold":"h"}""",
        BulletinVerdict.Inconsistent)]
    [InlineData(
        """{"a":"1","b":"0","c":"不足5"}""",
        """{"kind":"sum","total":"b","parts":["c"]},{"kind":"share","rate":"b","part":"c","whole":"a"},{"kind":"growth","rate":"b","current":"a","previous":"c"},{"kind":"mean","mean":"b","total":"b","count":"c"},{"kind":"same","figures":["b","c","b","c"]}""",
        BulletinVerdict.Inconsistent)]
    public void Are_judged_exactly(string figures, string relations, BulletinVerdict expected) => Assert.Equal(
        expected,
        Referee.Check(BulletinDocument.Read($$"""{"figures":{{figures}},"relations":[{{relations}}]}""")).Verdict);

    [Fact]
    public void Any_number_of_times_nothing_is_nothing() => Assert.Equal(
        ValueRange.NotNegative,
        Referee.Check(BulletinDocument.Read(
            """{"figures":{"t":"不低于0","c":"3"},"relations":[{"kind":"eachAtLeast","total":"t","count":"c","threshold":"t"}]}"""))
            .Implied[1].Range);

    [Fact]
    public void A_bulletin_of_which_nothing_can_be_judged_is_not_consistent() => Assert.Equal(
        BulletinVerdict.Undetermined,
        Referee.Check(BulletinDocument.Read(
            """{"figures":{"a":"1个","b":"1人"},"relations":[{"kind":"same","figures":["a","b"]}]}""")).Verdict);
}
