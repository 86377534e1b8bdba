namespace Erqi.Domain.Tests;

public class ValueListTests
{
    [Fact]
    public void Default_is_the_empty_list()
    {
        ValueList<string> list = default;

        Assert.Equal(list, (ValueList<string>)[]);
        Assert.Equal(list.GetHashCode(), ((ValueList<string>)[]).GetHashCode());
        Assert.True(list.IsEmpty);
        Assert.Equal("[]", list.ToString());
        Assert.Empty(list);
        Assert.True(list.AsSpan().IsEmpty);
        Assert.False(list.Contains("a"));
        Assert.Equal(["a"], (ValueList<string>)[.. list, "a"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list.With(0, "a"));
    }

    [Fact]
    public void Lists_of_equal_items_in_the_same_order_are_equal()
    {
        ValueList<string> one = ["数字经济", "新材料"];
        ValueList<string> two = new[] { "数字经济", string.Concat("新", "材料") }.ToValueList();

        Assert.Equal(one, two);
        Assert.True(one == two);
        Assert.True(one.Equals((object)two));
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
    }

    [Fact]
    public void Order_and_number_of_items_count()
    {
        ValueList<int> list = [1, 2];

        Assert.True(list != [2, 1]);
        Assert.True(list != [1, 2, 2]);
        Assert.True(list != [1]);
        Assert.False(list.Equals((object)"[1, 2]"));
    }

    [Fact]
    public void Changes_give_new_lists_and_leave_the_old_one_alone()
    {
        ValueList<int> list = [1, 2];

        Assert.True((ValueList<int>)[.. list, 3] == [1, 2, 3]);
        Assert.True(list.With(1, 5) == [1, 5]);
        Assert.True(list == [1, 2]);
    }

    [Fact]
    public void Null_items_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ValueList.Create<string>("a", null!));
        Assert.Throws<ArgumentNullException>(() => (ValueList<string>)[.. default(ValueList<string>), null!]);
        Assert.Throws<ArgumentNullException>(() => ValueList.Create("a").With(0, null!));
        Assert.Throws<ArgumentNullException>(() => new string[] { null! }.ToValueList());
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
    }

    [Fact]
    public void A_list_keeps_its_items_when_the_source_array_changes()
    {
        int[] source = [1, 2];
        ValueList<int> list = ValueList.Create(source);
        source[0] = 9;

        Assert.True(list == [1, 2]);
    }

    [Fact]
    public void A_list_is_enumerated_in_order_and_indexed_from_zero()
    {
        ValueList<int> list = [3, 1, 2];
        List<int> seen = [];
        foreach (int item in list)
        {
            seen.Add(item);
        }

        Assert.Equal([3, 1, 2], seen);
        Assert.Equal([3, 1, 2], list.Select(item => item));
        Assert.Equal(2, list[^1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
    }
}
