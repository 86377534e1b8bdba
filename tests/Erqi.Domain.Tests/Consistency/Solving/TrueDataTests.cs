using System.Globalization;
using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>What is made by rounding true data is never called inconsistent. ERQI_INSTANCES asks for more draws.</summary>
public sealed class TrueDataTests
{
    private static readonly int Count = int.Parse(
        Environment.GetEnvironmentVariable("ERQI_INSTANCES") ?? "3000", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(RoundingConvention.HalfAwayFromZero)]
    [InlineData(RoundingConvention.HalfToEven)]
    [InlineData(RoundingConvention.NearestUnknownTies)]
    [InlineData(RoundingConvention.Truncate)]
    [InlineData(RoundingConvention.Ceiling)]
    [InlineData(RoundingConvention.Floor)]
    public void Rounded_true_data_are_never_inconsistent(RoundingConvention convention)
    {
        int consistent = 0;
        for (int seed = 0; seed < Count / 6; seed++)
        {
            Bulletin bulletin = new Draw(seed, convention).Make();
            JointResult result = Sketch.Check(bulletin);
            Assert.True(result.Standing != Standing.Inconsistent, $"seed {seed}: {string.Join("; ", bulletin.Figures)}");
            Proof.Verify(bulletin, result);
            consistent += result.Standing == Standing.Consistent ? 1 : 0;
        }

        Assert.True(consistent > Count / 6 * 9 / 10, $"only {consistent} of {Count / 6} were shown to be consistent");
    }

    /// <summary>A synthetic bulletin of every kind of relation between true values, each printed by one convention.</summary>
    private sealed class Draw(int seed, RoundingConvention convention)
    {
        private readonly Random _random = new(seed);
        private readonly BulletinBuilder _builder = new() { Rounding = convention };
        private readonly List<(string Id, Rational Value)> _money = [];
        private int _next;

        public Bulletin Make()
        {
            Money(Rational.Of(_random.Next(100, 90_000), 97));
            for (int i = _random.Next(2, 7); i > 0; i--)
            {
                Relate(_random.Next(10));
            }

            return _builder.Build();
        }

        private void Relate(int kind)
        {
            (string id, Rational value) = Any();
            (string otherId, Rational other) = Any();
            if (value.Sign <= 0)
            {
                return;
            }

            switch (kind)
            {
                case 0:
                    Rational third = value / 3, rest = value - third - (other / 7);
                    _builder.Sum(id, Money(third), Money(rest), Money(other / 7));
                    break;
                case 1:
                    _builder.Sum(Money(value - other), id, new SumPart(otherId, -1));
                    break;
                case 2:
                    _builder.PartOf(id, Money(value / 4), Money(value / 5));
                    break;
                case 3:
                    _builder.Same(id, Money(value, _random.Next(3)));
                    break;
                case 4:
                    _builder.Share(Rate(other / value * 100), otherId, id);
                    break;
                case 5:
                    _builder.Relation(GrowthRelation.FromPrevious(Rate(((other / value) - 1) * 100), otherId, id));
                    break;
                case 6:
                    Rational increase = value / 5;
                    _builder.Relation(GrowthRelation.FromIncrease(Rate(25), id, Money(increase)));
                    break;
                case 7:
                    int count = _random.Next(1, 40);
                    string n = Add($"{count}个");
                    _builder.Mean(Money(value / count), id, n).EachAtLeast(id, n, Money(value / (count + 1)));
                    break;
                case 8:
                    _builder.Relation(new LeadRelation(
                        Rate(((other / value) - Rational.Of(7, 12)) * 100), otherId, id, Rational.Of(7, 12)));
                    break;
                default:
                    _builder.AtMost(value <= other ? id : otherId, value <= other ? otherId : id);
                    break;
            }
        }

        private (string Id, Rational Value) Any() => _money[_random.Next(_money.Count)];

        private string Money(Rational value, int places = 1)
        {
            string id = _random.Next(8) == 0 ? Hidden(value) : Add(Print(value, places) + "亿元");
            _money.Add((id, value));
            return id;
        }

        private string Hidden(Rational value)
        {
            string id = $"f{_next++}";
            FigureReading reading = new() { Signed = value.Sign < 0 };
            _builder.Figure(new BulletinFigure(id, null, FigureUnit.Parse("亿元"), reading));
            return id;
        }

        private string Rate(Rational value) => Add(Print(value, 1) + "%");

        private string Add(string printed)
        {
            string id = $"f{_next++}";
            bool small = printed.StartsWith('0') || printed.StartsWith('-');
            _builder.Figure(new BulletinFigure(
                id, PublishedFigure.Parse(printed), null, new FigureReading { Signed = small ? true : null }));
            return id;
        }

        private string Print(Rational value, int places)
        {
            Rational scale = Rational.PowerOfTen(places), scaled = value * scale;
            Rational floor = scaled.Floor(), rest = scaled - floor, half = Rational.Of(1, 2);
            bool up = convention switch
            {
                RoundingConvention.Ceiling => rest.Sign > 0,
                RoundingConvention.Floor => false,
                RoundingConvention.Truncate => scaled.Sign < 0 && rest.Sign > 0,
                RoundingConvention.HalfToEven when rest == half => !floor.Numerator.IsEven,
                RoundingConvention.HalfAwayFromZero when rest == half => scaled.Sign > 0,
                _ => rest >= half,
            };
            decimal digits = (decimal)(floor + (up ? 1 : 0)).Numerator / (decimal)scale.Numerator;
            return digits.ToString("F" + places, CultureInfo.InvariantCulture);
        }
    }
}
