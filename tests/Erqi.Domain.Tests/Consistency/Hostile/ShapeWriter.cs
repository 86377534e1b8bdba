using System.Text;

namespace Erqi.Domain.Tests.Consistency.Hostile;

/// <summary>Writes a bulletin document of at most so many bytes, figure by figure and relation by relation.</summary>
internal sealed class ShapeWriter(int bytes)
{
    private readonly StringBuilder _figures = new();
    private readonly StringBuilder _relations = new();
    private int _left = bytes - """{"figures":{},"relations":[]}""".Length;

    /// <summary>Gets the size that the document may have.</summary>
    public int Bytes => bytes;

    /// <summary>Adds as many pieces as there is room for; the last one that does not fit is taken back.</summary>
    public void Repeat(Action<int> add)
    {
        for (int i = 0; ; i++)
        {
            (int figures, int relations) = (_figures.Length, _relations.Length);
            add(i);
            if (_left < 0)
            {
                (_figures.Length, _relations.Length) = (figures, relations);
                return;
            }
        }
    }

    public ShapeWriter Figure(string id, string printed) => Raw(id, $"\"{printed}\"");

    public ShapeWriter Labelled(string id, string printed, string? label) =>
        label is null ? Figure(id, printed) : Raw(id, $$"""{"printed":"{{printed}}","label":"{{label}}"}""");

    public ShapeWriter Raw(string id, string figure) => Add(_figures, $"\"{id}\":{figure}");

    public ShapeWriter Sum(string total, params string[] parts) =>
        Relation($$"""{"kind":"sum","total":"{{total}}","parts":[{{string.Join(',', parts.Select(part => $"\"{part}\""))}}]}""");

    public ShapeWriter Same(string first, string second) => Relation($$"""{"kind":"same","figures":["{{first}}","{{second}}"]}""");

    public ShapeWriter Share(string rate, string part, string whole) =>
        Relation($$"""{"kind":"share","rate":"{{rate}}","part":"{{part}}","whole":"{{whole}}"}""");

    public ShapeWriter AtMost(string lesser, string greater) =>
        Relation($$"""{"kind":"atMost","lesser":"{{lesser}}","greater":"{{greater}}"}""");

    public ShapeWriter EachAtLeast(string total, string count, string threshold) =>
        Relation($$"""{"kind":"eachAtLeast","total":"{{total}}","count":"{{count}}","threshold":"{{threshold}}"}""");

    public ShapeWriter Relation(string relation) => Add(_relations, relation);

    /// <summary>Gives the document.</summary>
    public override string ToString() => $$"""{"figures":{{{_figures}}},"relations":[{{_relations}}]}""";

    private ShapeWriter Add(StringBuilder list, string piece)
    {
        _ = list.Append(list.Length > 0 ? "," : string.Empty).Append(piece);
        _left -= Encoding.UTF8.GetByteCount(piece) + 1;
        return this;
    }
}
