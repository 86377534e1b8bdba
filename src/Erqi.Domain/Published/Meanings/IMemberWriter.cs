namespace Erqi.Domain.Published.Meanings;

/// <summary>Where the members of a relation are written, as <see cref="IMemberReader"/> reads them.</summary>
internal interface IMemberWriter
{
    public void Figure(string name, string id);

    public void Figures(string name, ValueList<string> ids);

    public void Parts(string name, ValueList<SumPart> parts);

    public void Number(string name, Rational number);

    public void Count(string name, int count);
}
