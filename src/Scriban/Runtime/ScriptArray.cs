using System.Collections;
using System.Text.Json;
using Scriban.Functions;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>A list of a template. It may carry members too, as the named arguments of a function.</summary>
public class ScriptArray : IList<object?>, IReadOnlyList<object?>, IList, IScriptObject
{
    /// <summary>Names that every array answers itself.</summary>
    private const string SizeMember = "size";

    private readonly List<object?> _items;
    private ScriptObject? _members;

    /// <summary>Creates an empty array.</summary>
    public ScriptArray() => _items = [];

    /// <summary>Creates an empty array with room for some elements.</summary>
    public ScriptArray(int capacity) => _items = new List<object?>(capacity);

    /// <summary>Creates an array of the given elements.</summary>
    public ScriptArray(IEnumerable<object?> values) => _items = [.. values];

    /// <summary>Creates an array of the given elements.</summary>
    public ScriptArray(IEnumerable values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _items = [.. values.Cast<object?>()];
    }

    /// <summary>Makes an array of a JSON array.</summary>
    public static ScriptArray From(JsonElement json) => JsonReading.Convert(json) as ScriptArray
        ?? throw new ArgumentException($"A JSON array is expected and not `{json.ValueKind}`", nameof(json));

    /// <summary>How many elements there are.</summary>
    public int Count => _items.Count;

    /// <inheritdoc cref="IScriptObject.IsReadOnly" />
    public bool IsReadOnly { get; set; }

    bool IList.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => _items;

    int IScriptObject.Count => _members?.Count ?? 0;

    /// <summary>Gets or sets an element; reading past the end gives null, writing there lengthens the array.</summary>
    public object? this[int index]
    {
        get => index >= 0 && index < _items.Count ? _items[index] : null;
        set
        {
            ThrowIfReadOnly();
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            while (_items.Count <= index)
            {
                _items.Add(null);
            }

            _items[index] = value;
        }
    }

    /// <summary>Adds an element at the end.</summary>
    public void Add(object? item)
    {
        ThrowIfReadOnly();
        _items.Add(item);
    }

    /// <summary>Adds elements at the end.</summary>
    public void AddRange(IEnumerable<object?> items)
    {
        ThrowIfReadOnly();
        _items.AddRange(items);
    }

    int IList.Add(object? value)
    {
        Add(value);
        return Count - 1;
    }

    /// <summary>Removes all elements.</summary>
    public void Clear()
    {
        ThrowIfReadOnly();
        _items.Clear();
    }

    /// <summary>Whether an element is equal to the value.</summary>
    public bool Contains(object? item) => _items.Contains(item);

    /// <inheritdoc />
    public void CopyTo(object?[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

    /// <summary>Finds the first element equal to the value, else -1.</summary>
    public int IndexOf(object? item) => _items.IndexOf(item);

    /// <summary>Inserts an element; places past the end are filled with nulls.</summary>
    public void Insert(int index, object? item)
    {
        ThrowIfReadOnly();
        while (_items.Count < index)
        {
            _items.Add(null);
        }

        _items.Insert(Math.Max(0, index), item);
    }

    /// <inheritdoc />
    public bool Remove(object? item)
    {
        ThrowIfReadOnly();
        return _items.Remove(item);
    }

    void IList.Remove(object? value) => Remove(value);

    /// <summary>Removes an element; an index outside the array removes nothing.</summary>
    public void RemoveAt(int index)
    {
        ThrowIfReadOnly();
        if (index >= 0 && index < _items.Count)
        {
            _items.RemoveAt(index);
        }
    }

    /// <inheritdoc />
    public IEnumerator<object?> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The names of the members, without <c>size</c>.</summary>
    public IEnumerable<string> GetMembers() => _members?.GetMembers() ?? [];

    /// <summary>Whether there is a member of that name.</summary>
    public bool Contains(string member) => member == SizeMember || (_members?.Contains(member) ?? false);

    /// <inheritdoc />
    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (member == SizeMember)
        {
            value = Count;
            return true;
        }

        value = null;
        return _members?.TryGetValue(context, span, member, out value) ?? false;
    }

    /// <inheritdoc />
    public bool CanWrite(string member) => !IsReadOnly && member != SizeMember && (_members?.CanWrite(member) ?? true);

    /// <inheritdoc />
    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) =>
        CanWrite(member) && (_members ??= []).TrySetValue(context, span, member, value, readOnly);

    bool IScriptObject.Remove(string member) => _members?.Remove(member) ?? false;

    /// <inheritdoc />
    public void SetReadOnly(string member, bool readOnly) => (_members ??= []).SetReadOnly(member, readOnly);

    /// <inheritdoc />
    public IScriptObject Clone(bool deep)
    {
        var items = deep ? _items.Select(i => i is IScriptObject nested ? nested.Clone(true) : i) : _items;
        return new ScriptArray(items) { _members = (ScriptObject?)_members?.Clone(deep) };
    }

    private void ThrowIfReadOnly()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("The array is read-only");
        }
    }
}
