using System.Collections;

namespace Scriban.Runtime;

/// <summary>Consecutive whole numbers, up or down; none of them takes room.</summary>
internal sealed class IntegerSequence(long first, int count, bool isDescending) : IReadOnlyList<object?>
{
    public int Count => count;

    public object? this[int index]
    {
        get
        {
            var value = isDescending ? first - index : first + index;
            return value is >= int.MinValue and <= int.MaxValue ? (object)(int)value : value;
        }
    }

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
