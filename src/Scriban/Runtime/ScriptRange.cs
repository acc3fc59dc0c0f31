using System.Collections;

namespace Scriban.Runtime;

/// <summary>A list that cannot be written: a range as <c>1..5</c>, or what functions as <c>array.reverse</c> give.</summary>
public sealed class ScriptRange : IReadOnlyList<object?>
{
    private readonly IReadOnlyList<object?> _items;

    /// <summary>Creates a list of the given elements.</summary>
    public ScriptRange(IEnumerable<object?> values) => _items = values as IReadOnlyList<object?> ?? [.. values];

    /// <inheritdoc />
    public int Count => _items.Count;

    /// <inheritdoc />
    public object? this[int index] => index >= 0 && index < Count ? _items[index] : null;

    /// <inheritdoc />
    public IEnumerator<object?> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
