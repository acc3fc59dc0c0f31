namespace Scriban.Parsing;

/// <summary>What a template's text consists of.</summary>
public enum ScriptMode
{
    /// <summary>Text with code blocks between double braces.</summary>
    Default,

    /// <summary>Only the code between the front-matter markers is read.</summary>
    FrontMatterOnly,

    /// <summary>Code between front-matter markers, then text with code blocks.</summary>
    FrontMatterAndContent,

    /// <summary>Code only, without braces around it.</summary>
    ScriptOnly,
}
