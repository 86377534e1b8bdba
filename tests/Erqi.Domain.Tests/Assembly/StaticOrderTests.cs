using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Assembly;

public sealed class StaticOrderTests
{
    // Static fields that wait for each other work or fail by who comes first, so every type gets to be the first.
    [Fact]
    public void Every_type_can_be_the_first_that_is_used()
    {
        string path = typeof(Money).Assembly.Location;
        string[] names = [.. typeof(Money).Assembly.GetTypes()
            .Where(type => type is { ContainsGenericParameters: false, TypeInitializer: not null })
            .Select(type => type.FullName!)];

        // All of them where all samples are drawn.
        int every = 100 / Draws.Of(100);
        foreach (string name in names.Where((_, place) => place % every == 0))
        {
            AssemblyLoadContext fresh = new(name, isCollectible: true);
            RuntimeHelpers.RunClassConstructor(fresh.LoadFromAssemblyPath(path).GetType(name, true)!.TypeHandle);
            fresh.Unload();
        }
    }
}
