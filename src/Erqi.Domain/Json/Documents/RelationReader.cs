using System.Text.Json;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Json.Documents;

/// <summary>Reads one relation of a bulletin document, whose figures it knows; of a relation by itself, nobody does.</summary>
internal sealed class RelationReader(IReadOnlySet<string>? figures)
{
    public Relation Read(JsonNode node)
    {
        Fields fields = new(node);
        Relation relation = Names.Relation.Read(fields.Take("kind")) switch
        {
            RelationKind.Sum => new SumRelation(Id(fields.Take("total")), Parts(fields.Take("parts"))),
            RelationKind.PartOf => new PartOfRelation(Id(fields.Take("whole")), Ids(fields.Take("parts"), 1)),
            RelationKind.Same => new SameRelation(Ids(fields.Take("figures"), 2)),
            RelationKind.Share => new ShareRelation(Id(fields.Take("rate")), Id(fields.Take("part")), Id(fields.Take("whole"))),
            RelationKind.Growth => Growth(node, fields),
            RelationKind.Mean => new MeanRelation(Id(fields.Take("mean")), Id(fields.Take("total")), Id(fields.Take("count"))),
            RelationKind.Lead => new LeadRelation(
                Id(fields.Take("lead")), Id(fields.Take("part")), Id(fields.Take("whole")), Schedule(fields.Take("schedule"))),
            RelationKind.EachAtLeast => new EachAtLeastRelation(
                Id(fields.Take("total")), Id(fields.Take("count")), Id(fields.Take("threshold"))),
            _ => new AtMostRelation(Id(fields.Take("lesser")), Id(fields.Take("greater"))),
        };
        relation = relation with { Id = fields.TakeText("id"), Note = fields.TakeText("note") };
        fields.RefuseRest();
        return relation;
    }

    public SumPart Part(JsonNode value)
    {
        if (value.Kind == JsonValueKind.String)
        {
            return new SumPart(Id(value));
        }

        Fields fields = new(value);
        string figure = Id(fields.Take("figure"));
        int sign = 1;
        if (fields.TryTake("sign", out JsonNode stated))
        {
            sign = stated.WholeNumber("a sign");
            sign = sign is 1 or -1 ? sign : throw stated.Fault($"the sign of a part is 1 or -1; found {sign}.");
        }

        fields.RefuseRest();
        return new SumPart(figure, sign);
    }

    private static Rational Schedule(JsonNode value) => value.Read("a share of the year", text => Rational.Parse(text, null), DocumentBounds.Number);

    private string Id(JsonNode value)
    {
        string id = value.Text("the id of a figure", DocumentBounds.Name);
        return figures?.Contains(id) != false ? id : throw value.Fault($"the figure '{id}' is used but not defined.");
    }

    private ValueList<string> Ids(JsonNode value, int least)
    {
        ValueList<string> ids = [.. value.Items("ids of figures", DocumentBounds.Items).Select(Id)];
        return ids.Count >= least ? ids : throw value.Fault($"at least {least} of them are needed; found {ids.Count}.");
    }

    private ValueList<SumPart> Parts(JsonNode value)
    {
        ValueList<SumPart> parts = [.. value.Items("the parts", DocumentBounds.Items).Select(Part)];
        return parts.Count > 0 ? parts : throw value.Fault("a sum has at least one part; found none.");
    }

    private GrowthRelation Growth(JsonNode node, Fields fields)
    {
        (string rate, string current) = (Id(fields.Take("rate")), Id(fields.Take("current")));
        bool hasPrevious = fields.TryTake("previous", out JsonNode previous);
        bool hasIncrease = fields.TryTake("increase", out JsonNode increase);
        return (hasPrevious, hasIncrease) switch
        {
            (true, false) => GrowthRelation.FromPrevious(rate, current, Id(previous)),
            (false, true) => GrowthRelation.FromIncrease(rate, current, Id(increase)),
            _ => throw node.Fault("a growth names either 'previous' or 'increase', and just one of them."),
        };
    }

    /// <summary>The members of an object, taken one by one, so that what is left over is known to be unknown.</summary>
    private sealed class Fields(JsonNode node)
    {
        private readonly List<(string Name, JsonNode Value)> _left = node.Members("a relation or a part");

        public JsonNode Take(string name) =>
            TryTake(name, out JsonNode value) ? value : throw node.Fault($"the member '{name}' is required.");

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
                throw first.UnknownMember("those of the relation's kind, with id and note");
            }
        }
    }
}
