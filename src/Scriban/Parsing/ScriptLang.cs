namespace Scriban.Parsing;

/// <summary>The dialect of a template. Only <see cref="Default"/> is implemented here.</summary>
public enum ScriptLang
{
    /// <summary>Scriban's own language.</summary>
    Default,

    /// <summary>Liquid's syntax; refused by the parser.</summary>
    Liquid,

    /// <summary>Scriban with mathematical notation; refused by the parser.</summary>
    Scientific,
}
