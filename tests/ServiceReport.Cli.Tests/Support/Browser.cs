using Deque.AxeCore.Commons;
using OpenQA.Selenium.Chrome;

namespace ServiceReport.Cli.Tests.Support;

/// <summary>The system's Chromium without a window. Where it is missing a test is skipped, but not in CI.</summary>
internal sealed class Browser : IDisposable
{
    private readonly ChromeDriver _driver;

    private Browser(ChromeDriver driver) => _driver = driver;

    /// <summary>Starts it with a screen of this width, in CSS pixels, and light or dark colours.</summary>
    public static Browser Start(int width, bool isDark)
    {
        var driverPath = Find("chromedriver");
        var options = new ChromeOptions { BinaryLocation = Find("chromium") };
        options.AddArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--hide-scrollbars");
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(driverPath), Path.GetFileName(driverPath));
        service.SuppressInitialDiagnosticInformation = true;
        var browser = new Browser(new ChromeDriver(service, options));
        browser._driver.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new Dictionary<string, object?>
        {
            ["width"] = width,
            ["height"] = 900,
            ["deviceScaleFactor"] = 1,
            ["mobile"] = false,
        });
        browser._driver.ExecuteCdpCommand("Emulation.setEmulatedMedia", new Dictionary<string, object?>
        {
            ["features"] = new[] { new Dictionary<string, object?> { ["name"] = "prefers-color-scheme", ["value"] = isDark ? "dark" : "light" } },
        });
        browser._driver.ExecuteCdpCommand("Page.setBypassCSP", new Dictionary<string, object?> { ["enabled"] = true }); // axe needs scripts; the page allows none.
        return browser;
    }

    public void Open(string file) => _driver.Navigate().GoToUrl(new Uri(file).AbsoluteUri);

    /// <summary>What a script returns.</summary>
    public object? Ask(string script) => _driver.ExecuteScript(script);

    /// <summary>The rules of WCAG 2.1 A and AA that axe finds broken: <c>color-contrast: #id</c>.</summary>
    public IReadOnlyList<string> Violations()
    {
        _driver.ExecuteScript(new BundledAxeScriptProvider().GetScript());
        var found = (IReadOnlyCollection<object>)_driver.ExecuteAsyncScript("""
            const done = arguments[arguments.length - 1];
            axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then(
                result => done(result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.target.join(' ')))),
                fault => done(['axe: ' + fault]));
            """)!;
        return [.. found.Cast<string>()];
    }

    public void Dispose() => _driver.Dispose();

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
