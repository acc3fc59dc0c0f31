using System.Globalization;
using System.Security;
using System.Text;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests.Hostile.Injection;

/// <summary>A workspace with every payload in every text that reaches a report: a series, a register's entry and a text for each, and names of files and sheets.</summary>
internal sealed class InjectedWorkspace : IDisposable
{
    private const string Template = """
        # {{ report.title }} av {{ report.publisher }}

        {{ for target in report.targets }}
        - {{ target.series.title }}: {{ target.rule }} {{ verdict target.verdict }}
        {{ end }}

        {{ for series in report.series }}
        ## {{ series.title }}

        {{ series.description }}

        **{{ series.title }}** og *{{ series.description }}*

        ![](chart:{{ series.id }})

        : {{ series.title }}

        | {{ series.title }} | Tall |
        | --- | ---: |
        | {{ series.description }} | {{ series.current | figure series }} |

        > {{ series.description }}

        1. {{ series.description }}

        {{ end }}
        ## Oppføringer

        {{ for entry in (register 'entries') }}
        {{ entry.first }}

        - {{ entry.first }} {{ entry.second }}
        {{ end }}

        | Første | Andre |
        | --- | --- |
        {{~ for entry in (register 'entries') }}
        | {{ entry.first }} | {{ entry.second }} |
        {{~ end }}

        {{ for page in (pages 'informasjon') }}
        ## {{ page.title }}

        {{ page.file }}

        {{ page.body }}

        {{ end }}

        | Fil | Ark |
        | --- | --- |
        {{~ for source in report.sources }}{{ for table in source.tables }}
        | {{ source.file }} | {{ table.sheet }} |
        {{~ end }}{{ end }}
        """;

    private readonly TemporaryFolder _folder = new();

    /// <param name="isFaulty">With faults, so that findings quote every payload: names of sheets that are not there, figures that are none, keys that nobody knows.</param>
    public InjectedWorkspace(bool isFaulty = false)
    {
        _folder.With("templates/monthly/report.md.sbn", Template);
        var definition = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"report:\n  title: {Yaml("Tittel " + Every)}\n  publisher: {Yaml("Utgiver " + Every)}\n  sections: []\nseries:\n");
        var book = new HostileWorkbook();
        var sheets = new StringBuilder();
        var relations = new List<(string, string, string)> { ("rId0", "sharedStrings", "sharedStrings.xml") };
        var register = new StringBuilder("Dato;Første;Andre\n");
        foreach (var (payload, index) in Payload.All.Select((payload, index) => (payload, index)))
        {
            var number = index.ToString("D2", CultureInfo.InvariantCulture);
            var sheet = $"Ark{number} {XmlText(payload.Text)} slutt";
            var file = $"data{number} {FileText(payload.Text)} slutt.csv";
            definition.Append(CultureInfo.InvariantCulture, $"""
                  s{number}:
                    title: {Yaml($"{payload.Text} tittel{number}")}
                    description: {Yaml($"{payload.Text} beskrivelse{number}")}
                    file: statistics.xlsx
                    sheet: {Yaml(isFaulty ? "Ikke " + sheet : sheet)}
                  f{number}:
                    title: Fil {number}
                    file: {Yaml(file)}
                    label: {Yaml($"Verdi {payload.Text} slutt")}
                {(isFaulty ? $"    {Yaml($"{payload.Text} nøkkel")}: 1" : "")}

                """);
            sheets.Append(CultureInfo.InvariantCulture, $"<sheet name=\"{SecurityElement.Escape(sheet)}\" sheetId=\"{index + 1}\" r:id=\"rId{index + 1}\"/>");
            relations.Add(($"rId{index + 1}", "worksheet", "worksheets/sheet1.xml"));
            register.Append(CultureInfo.InvariantCulture, $"19.03.2026;{Csv($"{payload.Text} første{number}")};{Csv($"Andre{number} {payload.Text}")}\n");
            _folder.With(file, $"Måned;{Csv($"Verdi {payload.Text} slutt")}\n2026-01;1\n2026-02;{(isFaulty ? Csv(payload.Text + " tall") : "2")}\n");
            _folder.With($"content/side{number} {FileText(payload.Text)} slutt.md",
                $"---\nchapter: informasjon\norder: {index}\ntitle: {Yaml($"{payload.Text} side{number}")}\n---\n\nTekst {number}.\n");
        }

        book.With(HostileWorkbook.Book, HostileWorkbook.BookOf(sheets.ToString())).With(HostileWorkbook.BookRelations, HostileWorkbook.RelationsOf([.. relations])).Save(_folder["statistics.xlsx"]);
        _folder.With("entries.csv", register.ToString());
        definition.Append("""
            targets:
              - { series: s00, rule: ">= 1" }
            registers:
              entries:
                file: entries.csv
                fields:
                  date: { header: Dato, type: date }
                  first: { header: Første }
                  second: { header: Andre }

            """);
        _folder.With("report.yaml", definition.ToString());
        _folder.With("content/rå.md", "---\nchapter: informasjon\ntitle: Rå tekst\norder: 999\n---\n\n" + RawBody);
    }

    public string Path => _folder.Path;

    public string this[string file] => _folder[file];

    public void Dispose() => _folder.Dispose();

    /// <summary>All payloads in one line.</summary>
    private static string Every => string.Join(" ; ", Payload.All.Select(payload => payload.Text));

    /// <summary>What an author of a text may write without a finding, and must not become more than text either.</summary>
    private const string RawBody = """
        <script>alert(1)</script>

        <img src=x onerror=alert(1)> <b onclick="alert(1)">x</b> <!-- x --> &lt;script&gt;alert(2)&lt;/script&gt; &#x202E;snudd

        `<script>alert(3)</script>` og {{ 1 + 1 }} og javascript:alert(1)

            <script>alert(4)</script>

        """;

    private static string Yaml(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value is >= ' ' and < 127 and not '"' and not '\\'
                ? quoted.Append((char)rune.Value)
                : quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
        }

        return quoted.Append('"').ToString();
    }

    private static string Csv(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Without what XML cannot hold.</summary>
    private static string XmlText(string text) => string.Concat(text.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)));

    /// <summary>Without what no name of a file holds, and what the program refuses in paths.</summary>
    private static string FileText(string text) => string.Concat(text.Where(letter => letter is not ('/' or '\\' or '\0') && !char.IsSurrogate(letter)));
}
