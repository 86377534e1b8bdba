using System.Globalization;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>Small synthetic bulletins of every kind of relation, about half of them impossible.</summary>
internal sealed class SmallBulletins(int seed)
{
    private static readonly string[] Conventions =
        ["halfAwayFromZero", "halfToEven", "nearestUnknownTies", "truncate", "ceiling", "floor", "exact"];

    private readonly Random _random = new(seed);
    private readonly List<string> _figures = [];
    private readonly List<string> _relations = [];
    private int _amounts;

    public static Bulletin Next(int seed, bool whole) => new SmallBulletins(seed).Make(whole);

    private Bulletin Make(bool whole)
    {
        _amounts = _random.Next(2, 6);
        for (int i = 0; i < _amounts; i++)
        {
            _figures.Add($"x{i} {Amount(whole)}");
        }

        int relations = _random.Next(1, 4);
        for (int i = 0; i < relations; i++)
        {
            Relate(i);
        }

        return Sketch.Bulletin(string.Join(';', _figures), string.Join(';', _relations));
    }

    private string Amount(bool whole)
    {
        string signed = _random.Next(4) == 0 ? " signed" : string.Empty;
        if (_random.Next(whole ? 8 : 4) == 0)
        {
            return whole ? "? whole" : "?" + signed;
        }

        if (whole)
        {
            return _random.Next(3) == 0
                ? $"{2 * _random.Next(0, 4)} whole /2 halfAwayFromZero"
                : $"{_random.Next(0, 7)} whole exact";
        }

        string places = _random.Next(3) == 0 ? "0" : "0.0";
        string convention = Conventions[_random.Next(Conventions.Length)];
        string printed = (_random.Next(0, 70) / 10m).ToString(places, CultureInfo.InvariantCulture);
        return _random.Next(12) switch
        {
            0 => "超" + printed + signed,
            1 => printed + "以内" + signed,
            _ => $"{printed} {convention}{signed}",
        };
    }

    private void Relate(int i)
    {
        int kind = _random.Next(10);
        switch (kind)
        {
            case <= 3:
                string[] parts = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => (_random.Next(5) == 0 ? "-" : string.Empty) + X())];
                _relations.Add($"sum {X()} {string.Join(' ', parts)}");
                break;
            case 4:
                _relations.Add($"partOf {X()} {X()} {X()}");
                break;
            case 5:
                _relations.Add(_random.Next(2) == 0 ? $"same {X()} {X()}" : $"atMost {X()} {X()}");
                break;
            case 6 or 7:
                _figures.Add($"r{i} {Rate()}");
                _relations.Add($"share r{i} {X()} {X()}");
                break;
            case 8:
                _figures.Add($"r{i} {Rate()}");
                _relations.Add($"{(_random.Next(2) == 0 ? "growth" : "increase")} r{i} {X()} {X()}");
                break;
            default:
                _figures.Add($"r{i} {(_random.Next(2) == 0 ? "0.8" : "1.4")} broken");
                _relations.Add($"mean r{i} {X()} {X()}");
                break;
        }
    }

    private string Rate() => _random.Next(6) switch
    {
        0 => "?%",
        1 => "?% broken" + " halfAwayFromZero",
        2 => _random.Next(-30, 30) + "%",
        _ => $"{_random.Next(0, 140)}% {Conventions[_random.Next(Conventions.Length)]}",
    };

    private string X() => $"x{_random.Next(_amounts)}";
}
