using System.Globalization;
using System.Xml;
using ServiceReport.Cli.Output;
using ServiceReport.Findings;
using ServiceReport.Reports;

namespace ServiceReport.Cli.Results;

/// <summary>
/// JUnit XML, as build servers show it: a test a verdict, a test a finding, and one for the job itself. A missed target and an error are
/// failures; an unknown verdict and a job that could not be done are errors, since nobody can say; warnings and notes pass and are told.
/// Build servers show it to people and jobs print it into their logs, so texts are as on a terminal; that leaves nothing that XML cannot carry.
/// </summary>
internal sealed class JUnitFormat : IResultFormat
{
    public string Name => "junit";

    public void Write(CommandResult result, TextWriter output)
    {
        var suites = Suites(result).ToList();
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"); // The writer would say how a string is kept in memory.
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, OmitXmlDeclaration = true });
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", $"report {result.Command}");
        WriteCounts(xml, [.. suites.SelectMany(suite => suite.Cases)]);
        foreach (var suite in suites)
        {
            Write(xml, suite);
        }

        xml.WriteEndElement();
        xml.Flush();
        output.Write('\n');
    }

    private static IEnumerable<Suite> Suites(CommandResult result)
    {
        var isDone = result.ExitCode is ExitCode.Done or ExitCode.No;
        yield return new Suite("job", [new Case("job", $"report {result.Command}", isDone ? Outcome.Passed : Outcome.Error, "failed", "the job could not be done", FindingCounts.Of(result.Findings).ToString())], "");
        if (result.Targets is { } matrix)
        {
            foreach (var (month, index) in matrix.Months.Select((month, index) => (month, index)))
            {
                yield return new Suite($"targets {month}", [.. matrix.Rows.Select(row => Verdict(row, row.Months[index]))], "");
            }
        }

        if (result.Findings.Count > 0)
        {
            var unlisted = FindingCounts.Of(result.Findings).Rules.Where(rule => rule.Unlisted > 0);
            yield return new Suite("findings", [.. result.Findings.Select(Finding)], string.Join('\n', unlisted.Select(rule => $"and {rule.Unlisted} more of {rule.Rule.Code}")));
        }
    }

    private static Case Verdict(TargetRow row, JudgedMonth judged)
    {
        var outcome = judged.Verdict switch
        {
            Targets.Verdict.Met => Outcome.Passed,
            Targets.Verdict.Missed => Outcome.Failure,
            _ => Outcome.Error,
        };
        string?[] details = [ResultWords.Judgement(row, judged), judged.Place is { } place ? $"  --> {TerminalText.OneLine(place.ToString())}" : null, judged.Downtime is { } budget ? ResultWords.Downtime(budget) : null];
        return new Case(
            $"targets.{judged.Month}", $"{row.Series.Id} {ResultWords.Rule(row)}", outcome, ResultWords.Of(judged.Verdict),
            ResultWords.Judgement(row, judged), string.Join('\n', details.OfType<string>()));
    }

    private static Case Finding(Finding finding)
    {
        var (message, place) = (TerminalText.OneLine(finding.Message), TerminalText.OneLine(finding.Place.ToString()!));
        return new Case(
            $"findings.{finding.Rule.Code}",
            $"{place}: {message}",
            finding.Severity == Severity.Error ? Outcome.Failure : Outcome.Passed,
            finding.Severity.Word(),
            message,
            $"{finding.Severity.Word()}[{finding.Rule.Code}]: {message}\n  --> {place}\n  help: {TerminalText.OneLine(finding.Hint ?? finding.Rule.Help)}");
    }

    private static void Write(XmlWriter xml, Suite suite)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", suite.Name);
        WriteCounts(xml, suite.Cases);
        foreach (var one in suite.Cases)
        {
            Write(xml, one);
        }

        if (suite.Output.Length > 0)
        {
            xml.WriteElementString("system-out", suite.Output);
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Case one)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", one.Group);
        xml.WriteAttributeString("name", one.Name);
        if (one.Outcome == Outcome.Passed)
        {
            xml.WriteElementString("system-out", one.Details);
        }
        else
        {
            xml.WriteStartElement(one.Outcome == Outcome.Failure ? "failure" : "error");
            xml.WriteAttributeString("message", one.Message);
            xml.WriteAttributeString("type", one.Kind);
            xml.WriteString(one.Details);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyCollection<Case> cases)
    {
        xml.WriteAttributeString("tests", Number(cases.Count));
        xml.WriteAttributeString("failures", Number(cases.Count(one => one.Outcome == Outcome.Failure)));
        xml.WriteAttributeString("errors", Number(cases.Count(one => one.Outcome == Outcome.Error)));
        xml.WriteAttributeString("skipped", "0");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private enum Outcome
    {
        Passed,
        Failure,
        Error,
    }

    private sealed record Case(string Group, string Name, Outcome Outcome, string Kind, string Message, string Details);

    private sealed record Suite(string Name, IReadOnlyList<Case> Cases, string Output);
}
