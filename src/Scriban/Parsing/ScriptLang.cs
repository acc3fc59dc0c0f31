namespace Scriban.Parsing;

/// <summary>The dialect of a template. Liquid is not implemented here.</summary>
public enum ScriptLang
{
    /// <summary>Scriban's own language.</summary>
    Default,

    /// <summary>Liquid's syntax; refused by the parser.</summary>
    Liquid,

    /// <summary>Scriban with mathematical notation: <c>2x</c> is a product, <c>cos x</c> a call, <c>x^2</c> a power.</summary>
    Scientific,
}
