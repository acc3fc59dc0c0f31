using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Scriban.Functions;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>An object of a template: names with values, in the order they were added.</summary>
public class ScriptObject : IDictionary<string, object?>, IScriptObject
{
    private readonly Dictionary<string, Member> _members;

    /// <summary>Creates an empty object.</summary>
    public ScriptObject()
        : this(0)
    {
    }

    /// <summary>Creates an empty object with room for some members.</summary>
    public ScriptObject(int capacity)
        : this(capacity, null)
    {
    }

    /// <summary>
    /// Creates an empty object with room for some members. An object of a host's own class has the public static methods of that
    /// class as functions, unless it says otherwise.
    /// </summary>
    public ScriptObject(int capacity, bool? autoImportStaticsFromThisType)
    {
        _members = new Dictionary<string, Member>(capacity, StringComparer.Ordinal);
        if (autoImportStaticsFromThisType ?? GetType() != typeof(ScriptObject))
        {
            this.Import(GetType());
        }
    }

    /// <summary>Makes an object of a JSON object.</summary>
    public static ScriptObject From(JsonElement json) => JsonReading.Convert(json) as ScriptObject
        ?? throw new ArgumentException($"A JSON object is expected and not `{json.ValueKind}`", nameof(json));

    /// <inheritdoc cref="IScriptObject.Count" />
    public virtual int Count => _members.Count;

    /// <inheritdoc cref="IScriptObject.IsReadOnly" />
    public virtual bool IsReadOnly { get; set; }

    /// <inheritdoc />
    public ICollection<string> Keys => _members.Keys;

    /// <inheritdoc />
    public ICollection<object?> Values => [.. _members.Values.Select(m => m.Value)];

    /// <summary>Gets or sets a member; one that is not there is null.</summary>
    public object? this[string key]
    {
        get => TryGetValue(null, SourceSpan.None, key, out var value) ? value : null;
        set => this.SetValue(key, value, false);
    }

    /// <inheritdoc />
    public virtual IEnumerable<string> GetMembers() => _members.Keys;

    /// <inheritdoc />
    public virtual bool Contains(string member) => _members.ContainsKey(member);

    /// <inheritdoc />
    public virtual bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var found = _members.TryGetValue(member, out var entry);
        value = entry?.Value;
        return found;
    }

    /// <inheritdoc />
    public virtual bool CanWrite(string member) =>
        !IsReadOnly && (!_members.TryGetValue(member, out var entry) || !entry.IsReadOnly);

    /// <inheritdoc />
    public virtual bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member))
        {
            return false;
        }

        if (_members.TryGetValue(member, out var entry))
        {
            entry.Value = value;
            entry.IsReadOnly = readOnly;
        }
        else
        {
            _members[member] = new Member { Value = value, IsReadOnly = readOnly };
        }

        return true;
    }

    /// <inheritdoc cref="IScriptObject.Remove" />
    public virtual bool Remove(string member) => CanWrite(member) && _members.Remove(member);

    /// <inheritdoc />
    public virtual void SetReadOnly(string member, bool readOnly)
    {
        if (!_members.TryGetValue(member, out var entry))
        {
            _members[member] = entry = new Member();
        }

        entry.IsReadOnly = readOnly;
    }

    /// <inheritdoc />
    public virtual IScriptObject Clone(bool deep)
    {
        var copy = new ScriptObject(_members.Count);
        foreach (var (name, member) in _members)
        {
            var value = deep && member.Value is IScriptObject nested ? nested.Clone(true) : member.Value;
            copy._members[name] = new Member { Value = value, IsReadOnly = member.IsReadOnly };
        }

        return copy;
    }

    /// <summary>Removes all members.</summary>
    public virtual void Clear()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("The object is read-only");
        }

        _members.Clear();
    }

    /// <inheritdoc />
    public void Add(string key, object? value)
    {
        if (_members.ContainsKey(key))
        {
            throw new ArgumentException($"The object has a member `{key}` already", nameof(key));
        }

        this[key] = value;
    }

    /// <inheritdoc />
    public bool ContainsKey(string key) => Contains(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) =>
        TryGetValue(null, SourceSpan.None, key, out value);

    /// <summary>Lists names and values.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach (var name in GetMembers())
        {
            TryGetValue(null, SourceSpan.None, name, out var value);
            yield return new KeyValuePair<string, object?>(name, value);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (var pair in this)
        {
            array[arrayIndex++] = pair;
        }
    }

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => Remove(item.Key);

    /// <summary>No struct, so that the dictionaries need no code of their own when the program starts.</summary>
    private sealed class Member
    {
        public object? Value { get; set; }

        public bool IsReadOnly { get; set; }
    }
}
