namespace ServiceReport.Cli.Tests.Hostile.Corpus;

/// <summary>What stands where a file should: pipes, devices, folders, links, and files that do not keep still.</summary>
internal static class FileKindCases
{
    public static IReadOnlyList<HostileCase> All { get; } =
    [
        new("a pipe in place of a CSV file", "SR0007", InPlaceOf("uptime.csv", "mkfifo uptime.csv")),
        new("a pipe in place of a workbook", "SR0007", InPlaceOf("statistics.xlsx", "mkfifo statistics.xlsx")),
        new("a pipe in place of the definition", "SR0007", InPlaceOf("report.yaml", "mkfifo report.yaml")),
        new("a pipe in place of a text", "SR0007", workspace => workspace.Shell("mkfifo content/ny.md")),
        new("a pipe in place of a template", "SR0007", InPlaceOf("templates/monthly/report.md.sbn", "mkfifo templates/monthly/report.md.sbn")),
        new("a pipe in place of a template's part", "SR0007", workspace => workspace.Define("sections: []", "sections: [figures]").Shell("mkfifo templates/monthly/figures.md.sbn")),
        new("a pipe in place of the page's frame", "SR0007", workspace => workspace.Shell("mkfifo templates/page.html.sbn")),
        new("a pipe in the folder, inside the workspace", "SR0007", workspace => workspace.Define("file: uptime.csv", "file: data/uptime.csv").Shell("mkdir data && mkfifo data/uptime.csv")),
        new("a pipe through a link", "SR0007", InPlaceOf("uptime.csv", "mkfifo pipe && ln -s pipe uptime.csv")),
        new("an endless device", "SR0004", InPlaceOf("uptime.csv", "ln -s /dev/zero uptime.csv")),
        new("an endless device in place of the definition", "SR0004", InPlaceOf("report.yaml", "ln -s /dev/zero report.yaml")),
        new("an endless device in place of a text", "SR0004", workspace => workspace.Shell("ln -s /dev/urandom content/ny.md")),
        new("the terminal in place of a file", "SR0004", InPlaceOf("uptime.csv", "ln -s /dev/tty uptime.csv")),
        new("the program's own memory in place of a file", "SR0004", InPlaceOf("uptime.csv", "ln -s /proc/self/mem uptime.csv")),
        new("a socket in place of a file", "SR0007", workspace =>
        {
            File.Delete(workspace["uptime.csv"]);
            var socket = new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Unspecified);
            socket.Bind(new System.Net.Sockets.UnixDomainSocketEndPoint(workspace["uptime.csv"]));
            workspace.While(socket);
        }),
        new("a folder in place of a CSV file", "SR0007", InPlaceOf("uptime.csv", "mkdir uptime.csv")),
        new("a folder in place of a workbook", "SR0007", InPlaceOf("statistics.xlsx", "mkdir statistics.xlsx")),
        new("a folder in place of the definition", "SR0007", InPlaceOf("report.yaml", "mkdir report.yaml")),
        new("a folder in place of the main template", "SR0007", InPlaceOf("templates/monthly/report.md.sbn", "mkdir templates/monthly/report.md.sbn")),
        new("a file in place of a folder of data", "SR0002", workspace => workspace.Define("file: uptime.csv", "file: uptime.csv/uptime.csv")),
        new("a file in place of the folder of texts", "", workspace => workspace.Shell("rm -r content && touch content")),
        new("a link out of the workspace", "SR0004", InPlaceOf("uptime.csv", "ln -s /etc/passwd uptime.csv")),
        new("a link out of the workspace, by a path that goes up", "SR0004", InPlaceOf("uptime.csv", "ln -s ../../etc/passwd uptime.csv")),
        new("a link to a link out of the workspace", "SR0004", InPlaceOf("uptime.csv", "ln -s /etc/passwd a && ln -s a uptime.csv")),
        new("a linked folder out of the workspace", "SR0004", workspace => workspace.Define("file: uptime.csv", "file: data/passwd").Shell("ln -s /etc data")),
        new("a definition that is a link out of the workspace", "SR0004", InPlaceOf("report.yaml", "ln -s /etc/passwd report.yaml")),
        new("a text that is a link out of the workspace", "SR0004", workspace => workspace.Shell("ln -s /etc/passwd content/ny.md")),
        new("a folder of texts that is a link out of the workspace", "SR0004*2", workspace => workspace.Shell("""
            rm -r content && mkdir "$PWD.beside" && printf x > "$PWD.beside/a.md" && printf x > "$PWD.beside/b.md" && ln -s "$PWD.beside" content
            """).While(new Afterwards(() => Directory.Delete(workspace.Path + ".beside", recursive: true)))),
        new("a template that is a link out of the workspace", "SR0004", InPlaceOf("templates/monthly/report.md.sbn", "ln -s /etc/passwd templates/monthly/report.md.sbn")),
        new("a link into the workspace's own name with more behind it", "SR0004", workspace => workspace.Shell("""
            rm uptime.csv && mkdir "$PWD-2" && printf x > "$PWD-2/uptime.csv" && ln -s "$PWD-2/uptime.csv" uptime.csv
            """).While(new Afterwards(() => Directory.Delete(workspace.Path + "-2", recursive: true)))),
        new("a link to itself", "SR0004", InPlaceOf("uptime.csv", "ln -s uptime.csv uptime.csv")),
        new("links that go in a circle", "SR0004", InPlaceOf("uptime.csv", "ln -s a uptime.csv && ln -s uptime.csv a")),
        new("a link to nothing", "SR0002", InPlaceOf("uptime.csv", "ln -s borte.csv uptime.csv")),
        new("a link inside the workspace", "", InPlaceOf("uptime.csv", "printf 'Måned;Oppetid\\n2026-02;99,97\\n' > a.csv && ln -s a.csv uptime.csv")),
        new("a text with a name that is no UTF-8", "SR0003", workspace => workspace.Shell("printf x > \"content/$(printf 'b\\303r\\377.md')\"").While(new Afterwards(() => workspace.Shell("rm -r content")))),
        new("a text with terminal escapes in its name", "SR0501", workspace => workspace.Shell("printf x > \"content/$(printf '\\033[31m\\033]0;eid\\007.md')\"")),
        new("a text with a line break in its name", "SR0501", workspace => workspace.Shell("printf x > \"content/$(printf 'a\\n::error::b.md')\"")),
        new("a text that turns the writing direction of its name", "SR0501", workspace => workspace.Shell("printf x > \"content/$(printf 'a\\342\\200\\256dm.b.md')\"")),
        new("a CSV file that grows while it is read", "SR0008", Busy("uptime.csv", 24_000_000, (file, turn) => file.SetLength(24_000_000 + turn))),
        new("a CSV file that shrinks and grows while it is read", "SR0008", Busy("uptime.csv", 24_000_000, (file, turn) => file.SetLength(24_000_000 - (turn % 2 * 6_000_000)))),
        new("a CSV file that is written over while it is read", "SR0008", Busy("uptime.csv", 24_000_000, (file, turn) =>
        {
            file.Position = 100;
            file.WriteByte((byte)('0' + (turn % 10)));
            file.Flush();
        })),
        new("a workbook that shrinks and grows while it is read", "SR0008", Busy("statistics.xlsx", 24_000_000, (file, turn) => file.SetLength(24_000_000 - (turn % 2 * 6_000_000)))),
        new("an output folder that is a pipe", "SR0701", workspace => workspace.Shell("mkfifo ut")) { Command = "build --month 2026-02 --output ut" },
        new("an output folder that is a link in a circle", "SR0701", workspace => workspace.Shell("ln -s ut ut")) { Command = "build --month 2026-02 --output ut" },
        new("a workspace that is a pipe", "SR0001", workspace => workspace.Shell("mkfifo arbeid")) { Command = "build --month 2026-02 --workspace arbeid" },
        new("a workspace that is a device", "SR0001", _ => { }) { Command = "build --month 2026-02 --workspace /dev/zero" },
    ];

    private static Action<HostileWorkspace> InPlaceOf(string file, string script) => workspace =>
    {
        File.Delete(workspace[file]);
        workspace.Shell(script);
    };

    /// <summary>A file that another program goes on changing; too large, at every instant, to be read in one go.</summary>
    private static Action<HostileWorkspace> Busy(string file, int length, Action<FileStream, int> change) => workspace =>
    {
        workspace.With(file, Enumerable.Repeat("2026-02;99,97\n", length / 14).Prepend(file.EndsWith(".csv", StringComparison.Ordinal) ? "Måned;Oppetid\n" : "PK\u0003\u0004"));
        workspace.While(new Writer(workspace[file], change));
    };

    private sealed class Afterwards(Action end) : IDisposable
    {
        public void Dispose() => end();
    }

    private sealed class Writer : IDisposable
    {
        private readonly CancellationTokenSource _stop = new();
        private readonly Thread _writing; // Of its own: on a busy machine the pool may not have one in time.

        public Writer(string path, Action<FileStream, int> change)
        {
            using var begun = new ManualResetEventSlim();
            _writing = new Thread(() =>
            {
                using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
                for (var turn = 0; !_stop.IsCancellationRequested; turn++)
                {
                    change(file, turn);
                    if (turn == 0)
                    {
                        begun.Set();
                    }

                    Thread.Sleep(1);
                }
            });
            _writing.Start();
            begun.Wait();
        }

        public void Dispose()
        {
            _stop.Cancel();
            _writing.Join();
            _stop.Dispose();
        }
    }
}
