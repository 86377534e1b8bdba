using System.Numerics;
using CsCheck;
using Erqi.Domain.Projects;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Projects;

public class UnifiedSocialCreditCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string Huawei = "914403001922038216";

    // Published codes of well-known companies.
    [Theory]
    [InlineData(Huawei, "440300")]
    [InlineData("9144030071526726XG", "440300")]
    [InlineData("91110108551385082Q", "110108")]
    [InlineData("91440400192548256N", "440400")]
    public void Codes_of_well_known_companies_are_valid(string text, string region)
    {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.Parse(text);

        Assert.Equal(text, code.ToString());
        Assert.Equal(region, code.Region?.ToString());
        Assert.Equal(text[^1], UnifiedSocialCreditCode.CheckCharacter(text.AsSpan()[..17]));
        Assert.Equal(code, UnifiedSocialCreditCode.Parse(text));
        Assert.True(code != default);
    }

    [Fact]
    public void A_wrong_check_character_is_named_with_the_right_one() => Assert.Contains(
        "ends in 7, but the other characters ask for 6",
        Assert.Throws<FormatException>(() => UnifiedSocialCreditCode.Parse("914403001922038217")).Message);

    [Theory]
    [InlineData("")]
    [InlineData("91440300192203821")]
    [InlineData("9144030019220382160")]
    [InlineData("9144030071526726xg")]
    [InlineData("9I4403001922038216")]
    [InlineData("91A403001922038216")]
    [InlineData(" 91440300192203821")]
    [InlineData("９14403001922038216")]
    public void What_is_no_code_is_refused(string text)
    {
        Assert.False(UnifiedSocialCreditCode.TryParse(text, out UnifiedSocialCreditCode code));
        Assert.False(code.HasValue);
        Assert.Contains("no credit code", Assert.Throws<FormatException>(() => UnifiedSocialCreditCode.Parse(text)).Message);
    }

    [Fact]
    public void Every_single_slip_is_found()
    {
        for (int place = 0; place < Huawei.Length; place++)
        {
            foreach (char character in Alphabet.Where(character => character != Huawei[place]))
            {
                string slipped = $"{Huawei[..place]}{character}{Huawei[(place + 1)..]}";
                Assert.False(UnifiedSocialCreditCode.TryParse(slipped, out _), slipped);
            }
        }
    }

    [Fact]
    public void The_check_character_agrees_with_the_definition() =>
        Property.Holds(Gen.Char[Alphabet].Array[17], body =>
        {
            BigInteger sum = 0;
            for (int i = 0; i < 17; i++)
            {
                sum += BigInteger.Pow(3, i) * Alphabet.IndexOf(body[i], StringComparison.Ordinal);
            }

            int check = Alphabet.IndexOf(UnifiedSocialCreditCode.CheckCharacter(body), StringComparison.Ordinal);
            return check >= 0 && (sum + check) % 31 == 0;
        });

    [Fact]
    public void A_check_character_needs_seventeen_characters_of_the_alphabet()
    {
        Assert.Throws<ArgumentException>(() => UnifiedSocialCreditCode.CheckCharacter(Huawei));
        Assert.Throws<ArgumentException>(() => UnifiedSocialCreditCode.CheckCharacter("91440300192203O21"));
    }

    [Fact]
    public void Default_is_no_code()
    {
        UnifiedSocialCreditCode none = default;

        Assert.Equal("", none.ToString());
        Assert.Throws<InvalidOperationException>(() => none.Region);
        Assert.False(UnifiedSocialCreditCode.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => UnifiedSocialCreditCode.Parse(null!));
    }
}
