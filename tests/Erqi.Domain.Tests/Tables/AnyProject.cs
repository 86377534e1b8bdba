using CsCheck;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Laws;
using NodaTime;

namespace Erqi.Domain.Tests.Tables;

/// <summary>Synthetic projects with every detail, and with texts that try to break out of a cell.</summary>
internal static class AnyProject
{
    private static readonly string[] Pieces =
    [
        "甲", "项目", "一期", "、", "；", ";", "\\", "\n", "\r\n", "|", "<script>", "&amp;", "\"", "'", "（", "）", "→", "第7期",
        "\u200B", "\uFEFF", "𠮷", "0", "1.50", "亿元", " ", "\t", "，", "=1+1", "-", "/", "无", "2023-01-28",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[1, 5]
        .Select(pieces => string.Concat(pieces).Trim())
        .Where(text => text.Any(letter => !char.IsWhiteSpace(letter) && letter is not ('\u200B' or '\uFEFF')));

    private static readonly Gen<string> Name = Text.Select(text => "虚构" + text).Where(text => text.Trim() == text);

    private static readonly Gen<ValueList<string>> Texts =
        Text.Array[0, 3].Select(texts => texts.Distinct().ToValueList());

    private static readonly Gen<Money> Amount = Gen.OneOf(
        Gen.Const(Money.Zero), Gen.Long[0, 10_000].Select(Money.FromFen), Gen.Long[0, long.MaxValue / 1000].Select(Money.FromFen));

    private static readonly Gen<LocalDate> Day = Gen.Int[0, 40_000].Select(days => new LocalDate(1990, 1, 1).PlusDays(days));

    private static readonly Gen<PartialDate?> MaybeDate = Maybe(Any.PartialDate);

    private static readonly Gen<ValueList<BatchEntry>> Entries = Gen.Select(Gen.Int[0, 3], Day, Gen.Int[1, 60], Gen.Bool)
        .Select((count, day, period, dated) => Enumerable.Range(0, count)
            .Select(i => new BatchEntry(new CampaignPeriod(period + i, dated ? day.PlusDays(i) : null), (Batch)(i + 1), day.PlusDays(3 * i)))
            .ToValueList());

    private static readonly Gen<ValueList<StageMove>> Stages = Gen.Select(Gen.Int[0, 4], Day, Gen.Bool)
        .Select((count, day, from) => Enumerable.Range(0, count)
            .Select(i => new StageMove((PipelineStage)(i + 1), day.PlusDays(i)) { From = i == 0 && !from ? null : i == 0 ? null : (PipelineStage)i })
            .ToValueList());

    private static readonly Gen<ValueList<StatusMove>> Statuses = Gen.Select(Gen.Int[0, 3], Day, Maybe(Text), Text)
        .Select((count, day, why, exit) => new[]
        {
            new StatusMove(ProjectStatus.Stalled, day, why), new StatusMove(ProjectStatus.Active, day.PlusDays(1)) { From = ProjectStatus.Stalled },
            new StatusMove(ProjectStatus.Exited, day.PlusDays(2), exit) { From = ProjectStatus.Active },
        }.Take(count).ToValueList());

    private static readonly Gen<Project> Plain = Gen.Select(
        Gen.Select(Name, Texts, Maybe(Any.ProjectCode), Maybe(Any.DivisionCode)),
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 3], Gen.Int[0, 4]),
        Gen.Select(Amount, Amount, Amount, Amount),
        (text, place, money) => new Project
        {
            Name = text.Item1,
            Aliases = text.Item2,
            Code = text.Item3,
            District = text.Item4,
            Sector = (Sector)place.Item1,
            Level = (ProjectLevel)place.Item2,
            Type = place.Item3 == 0 ? null : (ProjectType)place.Item3,
            TotalInvestment = money.Item1,
            AnnualPlannedInvestment = money.Item2,
            CompletedThisYear = money.Item3,
            CompletedToDate = money.Item4,
        });

    /// <summary>Gets any project.</summary>
    public static Gen<Project> Value { get; } = Gen.Select(
        Plain,
        Gen.Select(Entries, Stages, Statuses),
        Gen.Select(Maybe(Text), Maybe(Any.UnifiedSocialCreditCode), Maybe(Text), Maybe(Text), Maybe(Text)),
        Gen.Select(Maybe(Text), Texts, Texts, Maybe(Text)),
        Gen.Select(Maybe(Day), MaybeDate, MaybeDate, MaybeDate, MaybeDate),
        (project, moves, people, words, days) => project with
        {
            BatchEntries = moves.Item1,
            StageMoves = moves.Item2,
            StatusMoves = moves.Item3,
            Owner = people.Item1,
            OwnerCode = people.Item1 is null ? null : people.Item2,
            Leader = people.Item3,
            ResponsibleUnit = people.Item4,
            TaskForce = people.Item5,
            Content = words.Item1,
            IndustryChains = words.Item2,
            Fields = words.Item3,
            Source = words.Item4,
            ListedOn = days.Item1,
            PlannedStart = days.Item2,
            PlannedCompletion = days.Item3,
            ActualStart = days.Item4,
            ActualCompletion = days.Item5,
        });

    /// <summary>Gets ledgers of a few projects.</summary>
    public static Gen<ProjectLedger> Ledger { get; } =
        Value.Array[0, 4].Select(projects => ProjectLedger.Create([.. projects.DistinctBy(project => project.Identity)]));

    private static Gen<T?> Maybe<T>(Gen<T> values, T? _ = null)
        where T : struct => Gen.Select(Gen.Bool, values).Select((some, value) => some ? value : (T?)null);

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : class => Gen.Select(Gen.Bool, values).Select((some, value) => some ? value : null);
}
