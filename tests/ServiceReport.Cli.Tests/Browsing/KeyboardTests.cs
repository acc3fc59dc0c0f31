using ServiceReport.Cli.Tests.Support;

namespace ServiceReport.Cli.Tests.Browsing;

/// <summary>The page without a mouse, from the first Tab to the last.</summary>
public sealed class KeyboardTests
{
    /// <summary>Far more than the sample has links; who gets there is in a trap.</summary>
    private const int MostStops = 600;

    /// <summary>Everything that is shown and can be used or scrolled, in the order of the page's text.</summary>
    private const string Operable = """
        const scrolls = element => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;
        window.operable = [...document.body.querySelectorAll('*')].filter(element =>
            element.checkVisibility() && (element.matches('a[href], summary, button, input, [tabindex="0"]') || scrolls(element)));
        window.told = element => element.localName + ' ' + (element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby') ?? element.textContent);
        return window.operable.map(window.told);
        """;

    /// <summary>Where the focus is, and what is wrong with how it is seen.</summary>
    private const string Focused = """
        const element = document.activeElement;
        if (element === document.body) return [''];
        const style = getComputedStyle(element);
        const faults = [];
        if (style.outlineStyle !== 'solid' || parseFloat(style.outlineWidth) < 2) faults.push('has no outline');
        const probe = document.createElement('i');
        probe.style.color = 'var(--accent)';
        document.body.append(probe);
        if (style.outlineColor !== getComputedStyle(probe).color) faults.push('has an outline of another colour than the accent: ' + style.outlineColor);
        probe.remove();
        for (let shown = element; shown; shown = shown.parentElement) if (getComputedStyle(shown).opacity !== '1') faults.push('is faint');
        const box = element.getClientRects()[0];
        if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) faults.push('is outside the window');
        else {
            const at = document.elementFromPoint(Math.max(1, Math.min(box.left + box.width / 2, innerWidth - 1)), Math.max(1, Math.min(box.top + 12, box.bottom - 1, innerHeight - 1)));
            if (!element.contains(at) && !at?.contains(element)) faults.push('lies under ' + at?.outerHTML.slice(0, 80));
        }
        return [window.told(element), ...faults];
        """;

    private static Browser Browser => BrowsedReport.Browser;

    private static IEnumerable<string> LanguageTags => BrowsedReport.LanguageTags;

    [Test]
    public void Tab_reaches_all_that_can_be_used_in_reading_order_and_shows_where_it_is(
        [ValueSource(nameof(LanguageTags))] string language, [Values(320, 1440)] int width)
    {
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(width) { ReducesMotion = true });
        var operable = Browser.AskList(Operable);
        var walked = new List<string>();
        var faults = new List<string>();
        while (walked.Count < MostStops)
        {
            Browser.Press("Tab");
            var stop = Browser.AskList(Focused);
            if (stop[0].Length == 0 || (walked.Count > 1 && stop[0] == walked[0])) // Past the last one lies the browser's own window, and then the first again.
            {
                break;
            }

            walked.Add(stop[0]);
            faults.AddRange(stop.Skip(1).Select(fault => $"{stop[0]} {fault}"));
        }

        Assert.That(walked, Is.EqualTo(operable));
        Assert.That(walked, Has.Count.GreaterThan(40), "the sample has links, anchors and tables");
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void Shift_and_Tab_go_back()
    {
        Browser.ShowAnew(BrowsedReport.Page("nb"), new Screen(1440));
        var operable = Browser.AskList(Operable);
        Browser.Press("Tab");
        Browser.Press("Tab");
        Browser.Press("Tab");
        Browser.Press("Tab", withShift: true);

        Assert.That(Browser.AskList(Focused)[0], Is.EqualTo(operable[1]));
    }

    [Test]
    public void The_skip_link_is_first_and_shown_and_leads_past_the_contents([ValueSource(nameof(LanguageTags))] string language)
    {
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(1440) { ReducesMotion = true });
        Assert.That(Browser.Ask("return document.querySelector('.skip').getBoundingClientRect().bottom"), Is.Negative, "nobody else sees it");
        Browser.Press("Tab");
        Assert.That(Browser.Ask("return document.activeElement.className"), Is.EqualTo("skip"));
        Browser.Press("Enter");
        Assert.That(Browser.Ask("return document.activeElement.localName"), Is.EqualTo("main"));
        Browser.Press("Tab");

        Assert.That(Browser.Ask("return document.activeElement.closest('main') !== null"), Is.True);
    }

    [Test]
    public void The_contents_open_and_lead_to_their_chapter_on_a_phone([ValueSource(nameof(LanguageTags))] string language)
    {
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(320) { ReducesMotion = true });
        Browser.Ask("document.querySelector('summary').focus()");
        Browser.Press("Enter");
        Assert.That(Browser.Ask("return document.querySelector('details').open"), Is.True);
        Browser.Ask("document.querySelectorAll('details a')[5].focus()");
        Browser.Press("Enter");

        Assert.That(Browser.Ask("return document.querySelector(':target') === document.getElementById(decodeURIComponent(location.hash.slice(1)))"), Is.True);
        Assert.That(Browser.IsSoon("const top = document.querySelector(':target').getBoundingClientRect().top; return top >= 0 && top < 200"), Is.True);
    }

    [Test]
    public void Every_box_that_scrolls_has_a_name_and_follows_the_arrow_keys([ValueSource(nameof(LanguageTags))] string language)
    {
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(320) { ReducesMotion = true });
        var names = Browser.AskList("""
            window.boxes = [...document.querySelectorAll('main *')].filter(box =>
                getComputedStyle(box).overflowX === 'auto' && box.scrollWidth > box.clientWidth);
            return window.boxes.map(box => box.getAttribute('role') + ' '
                + (box.getAttribute('aria-label') ?? document.getElementById(box.getAttribute('aria-labelledby'))?.textContent ?? ''));
            """);
        var still = new List<string>();
        for (var box = 0; box < names.Count; box++)
        {
            var beginsRight = Browser.Ask($"window.boxes[{box}].focus(); return getComputedStyle(window.boxes[{box}]).direction === 'rtl'") is true;
            Browser.Press(beginsRight ? "ArrowLeft" : "ArrowRight");
            still.AddRange(Browser.IsSoon($"return window.boxes[{box}].scrollLeft {(beginsRight ? "<" : ">")} 0") ? [] : [names[box]]);
        }

        Assert.That(names, Is.Not.Empty.And.Unique.And.All.Match("^region .+"));
        Assert.That(still, Is.Empty);
    }
}
