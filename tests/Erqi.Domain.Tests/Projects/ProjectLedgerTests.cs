using CsCheck;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Projects;

public class ProjectLedgerTests
{
    private static readonly Gen<Project> Projects = Gen.Select(
        Gen.Int[0, 15], Gen.Long[0, 3], (name, fen) => Named(name) with { TotalInvestment = Money.FromFen(fen) });

    private static readonly Gen<ProjectLedger> Ledgers =
        Projects.Array[0, 12].Select(projects => ProjectLedger.Create().ReplaceOrAdd(projects));

    private static readonly Gen<(ProjectLedger Ledger, Project Project)> LedgersAndProjects = Gen.Select(Ledgers, Projects);

    [Fact]
    public void A_collection_expression_makes_a_ledger_in_its_order()
    {
        ProjectLedger ledger = [Named(2), Named(1)];

        Assert.Equal(2, ledger.Count);
        Assert.Equal(["虚构2号", "虚构1号"], ledger.Select(project => project.Name));
        Assert.Equal(Named(2), ledger[0]);
        Assert.Equal(ledger.ToArray(), ledger.AsSpan().ToArray());
        Assert.Equal("2个项目", ledger.ToString());
        Assert.Equal(ProjectLedger.Create(), []);
    }

    [Fact]
    public void Order_and_contents_make_equality()
    {
        ProjectLedger ledger = [Named(1), Named(2)];

        Assert.True(ledger == [Named(1), Named(2)]);
        Assert.Equal(ledger.GetHashCode(), ProjectLedger.Create(Named(1), Named(2)).GetHashCode());
        Assert.True(ledger != [Named(2), Named(1)]);
        Assert.True(ledger != [Named(1)]);
        Assert.True(ledger != [Named(1), Named(2) with { Level = ProjectLevel.Municipal }]);
        Assert.True(ledger != null);
    }

    [Fact]
    public void A_second_project_of_one_identity_is_refused_with_both_places()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => ProjectLedger.Create(Named(1), Named(2), Named(1) with { Level = ProjectLevel.Municipal }));

        Assert.StartsWith("Project 3, 虚构1号, has the identity “虚构1号” of project 1;", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ProjectLedger.Create([null!]));
        Assert.Throws<ArgumentNullException>(() => ProjectLedger.Create().With((Project)null!));
        Assert.Throws<ArgumentNullException>(() => ProjectLedger.Create().With((IEnumerable<Project>)null!));
    }

    [Fact]
    public void Identity_is_the_code_or_else_district_and_name()
    {
        ProjectCode code = ProjectCode.Parse("2301-410103-04-01-123456");
        DivisionCode erqi = DivisionCode.Parse("410103");
        Project coded = Named(1) with { Code = code, District = erqi };

        Assert.Equal(ProjectIdentity.Of(code), coded.Identity);
        Assert.Equal(coded.Identity, (coded with { Name = "改名" }).Identity);
        Assert.Equal(ProjectIdentity.Of("虚构1号", erqi), (coded with { Code = null }).Identity);
        Assert.True(ProjectIdentity.Of("虚构1号") != ProjectIdentity.Of("虚构1号", erqi));
        Assert.Equal("410103 虚构1号", ProjectIdentity.Of("虚构1号", erqi).ToString());
        Assert.Equal("虚构1号", ProjectIdentity.Of("虚构1号").ToString());
        Assert.Equal(code.ToString(), coded.Identity.ToString());
        Assert.Throws<ArgumentException>(() => ProjectIdentity.Of(default(ProjectCode)));
        Assert.Throws<ArgumentException>(() => ProjectIdentity.Of(" "));
        Assert.False(ProjectLedger.Create(coded).TryFind(default(ProjectIdentity), out _));
    }

    [Fact]
    public void Projects_are_found_by_identity_name_and_alias()
    {
        Project port = Named(1) with { Aliases = ["智慧港"] };
        ProjectLedger ledger = [port, Named(2), Named(3) with { Aliases = ["虚构2号"] }];

        Assert.Same(port, ledger[port.Identity]);
        Assert.Same(port, ledger["智慧港"]);
        Assert.Same(port, ledger["虚构1号"]);
        Assert.True(ledger.TryFind(port.Identity, out Project? found) && ReferenceEquals(found, port));
        Assert.False(ledger.TryFind("虚构2号", out _));
        Assert.False(ledger.TryFind((string?)null, out _));
        Assert.False(ledger.TryFind(Named(9).Identity, out _));
        Assert.StartsWith("2 projects", Assert.Throws<KeyNotFoundException>(() => ledger["虚构2号"]).Message, StringComparison.Ordinal);
        Assert.StartsWith("No project of the ledger", Assert.Throws<KeyNotFoundException>(() => ledger["虚构9号"]).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => ledger[Named(9).Identity]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger[-1]);
    }

    [Fact]
    public void ReplaceOrAdd_replaces_in_place_and_appends_what_is_new()
    {
        ProjectLedger ledger = [Named(1), Named(2)];
        Project changed = Named(1) with { Level = ProjectLevel.Provincial };

        Assert.True(ledger.ReplaceOrAdd([changed]) == [changed, Named(2)]);
        Assert.True(ledger.ReplaceOrAdd([Named(3), changed]) == [changed, Named(2), Named(3)]);
        Assert.True(ledger.With(Named(3)) == [Named(1), Named(2), Named(3)]);
        Assert.True(ledger == [Named(1), Named(2)]);
        Assert.False(ledger.TryFind(Named(3).Identity, out _));
    }

    [Fact]
    public void With_names_every_project_that_is_there_already()
    {
        ProjectLedger ledger = [Named(1), Named(2), Named(3)];

        string message = Assert.Throws<ArgumentException>(() => ledger.With([Named(3), Named(4), Named(1)])).Message;
        Assert.Contains("Project 4, 虚构3号, has the identity “虚构3号” of project 3", message, StringComparison.Ordinal);
        Assert.Contains("Project 6, 虚构1号, has the identity “虚构1号” of project 1", message, StringComparison.Ordinal);
        Assert.DoesNotContain("虚构4号", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ledger.With(Named(2)));

        ProjectLedger large = [.. Enumerable.Range(1, 25).Select(Named)];
        message = Assert.Throws<ArgumentException>(() => large.With(large)).Message;
        Assert.Contains("Project 45, 虚构20号", message, StringComparison.Ordinal);
        Assert.Contains("so have 5 more", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Replace_keeps_the_place_of_a_project_that_is_renamed()
    {
        ProjectLedger ledger = [Named(1), Named(2)];

        Assert.True(ledger.Replace(Named(1).Identity, Named(5)) == [Named(5), Named(2)]);
        Assert.Throws<ArgumentException>(() => ledger.Replace(Named(1).Identity, Named(2)));
        Assert.Throws<KeyNotFoundException>(() => ledger.Replace(Named(9).Identity, Named(9)));
        Assert.Throws<ArgumentNullException>(() => ledger.Replace(Named(1).Identity, null!));
    }

    [Fact]
    public void Moves_reach_the_project_and_leave_the_old_ledger_alone()
    {
        ProjectLedger ledger = [Named(1), Named(2)];
        ProjectLedger moved = ledger
            .Apply("虚构2号", Some.Entry(6, Batch.Signed, 1))
            .Apply(Named(2).Identity, Some.Entry(7, Batch.Started, 2));

        Assert.Equal(Batch.Started, moved["虚构2号"].CurrentBatch);
        Assert.Equal(2, moved[1].History.Count);
        Assert.Empty(ledger[1].History);
        Assert.Throws<InvalidOperationException>(() => moved.Apply("虚构2号", Some.Entry(8, Batch.Signed, 3)));
        Assert.Throws<KeyNotFoundException>(() => moved.Apply("虚构9号", Some.Entry(8, Batch.Signed, 3)));
    }

    [Fact]
    public void Without_undoes_With_for_a_project_that_is_new() => Property.Holds(LedgersAndProjects, given =>
        given.Ledger.TryFind(given.Project.Identity, out _)
        || given.Ledger.With(given.Project).Without(given.Project.Identity) == given.Ledger);

    [Fact]
    public void ReplaceOrAdd_and_Without_are_idempotent() => Property.Holds(LedgersAndProjects, given =>
    {
        (ProjectLedger ledger, Project project) = given;
        ProjectLedger with = ledger.ReplaceOrAdd([project]), without = ledger.Without(project.Identity);
        return with.ReplaceOrAdd([project]) == with && with[project.Identity] == project
            && without.Without(project.Identity) == without && !without.TryFind(project.Identity, out _);
    });

    [Fact]
    public void A_ledger_behaves_like_a_plain_list_searched_from_the_front() =>
        Property.Holds(Gen.Select(Ledgers, Projects.Array[0, 6], Gen.Int[0, 15]), given =>
        {
            (ProjectLedger ledger, Project[] added, int removed) = given;
            List<Project> list = [.. ledger];
            foreach (Project project in added)
            {
                int place = list.FindIndex(other => other.Name == project.Name);
                if (place < 0)
                {
                    list.Add(project);
                }
                else
                {
                    list[place] = project;
                }
            }

            list.RemoveAll(other => other.Name == Named(removed).Name);
            ProjectLedger changed = ledger.ReplaceOrAdd(added).Without(Named(removed).Identity);
            return changed.SequenceEqual(list)
                && changed == ProjectLedger.Create(list.ToArray())
                && list.All(project => ReferenceEquals(changed[project.Identity], project));
        });

    private static Project Named(int number) => Some.Project($"虚构{number}号");
}
