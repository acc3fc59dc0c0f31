using Deque.AxeCore.Commons;
using OpenQA.Selenium.Chrome;

namespace ServiceReport.Cli.Tests.Support;

/// <summary>The system's Chromium without a window. Where it is missing a test is skipped, but not in CI.</summary>
internal sealed class Browser : IDisposable
{
    private static readonly Dictionary<string, int> KeyCodes = new() { ["Tab"] = 9, ["Enter"] = 13, ["ArrowLeft"] = 37, ["ArrowRight"] = 39 };
    private readonly ChromeDriver _driver;
    private string? _file;

    private Browser(ChromeDriver driver) => _driver = driver;

    public static Browser Start()
    {
        var driverPath = Find("chromedriver");
        var options = new ChromeOptions { BinaryLocation = Find("chromium") };
        options.AddArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--hide-scrollbars");
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(driverPath), Path.GetFileName(driverPath));
        service.SuppressInitialDiagnosticInformation = true;
        var browser = new Browser(new ChromeDriver(service, options));
        browser.Command("Page.setBypassCSP", ("enabled", true)); // axe and the questions asked here are scripts; the page allows none.
        browser.Command("Emulation.setFocusEmulationEnabled", ("enabled", true)); // A page without a window has the focus all the same.
        return browser;
    }

    /// <summary>Shows a file on a screen. A file that is open already stays open and is only shown anew.</summary>
    public void Show(string file, Screen screen)
    {
        Command("Emulation.setDeviceMetricsOverride", ("width", screen.Width), ("height", screen.Height), ("deviceScaleFactor", 1), ("mobile", false));
        Command(
            "Emulation.setEmulatedMedia",
            ("media", screen.IsPaper ? "print" : "screen"),
            ("features", screen.Features.Select(feature => new Dictionary<string, object?> { ["name"] = feature.Name, ["value"] = feature.Value }).ToArray()));
        if (file != _file)
        {
            _driver.Navigate().GoToUrl(new Uri(file).AbsoluteUri);
            _driver.ExecuteScript(new BundledAxeScriptProvider().GetScript());
            _file = file;
        }
    }

    /// <summary>Shows a file as if it had never been open: nothing scrolled, nothing focused.</summary>
    public void ShowAnew(string file, Screen screen)
    {
        _file = null;
        Show(file, screen);
    }

    /// <summary>What a script returns.</summary>
    public object? Ask(string script) => _driver.ExecuteScript(script);

    /// <summary>The texts that a script returns.</summary>
    public IReadOnlyList<string> AskList(string script) => [.. ((IReadOnlyCollection<object>)_driver.ExecuteScript(script)!).Cast<string>()];

    /// <summary>Whether a script that says true or false says true within two seconds: scrolling takes its time.</summary>
    public bool IsSoon(string script)
    {
        for (var wait = 0; wait < 40; wait++)
        {
            if (Ask(script) is true)
            {
                return true;
            }

            Thread.Sleep(50);
        }

        return false;
    }

    public void Press(string key, bool withShift = false)
    {
        foreach (var type in new[] { "rawKeyDown", "keyUp" })
        {
            Command("Input.dispatchKeyEvent", ("type", type), ("key", key), ("code", key), ("windowsVirtualKeyCode", KeyCodes[key]), ("modifiers", withShift ? 8 : 0));
            if (type == "rawKeyDown" && key == "Enter")
            {
                Command("Input.dispatchKeyEvent", ("type", "char"), ("key", key), ("code", key), ("text", "\r"));
            }
        }
    }

    /// <summary>Prints what is shown, as PDF, on the paper that the page asks for.</summary>
    public byte[] Print()
    {
        var printed = (IReadOnlyDictionary<string, object>)_driver.ExecuteCdpCommand("Page.printToPDF", new Dictionary<string, object?> { ["preferCSSPageSize"] = true })!;
        return Convert.FromBase64String((string)printed["data"]);
    }

    /// <summary>Asks axe about WCAG 2.1 A and AA, and about its own best practices.</summary>
    /// <param name="excuses">What axe may leave undecided.</param>
    public AxeFindings AskAxe(IReadOnlyList<AxeExcuse> excuses)
    {
        var found = (IReadOnlyDictionary<string, object>)_driver.ExecuteAsyncScript(
            """
            const [excuses, done] = arguments;
            const doubts = node => [...node.any, ...node.all, ...node.none].map(check => check.data?.messageKey ?? check.id);
            const isExcused = (rule, node) => doubts(node).every(doubt => excuses.some(([id, word, selector]) =>
                id === rule.id && word === doubt && document.querySelector(node.target[0]).matches(selector)));
            axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], resultTypes: ['violations', 'incomplete'] }).then(
                result => done({
                    violations: result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target}`)),
                    undecided: result.incomplete.flatMap(rule => rule.nodes.filter(node => !isExcused(rule, node))
                        .map(node => `${rule.id} (${doubts(node)}): ${node.target}`)),
                })).catch(fault => done({ violations: ['axe: ' + fault], undecided: [] }));
            """,
            (object)excuses.Select(object (excuse) => new object[] { excuse.Rule, excuse.Doubt, excuse.Selector }).ToArray())!;
        return new AxeFindings(Texts(found["violations"]), Texts(found["undecided"]));
    }

    public void Dispose() => _driver.Dispose();

    private static string[] Texts(object list) => [.. ((IReadOnlyCollection<object>)list).Cast<string>()];

    private void Command(string name, params (string Name, object? Value)[] arguments) =>
        _driver.ExecuteCdpCommand(name, arguments.ToDictionary(argument => argument.Name, argument => argument.Value));

    private static string Find(string program)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (folders.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists) is { } path)
        {
            return path;
        }

        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail($"{program} not found; CI must have it");
        }

        Assert.Ignore("skipped: Chromium not found");
        throw new InvalidOperationException();
    }
}
