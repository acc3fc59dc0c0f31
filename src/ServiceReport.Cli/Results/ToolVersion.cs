using System.Reflection;

namespace ServiceReport.Cli.Results;

/// <summary>The program's own version, such as <c>0.1.0</c>.</summary>
internal static class ToolVersion
{
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
