using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Something that has members which a template may read and, unless protected, write.</summary>
public interface IScriptObject
{
    /// <summary>How many members there are.</summary>
    int Count { get; }

    /// <summary>Whether the whole object is protected.</summary>
    bool IsReadOnly { get; set; }

    /// <summary>The names of the members, in order.</summary>
    IEnumerable<string> GetMembers();

    /// <summary>Whether there is a member of that name.</summary>
    bool Contains(string member);

    /// <summary>Gives the value of a member if there is one.</summary>
    bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value);

    /// <summary>Whether the member may be written.</summary>
    bool CanWrite(string member);

    /// <summary>Writes a member; false when it is protected.</summary>
    bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly);

    /// <summary>Removes a member; false when there is none or it is protected.</summary>
    bool Remove(string member);

    /// <summary>Protects a member, or no longer.</summary>
    void SetReadOnly(string member, bool readOnly);

    /// <summary>Makes a copy; with <paramref name="deep"/>, of the objects in it as well.</summary>
    IScriptObject Clone(bool deep);
}
