using Erqi.Domain.Json.Forms;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Json.Documents;

/// <summary>Reads one relation of a bulletin document, whose figures it knows; of a relation by itself, nobody does.</summary>
internal sealed class RelationReader(IReadOnlySet<string>? figures)
{
    public static TextForm<RelationKind> Kinds { get; } = Terms.Named(PublishedTerms.Relations);

    public Relation Read(JsonNode node)
    {
        Members members = new(node, this);
        RelationKind kind = Kinds.Read(members.Take("kind"));
        Relation relation = node.Try(() => RelationKinds.Read(kind, members));
        members.RefuseRest();
        return relation;
    }

    public SumPart Part(JsonNode value)
    {
        if (value.Kind == JsonValueKind.String)
        {
            return new SumPart(Id(value));
        }

        Members members = new(value, this);
        string figure = Id(members.Take("figure"));
        int sign = 1;
        if (members.TryTake("sign", out JsonNode stated))
        {
            sign = stated.WholeNumber("a sign");
            sign = sign is 1 or -1 ? sign : throw stated.Fault($"符号只能是1或-1，实为{sign}。", $"the sign of a part is 1 or -1; found {sign}.");
        }

        members.RefuseRest();
        return new SumPart(figure, sign);
    }

    private string Id(JsonNode value)
    {
        string id = value.Text("the id of a figure", DocumentBounds.Name);
        return figures?.Contains(id) != false ? id : throw value.Fault(
            $"用到的数“{id}”没有定义；请写在figures中，或改正编号。", $"the figure '{id}' is used but not defined.");
    }

    /// <summary>The members of an object, taken one by one, so that what is left over is known to be unknown.</summary>
    private sealed class Members(JsonNode node, RelationReader reader) : IMemberReader
    {
        private readonly List<(string Name, JsonNode Value)> _left = node.Members("a relation or a part");

        public string? Id => TakeText("id");

        public string? Note => TakeText("note");

        public string Figure(string name) => reader.Id(Take(name));

        public ValueList<string> Figures(string name, int least) => Several(name, least, reader.Id);

        public ValueList<SumPart> Parts(string name) => Several(name, 1, reader.Part);

        public Rational Number(string name) => Take(name).Read("a number", Rational.Parse, DocumentBounds.Number);

        public int Count(string name) => Take(name).WholeNumber($"a number of {name}");

        public bool HasFirst(string first, string second) => Has(first) != Has(second)
            ? Has(first)
            : throw node.Fault(
                $"这种关系要写“{first}”或“{second}”，只能写其中一个。",
                $"a relation of this kind names either '{first}' or '{second}', and just one of them.");

        public JsonNode Take(string name) =>
            TryTake(name, out JsonNode value) ? value : throw node.MissingMember(name);

        public string? TakeText(string name) => TryTake(name, out JsonNode value) ? value.Text("a text", DocumentBounds.Text) : null;

        public bool TryTake(string name, out JsonNode value)
        {
            int index = _left.FindIndex(member => member.Name == name);
            value = index < 0 ? default : _left[index].Value;
            if (index >= 0)
            {
                _left.RemoveAt(index);
            }

            return index >= 0;
        }

        public void RefuseRest()
        {
            if (_left is [(_, JsonNode first), ..])
            {
                throw first.UnknownMember(new("这种关系的成员以及id、note", "those of the relation's kind, with id and note"));
            }
        }

        private bool Has(string name) => _left.Exists(member => member.Name == name);

        private ValueList<T> Several<T>(string name, int least, Func<JsonNode, T> read)
            where T : notnull
        {
            JsonNode value = Take(name);
            ValueList<T> items = [.. value.Items($"the {name}", DocumentBounds.Items).Select(read)];
            return items.Count >= least ? items : throw value.Fault(
                $"至少要有{least}个，实有{items.Count}个。", $"at least {least} of them are needed; found {items.Count}.");
        }
    }
}
