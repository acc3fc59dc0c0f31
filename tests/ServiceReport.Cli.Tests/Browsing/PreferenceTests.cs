using ServiceReport.Cli.Tests.Support;

namespace ServiceReport.Cli.Tests.Browsing;

/// <summary>What readers have asked their system for: less motion, colours of their own.</summary>
[TestFixtureSource(typeof(BrowsedReport), nameof(BrowsedReport.LanguageTags))]
public sealed class PreferenceTests(string language)
{
    private static Browser Browser => BrowsedReport.Browser;

    [Test]
    public void Nothing_moves_for_those_who_asked_for_less_motion()
    {
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(1440) { ReducesMotion = true });

        Assert.That(Browser.AskList("""
            return [...document.querySelectorAll('*')].filter(element => {
                const style = getComputedStyle(element);
                return style.scrollBehavior !== 'auto' || style.animationName !== 'none' || style.transitionDuration.split(', ').some(time => time !== '0s');
            }).map(element => element.localName);
            """), Is.Empty);
        Browser.Show(BrowsedReport.Page(language), new Screen(1440));
        Assert.That(Browser.Ask("return getComputedStyle(document.documentElement).scrollBehavior"), Is.EqualTo("smooth"), "others are shown where a link leads");
    }

    [Test]
    public void Verdicts_keep_their_words_and_symbols_in_the_readers_own_colours([Values] bool isDark)
    {
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(1440) { ForcesColors = true, IsDark = isDark });
        var faults = Browser.AskList(PageScripts.Contrast + """
            if (!matchMedia('(forced-colors: active)').matches) return ['colours are not forced'];
            const faults = [];
            for (const verdict of document.querySelectorAll('.verdict, .alert-title')) {
                if (contrast(getComputedStyle(verdict).color, canvas) < 4.5) faults.push(verdict.textContent + ' is hard to read');
                const icon = verdict.querySelector('.icon');
                if (icon.getBoundingClientRect().width < 8) faults.push(verdict.textContent + ' has no symbol');
                const [ground, sign] = [icon.firstElementChild, icon.lastElementChild].map(shape => getComputedStyle(shape));
                const outline = icon.classList.contains('hollow') ? ground.stroke : ground.fill;
                if (contrast(outline, canvas) < 3) faults.push(verdict.textContent + ' has a symbol that is not seen');
                if (!icon.classList.contains('hollow') && contrast(sign.stroke, ground.fill) < 3) faults.push(verdict.textContent + ' has a sign that is not seen');
            }
            return faults;
            """);

        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void Charts_are_seen_in_the_readers_own_colours([Values] bool isDark)
    {
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(1440) { ForcesColors = true, IsDark = isDark });
        var faults = Browser.AskList(PageScripts.Contrast + """
            const faults = new Set();
            const look = (shape, part) => {
                const name = [...shape.classList].find(one => one.startsWith(part[0] + '-'));
                if (!name || name.endsWith('-grid') || name.endsWith('-paper')) return;
                const needed = shape.localName === 'text' ? 4.5 : 3;
                const found = contrast(getComputedStyle(shape)[part], canvas);
                if (found < needed) faults.add(`${shape.localName} ${name} has ${found.toFixed(1)}:1`);
            };
            for (const shape of document.querySelectorAll('.chart :is(polyline, polygon, circle, text, rect)')) {
                if (!shape.checkVisibility()) continue;
                look(shape, 'stroke');
                look(shape, 'fill');
            }
            return [...faults];
            """);

        Assert.That(faults, Is.Empty);
        Assert.That(
            Browser.Ask(PageScripts.Contrast + "return getComputedStyle(document.querySelector('.chart .s-accent')).stroke !== getComputedStyle(document.querySelector('.chart .s-earlier1')).stroke"),
            Is.True, "this year is told from the years before");
    }

    [Test]
    public void The_focus_is_seen_in_the_readers_own_colours([Values] bool isDark)
    {
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(1440) { ForcesColors = true, IsDark = isDark });
        foreach (var selector in new[] { ".contents.side a", ".table.wide", ".anchor", "main p a" })
        {
            Browser.Press("Tab"); // Keyboard focus, so that what a script focuses next is shown as such.
            Browser.Ask($"document.querySelector('{selector}').focus()");
            Assert.That(Browser.Ask(PageScripts.Contrast + """
                const style = getComputedStyle(document.activeElement);
                return document.activeElement !== document.body && style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2 && contrast(style.outlineColor, canvas) >= 3;
                """), Is.True, selector);
        }
    }
}
