namespace ServiceReport.Cli.Tests.Browsing;

/// <summary>What several tests begin their questions to the page with.</summary>
internal static class PageScripts
{
    /// <summary>The contrast of two colours of the page, as WCAG computes it.</summary>
    public const string Contrast = """
        const channel = value => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        const luminance = color => { const [red, green, blue] = color.match(/\d+/g).map(Number); return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue); };
        const contrast = (one, other) => { const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b); return (light + 0.05) / (dark + 0.05); };
        const probe = document.createElement('i');
        document.body.append(probe);
        const system = name => { probe.style.color = name; return getComputedStyle(probe).color; };
        const canvas = system('Canvas');

        """;
}
