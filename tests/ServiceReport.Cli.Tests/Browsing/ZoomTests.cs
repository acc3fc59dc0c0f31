using System.Globalization;
using ServiceReport.Cli.Tests.Support;

namespace ServiceReport.Cli.Tests.Browsing;

/// <summary>Larger text, a smaller window and wider spacing lose nothing (WCAG 1.4.4, 1.4.10 and 1.4.12).</summary>
public sealed class ZoomTests
{
    /// <summary>Every line of text that sticks out of the page, is cut off by a box that does not scroll, or lies over another.</summary>
    private const string Faults = """
        document.querySelectorAll('details').forEach(details => details.open = true);
        const page = document.documentElement;
        const faults = page.scrollWidth > innerWidth ? [`the page is ${page.scrollWidth} wide`] : [];
        const lines = [];
        const isHidden = element => element && (element.clientWidth === 1 || isHidden(element.parentElement)); // From the eye, on purpose; it is read aloud.
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node; node = walker.nextNode();) {
            const owner = node.parentElement;
            if (!node.data.trim() || !owner.checkVisibility() || owner.closest('.skip') || isHidden(owner)) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects()) {
                if (box.width > 1) lines.push({ node, owner, left: box.left, right: box.right, top: box.top, bottom: box.bottom });
            }
        }
        const told = line => `'${line.node.data.trim().slice(0, 40)}' in ${line.owner.localName}`;
        for (const line of lines) {
            let left = 0, right = innerWidth;
            for (let box = line.owner; box !== document.body; box = box.parentElement) {
                const style = getComputedStyle(box);
                const bounds = box.getBoundingClientRect();
                if (style.overflowX === 'visible' || box.localName === 'text') continue;
                if (['auto', 'scroll'].includes(style.overflowX)) {
                    left = -Infinity;
                    right = Math.max(right, bounds.left - box.scrollLeft + box.scrollWidth);
                } else if (left > -Infinity && (line.right > bounds.right + 1 || line.bottom > bounds.bottom + 1)) {
                    faults.push(`${told(line)} is cut off by ${box.localName}.${box.className.baseVal ?? box.className}`);
                }
            }
            if (line.left < left - 1 || line.right > right + 1) faults.push(`${told(line)} sticks out: ${Math.round(line.left)} to ${Math.round(line.right)}`);
        }
        lines.sort((one, other) => one.top - other.top);
        for (let first = 0; first < lines.length; first++) {
            for (let next = first + 1; next < lines.length && lines[next].top < lines[first].bottom; next++) {
                const [one, other] = [lines[first], lines[next]];
                const height = Math.min(one.bottom, other.bottom) - other.top;
                const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
                const isStuck = [one, other].some(line => [line.owner.closest('th, td'), line.owner.closest('thead')].some(part => part && getComputedStyle(part).position === 'sticky'));
                if (width > 1 && height > 0.3 * Math.min(one.bottom - one.top, other.bottom - other.top) && one.node !== other.node && !isStuck) {
                    faults.push(`${told(one)} lies over ${told(other)}`);
                }
            }
        }
        return faults;
        """;

    private static Browser Browser => BrowsedReport.Browser;

    private static IEnumerable<string> LanguageTags => BrowsedReport.LanguageTags;

    [Test]
    public void As_it_is_nothing_is_cut_off([ValueSource(nameof(LanguageTags))] string language, [Values(320, 768, 1440)] int width) =>
        AssertSound(language, width, "");

    [Test]
    public void Text_of_twice_the_size_is_whole([ValueSource(nameof(LanguageTags))] string language, [Values(640, 1280)] int width) =>
        AssertSound(language, width, "html { font-size: 200% }");

    [Test]
    public void A_window_of_1280_at_400_percent_is_320_wide_and_shows_the_same_text([ValueSource(nameof(LanguageTags))] string language)
    {
        const string text = "return [...document.querySelectorAll('main p, main li, main h2, main h3, main h4, main th, main td, figcaption, caption')].filter(element => element.checkVisibility() && !element.closest('nav')).map(element => element.textContent)";
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(1280));
        var whole = Browser.AskList(text);
        Browser.Show(BrowsedReport.Page(language), new Screen(320) { Height = 256 });

        Assert.That(Browser.AskList(text), Is.EqualTo(whole));
        Assert.That(whole, Has.Count.GreaterThan(500));
    }

    /// <summary>A chart is a picture: its words stand where they were measured to fit, and its table says the same.</summary>
    [Test]
    public void Wider_spacing_of_lines_words_and_letters_fits([ValueSource(nameof(LanguageTags))] string language, [Values(320, 1280)] int width) => AssertSound(
        language, width, "main :not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } main p { margin-bottom: 2em !important }");

    /// <summary>The sample has ten key figures: a multiple of no number of columns but one and two.</summary>
    [Test]
    public void Every_row_of_key_figures_is_full([ValueSource(nameof(LanguageTags))] string language, [Values(320, 600, 800, 1100, 1440)] int width)
    {
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(width));

        Assert.That(Browser.AskList("""
            const list = document.querySelector('.key-figures ul');
            const right = list.getBoundingClientRect().right;
            const tiles = [...list.children].map(tile => tile.getBoundingClientRect());
            const lasts = tiles.filter((tile, index) => index === tiles.length - 1 || tiles[index + 1].top > tile.top + 1);
            return lasts.filter(tile => Math.abs(tile.right - right) > 1).map(tile => `${tile.right} of ${right}`);
            """), Is.Empty);
        Assert.That(Browser.Ask("return document.querySelectorAll('.key-figures li').length"), Is.EqualTo(10));
    }

    /// <summary>A figure of 18 digits, in the narrowest tile, goes on below after a whole group.</summary>
    [Test]
    public void A_long_key_figure_is_parted_between_its_groups([Values(320, 1440)] int width)
    {
        Browser.ShowAnew(BrowsedReport.Page("nb"), new Screen(width));

        Assert.That(Browser.AskList("""
            const figure = document.querySelector('.key-figures li:last-child .value');
            figure.innerHTML = '123 456 789 012 345 678'.replaceAll(' ', '\u00a0<wbr>');
            const box = figure.getBoundingClientRect();
            const range = document.createRange();
            const lines = [...figure.childNodes].filter(node => node.nodeType === 3).map(group => { range.selectNodeContents(group); return range.getClientRects().length; });
            return [...lines.filter(count => count > 1).map(count => 'a group is on two lines'), ...(figure.scrollWidth > box.width + 1 ? ['it sticks out'] : [])];
            """), Is.Empty);
    }

    [Test]
    public void Tables_scroll_on_no_screen_that_is_wider_than_a_phone([ValueSource(nameof(LanguageTags))] string language, [Values(768, 1440)] int width)
    {
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(width));

        Assert.That(
            Browser.AskList("return [...document.querySelectorAll('.table')].filter(box => box.scrollWidth > box.clientWidth).map(box => box.textContent.slice(0, 60))"),
            Is.Empty);
    }

    [Test]
    public void The_months_of_all_years_stand_on_one_line([ValueSource(nameof(LanguageTags))] string language, [Values("320 100", "1280 100", "1280 200")] string screen)
    {
        var (width, percent) = (int.Parse(screen.Split(' ')[0], CultureInfo.InvariantCulture), screen.Split(' ')[1]);
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(width));
        Browser.Ask($"document.documentElement.style.fontSize = '{percent}%'");

        Assert.That(Browser.AskList("""
            const tops = row => [...row.cells].map(cell => Math.round(cell.getBoundingClientRect().bottom)).join();
            return [...document.querySelectorAll('.turns table')].filter(table => new Set([...table.rows].map(tops)).size > 1).map(table => table.caption.textContent);
            """), Is.Empty);
        Assert.That(Browser.Ask("return document.querySelectorAll('.turns tbody tr').length"), Is.EqualTo(28), "seven series, each with four years");
    }

    /// <summary>On a phone the newest year is on the screen, whole, beside the months; older years are a swipe away, and the table begins with them as ever.</summary>
    [Test]
    public void The_newest_year_is_seen_first([ValueSource(nameof(LanguageTags))] string language, [Values(320, 1440)] int width)
    {
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(width));

        Assert.That(Browser.AskList("""
            return [...document.querySelectorAll('.turns')].flatMap(box => {
                const bounds = box.getBoundingClientRect();
                const months = box.querySelector('thead').getBoundingClientRect();
                const newest = box.querySelector('tbody tr:last-child').getBoundingClientRect();
                const years = [...box.querySelectorAll('tbody tr')].map(row => row.cells[0].textContent);
                return [
                    ...(newest.left >= months.right - 1 && newest.right <= bounds.right + 1 ? [] : [`${newest.left} to ${newest.right} in ${bounds.right}`]),
                    ...(Math.abs(months.left - bounds.left) <= 1 ? [] : [`the months stand at ${months.left}, the box at ${bounds.left}`]),
                    ...(years.join() === '2023,2024,2025,2026' ? [] : [years.join()]),
                ];
            });
            """), Is.Empty);
    }

    /// <summary>A figure of which the last digits alone are seen is another figure: a year is seen whole, or lies wholly beneath the months.</summary>
    [Test]
    public void No_figure_of_a_year_is_cut([ValueSource(nameof(LanguageTags))] string language, [Values(320, 360, 390, 430, 500, 600, 768)] int width)
    {
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(width));

        Assert.That(Browser.AskList("""
            return [...document.querySelectorAll('.turns')].flatMap(box => {
                const months = box.querySelector('thead').getBoundingClientRect().right;
                return [...box.querySelectorAll('tbody tr > *')].filter(cell => {
                    const text = document.createRange();
                    text.selectNodeContents(cell);
                    const figure = text.getBoundingClientRect();
                    return figure.left < months && figure.right > months;
                }).map(cell => cell.textContent);
            });
            """), Is.Empty);
    }

    private static void AssertSound(string language, int width, string style)
    {
        Browser.ShowAnew(BrowsedReport.Page(language), new Screen(width));
        Browser.Ask($"const style = document.createElement('style'); style.textContent = '{style}'; document.head.append(style)");

        Assert.That(Browser.AskList(Faults), Is.Empty);
    }
}
