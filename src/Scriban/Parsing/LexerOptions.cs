namespace Scriban.Parsing;

/// <summary>How a text is cut into tokens.</summary>
public record struct LexerOptions
{
    /// <summary>The front-matter marker unless another one is set.</summary>
    public const string DefaultFrontMatterMarker = "+++";

    /// <summary>The options of a plain template.</summary>
    public static readonly LexerOptions Default;

    /// <summary>What the text consists of.</summary>
    public ScriptMode Mode { get; set; }

    /// <summary>The dialect.</summary>
    public ScriptLang Lang { get; set; }

    /// <summary>Accepted for compatibility: the tree keeps no white space and comments.</summary>
    public bool KeepTrivia { get; set; }

    /// <summary>The line that opens and closes the front matter; null means <c>+++</c>.</summary>
    public string? FrontMatterMarker { get; set; }
}
