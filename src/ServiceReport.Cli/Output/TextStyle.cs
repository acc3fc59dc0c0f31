using ServiceReport.Findings;

namespace ServiceReport.Cli.Output;

/// <summary>Colour for a terminal, or none. It never says what the words do not.</summary>
internal sealed class TextStyle
{
    private const string Bold = "1";
    private const string Blue = "1;34";
    private const string Cyan = "1;36";
    private const string Red = "1;31";
    private const string Yellow = "1;33";

    private readonly bool _isColored;

    private TextStyle(bool isColored) => _isColored = isColored;

    public static TextStyle Plain { get; } = new(false);

    public static TextStyle Colored { get; } = new(true);

    /// <summary>Colour only where the writer is a terminal that knows it and the user has not said no (no-color.org).</summary>
    public static TextStyle Of(TextWriter writer) => IsColorWanted && IsTerminal(writer) ? Colored : Plain;

    public string Severity(Severity severity, string text) => Paint(text, ColorOf(severity));

    public string Strong(string text) => Paint(text, Bold);

    public string Frame(string text) => Paint(text, Blue);

    public string Help(string text) => Paint(text, Cyan);

    private static bool IsColorWanted =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") is var term
        && term != "dumb"
        && (!OperatingSystem.IsWindows() || term is not null || Environment.GetEnvironmentVariable("WT_SESSION") is not null); // An old console prints the codes.

    private static bool IsTerminal(TextWriter writer) =>
        writer is ErrorWriter ? !Console.IsErrorRedirected : ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected;

    private static string ColorOf(Severity severity) => severity switch
    {
        Findings.Severity.Error => Red,
        Findings.Severity.Warning => Yellow,
        _ => Cyan,
    };

    private string Paint(string text, string color) => _isColored ? $"\e[{color}m{text}\e[0m" : text;
}
