namespace ServiceReport.Cli.Results;

/// <summary>One way to write a result, for people or for a machine. It opens no file and knows no console, clock or culture.</summary>
internal interface IResultFormat
{
    /// <summary>What is typed behind <c>--format</c>.</summary>
    string Name { get; }

    /// <summary>Writes the whole result, also of a job that could not be done.</summary>
    void Write(CommandResult result, TextWriter output);
}
