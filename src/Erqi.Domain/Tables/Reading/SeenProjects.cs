using Erqi.Domain.Projects;

namespace Erqi.Domain.Tables.Reading;

/// <summary>The projects that were read, from all sheets, each once.</summary>
internal sealed class ProjectSet
{
    private readonly List<Project> _projects = [];
    private readonly Dictionary<ProjectIdentity, (string? Sheet, long Row)> _rows = [];

    /// <summary>Adds a project; says where it stands already, if it does.</summary>
    public Wording? Add(Project project, string? sheet, long row)
    {
        if (_rows.TryAdd(project.Identity, (sheet, row)))
        {
            _projects.Add(project);
            return null;
        }

        (string? otherSheet, long otherRow) = _rows[project.Identity];
        string chinese = otherSheet is null || otherSheet == sheet ? $"第{otherRow}行" : $"“{otherSheet}”第{otherRow}行";
        string english = otherSheet is null || otherSheet == sheet ? $"row {otherRow}" : $"row {otherRow} of {otherSheet}";
        string identity = Guard.Clip(project.Identity.ToString());
        return new(
            $"“{identity}”在{chinese}已有；每个项目只应出现一次，同名的不同项目请加一列项目代码或行政区划代码来区分",
            $"“{identity}” stands in {english} already; expected every project once. " +
            "Tell different projects of one name apart by a column of 项目代码 or 行政区划代码");
    }

    public ProjectLedger ToLedger(Scheme scheme) => ProjectLedger.Create(scheme, [.. _projects]);
}
