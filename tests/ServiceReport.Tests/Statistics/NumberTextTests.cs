using ServiceReport.Statistics;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Statistics;

public sealed class NumberTextTests
{
    [TestCase("6 142 016", 6142016)]
    [TestCase("6397 333", 6397333)]
    [TestCase("13955 995", 13955995)]
    [TestCase("223639 879", 223639879)]
    [TestCase("10 267 169", 10267169)]
    [TestCase("10267169", 10267169)]
    [TestCase("6\u00A0142\u00A0016", 6142016)]
    [TestCase("6\u202F142\u202F016", 6142016)]
    [TestCase("6\u2009142\u2007016", 6142016)]
    [TestCase("6'142'016", 6142016)]
    [TestCase("6’142’016", 6142016)]
    [TestCase("1.234.567", 1234567)]
    [TestCase("1,234,567", 1234567)]
    [TestCase("0", 0)]
    [TestCase("  87  ", 87)]
    [TestCase("5588 stk.", 5588)]
    [TestCase("-12", -12)]
    [TestCase("−12", -12)]
    [TestCase("–12", -12)]
    [TestCase("+12", 12)]
    public void Reads_counts(string text, int expected) => Assert.That(Read(text, Unit.Count), Is.EqualTo((decimal)expected));

    [TestCase("4,5", "4.5")]
    [TestCase("0,567", "0.567")]
    [TestCase("1.234,567", "1234.567")]
    [TestCase("1,234.5", "1234.5")]
    [TestCase("12 345,5", "12345.5")]
    [TestCase("1,23456", "1.23456")]
    public void Reads_counts_with_decimals(string text, string expected) => Assert.That(Read(text, Unit.Count), Is.EqualTo(Exactly(expected)));

    [TestCase("99,69", "99.69")]
    [TestCase("99.69", "99.69")]
    [TestCase("99,69 %", "99.69")]
    [TestCase("99,69\u00A0%", "99.69")]
    [TestCase("87%", "87")]
    [TestCase("87 prosent", "87")]
    [TestCase("99,895", "99.895")]
    [TestCase("99.895", "99.895")]
    [TestCase("−4,5", "-4.5")]
    [TestCase("-4,5 %", "-4.5")]
    [TestCase("100", "100")]
    public void Reads_percentages(string text, string expected) => Assert.That(Read(text, Unit.Percent), Is.EqualTo(Exactly(expected)));

    [TestCase("289 sek", 289)]
    [TestCase("289 sek.", 289)]
    [TestCase("289 s", 289)]
    [TestCase("289s", 289)]
    [TestCase("289 sekunder", 289)]
    [TestCase("1 289 seconds", 1289)]
    public void Reads_seconds(string text, int expected) => Assert.That(Read(text, Unit.Seconds), Is.EqualTo((decimal)expected));

    [TestCase("4 min", "4")]
    [TestCase("4,5 minutter", "4.5")]
    public void Reads_minutes(string text, string expected) => Assert.That(Read(text, Unit.Minutes), Is.EqualTo(Exactly(expected)));

    [TestCase("")]
    [TestCase("  \u00A0")]
    [TestCase(".")]
    [TestCase("..")]
    [TestCase("...")]
    [TestCase("…")]
    [TestCase(":")]
    [TestCase("-")]
    [TestCase("–")]
    [TestCase("−")]
    public void Takes_symbols_for_missing_figures_as_no_figure(string text)
    {
        var reading = NumberText.Read(text, Unit.Count);
        Assert.Multiple(() =>
        {
            Assert.That(reading.IsMissing);
            Assert.That(reading.Value, Is.Null);
        });
    }

    [TestCase("1.234", 1)]
    [TestCase("1,234", 1)]
    [TestCase("99,895", 2)]
    [TestCase("123.456", 3)]
    [TestCase("1234,567", 4)]
    [TestCase("6 142.016", 5)]
    [TestCase("252 156 939 862", 0)]
    [TestCase("93 615 262 116", 0)]
    public void Refuses_counts_that_can_be_read_in_two_ways(string text, int index) =>
        AssertRefused(text, Unit.Count, NumberFault.Ambiguous, index);

    [TestCase("289 270", Unit.Seconds)]
    [TestCase("87 861", Unit.Percent)]
    public void Refuses_measurements_that_may_be_two_in_one_cell(string text, Unit unit) => AssertRefused(text, unit, NumberFault.Ambiguous, 0);

    [TestCase("5 214 8l2", 7)]
    [TestCase("5214812x", 7)]
    [TestCase("O5", 0)]
    [TestCase("tall", 0)]
    [TestCase("13955 995 5892 005", 10)]
    [TestCase("12 34", 3)]
    [TestCase("1 2345", 2)]
    [TestCase("1234 567 890", 0)]
    [TestCase("6  142", 3)]
    [TestCase("6\t142", 2)]
    [TestCase("6'142 016", 5)]
    [TestCase("1.234,567.8", 5)]
    [TestCase("1.23.456", 2)]
    [TestCase("18.03.2026", 3)]
    [TestCase("4:49", 1)]
    [TestCase("1E+05", 1)]
    [TestCase("(5)", 0)]
    [TestCase("5,", 1)]
    [TestCase(",5", 0)]
    [TestCase("5,5 5", 3)]
    [TestCase("--5", 1)]
    [TestCase("- 5", 1)]
    [TestCase("007", 0)]
    [TestCase("016 142", 0)]
    [TestCase("1,2 mill.", 4)]
    [TestCase("٣", 0)]
    [TestCase("+", 0)]
    public void Refuses_what_is_not_a_number_and_says_where(string text, int index) => AssertRefused(text, Unit.Count, NumberFault.NotANumber, index);

    [TestCase("289 sek", Unit.Percent, 4)]
    [TestCase("87%", Unit.Seconds, 2)]
    [TestCase("87 %", Unit.Count, 3)]
    [TestCase("4 min", Unit.Seconds, 2)]
    public void Refuses_a_unit_that_the_series_does_not_have(string text, Unit unit, int index) => AssertRefused(text, unit, NumberFault.WrongUnit, index);

    [Test]
    public void Refuses_more_digits_than_are_exact() =>
        Assert.That(NumberText.Read(new string('9', 29), Unit.Count).Refusal?.Message, Does.EndWith("has too many digits"));

    [TestCase("999999999999999999", "999999999999999999")]
    [TestCase("-999999999999999999", "-999999999999999999")]
    [TestCase("1,123456789012", "1.123456789012")]
    [TestCase("99,6900000000000000", "99.69")]
    public void Reads_what_is_within_bounds(string text, string expected) => Assert.That(Read(text, Unit.Percent), Is.EqualTo(Exactly(expected)));

    [TestCase("1000000000000000000", "is too large; a figure has 18 digits before its decimals at most")]
    [TestCase("-1000000000000000000", "is too large; a figure has 18 digits before its decimals at most")]
    [TestCase("1,1234567890123", "has 13 decimals; a figure has 12 at most")]
    public void Refuses_what_is_out_of_bounds(string text, string why)
    {
        AssertRefused(text, Unit.Percent, NumberFault.OutOfBounds, text[0] == '-' ? 1 : 0);
        Assert.That(NumberText.Read(text, Unit.Percent).Refusal?.Message, Is.EqualTo($"'{text}' {why}"));
    }

    [Test]
    public void Says_what_it_found_and_guesses_why()
    {
        var refusal = NumberText.Read("5 214 8l2", Unit.Count).Refusal;
        Assert.Multiple(() =>
        {
            Assert.That(refusal?.Message, Is.EqualTo("'5 214 8l2' is not a number"));
            Assert.That(refusal?.Hint, Is.EqualTo("is the letter l a digit 1?"));
            Assert.That(refusal?.Length, Is.EqualTo(1));
        });
    }

    [Test]
    public void Reads_every_printed_row_of_the_reference_in_only_one_way()
    {
        foreach (var (series, year, printed) in ReferenceFigures.PrintedRows())
        {
            var figures = ReferenceFigures.Series[series].Where(entry => entry.Key.Year == year).Select(entry => entry.Value).ToList();
            Assert.That(CellsOf(printed, figures).Select(cell => Read(cell, Unit.Count)), Is.EqualTo(figures), $"{series} {year}");
        }
    }

    /// <summary>Cuts a printed row into its cells by the number of digits that each figure has.</summary>
    private static IEnumerable<string> CellsOf(string printed, List<decimal> figures)
    {
        var index = 0;
        foreach (var figure in figures)
        {
            var start = index;
            for (var digits = figure.ToString(System.Globalization.CultureInfo.InvariantCulture).Length; digits > 0; index++)
            {
                digits -= char.IsAsciiDigit(printed[index]) ? 1 : 0;
            }

            yield return printed[start..index];
            index++;
        }
    }

    private static decimal? Read(string text, Unit unit) => NumberText.Read(text, unit).Value;

    private static decimal Exactly(string value) => decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

    private static void AssertRefused(string text, Unit unit, NumberFault fault, int index)
    {
        var refusal = NumberText.Read(text, unit).Refusal;
        Assert.That(refusal, Is.Not.Null);
        Assert.Multiple(() =>
        {
            Assert.That(refusal!.Fault, Is.EqualTo(fault));
            Assert.That(refusal!.Index, Is.EqualTo(index));
            Assert.That(refusal!.Length, Is.InRange(1, text.Length - index));
        });
    }
}
