using System.Globalization;
using FsCheck;
using ServiceReport.Tables.Excel;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ServiceReport.Tests.Tables;

public sealed class StoredNumberTests
{
    [TestCase("60.0", "60")]
    [TestCase("270.00", "270")]
    [TestCase("59.999999999999993", "60")]
    [TestCase("270.00000000000006", "270")]
    [TestCase("5052933.0000000001", "5052933")]
    [TestCase("1.0000000000000002", "1")]
    [TestCase("100.0", "100")]
    [TestCase("0.10", "0.1")]
    [TestCase("1E3", "1000")]
    [TestCase("1.50E3", "1500")]
    [TestCase("1.5E-3", "0.0015")]
    [TestCase("0.0", "0")]
    [TestCase("-60.0", "-60")]
    [TestCase("999999999999999.6", "1000000000000000")]
    public void Is_read_with_its_zeros(string stored, string expected) => Assert.That(Read(stored), Is.EqualTo(expected));

    [TestCase("1234567890123456", "1234567890123456")] // Sixteen digits, all of them written: a whole number is read to the last.
    [TestCase("-9007199254740993", "-9007199254740993")]
    [TestCase("+9007199254740993", "9007199254740993")]
    [TestCase("+60", "60")]
    [TestCase("1234567890123456.0", "1234567890123460")] // With a point it is a rounded binary number: fifteen digits are meant.
    [TestCase("12345678901234567890123456789", "12345678901234600000000000000")]
    [TestCase("79228162514264300000000000000", "79228162514264300000000000000")] // The largest decimal begins with 792281625142643375.
    [TestCase("1E-28", "0.0000000000000000000000000001")]
    [TestCase("0E400", "0")]
    public void Is_read_to_the_digits_that_are_meant(string stored, string expected) => Assert.That(Read(stored), Is.EqualTo(expected));

    [TestCase("79228162514264400000000000000")]
    [TestCase("1E29")]
    [TestCase("1E-29")]
    [TestCase("1E401")]
    [TestCase("0E401")]
    [TestCase("0E-2147483648", Description = "the one number that has no opposite")]
    [TestCase("1E99999999999")]
    public void Is_a_number_but_too_large_or_too_near_zero_to_be_read(string stored)
    {
        Assert.That(Value(stored), Is.Null);
        Assert.That(StoredNumber.IsNumber(stored), Is.True);
    }

    [TestCase("")]
    [TestCase("-")]
    [TestCase(".")]
    [TestCase("e5")]
    [TestCase("1e")]
    [TestCase("1e+")]
    [TestCase("1.2.3")]
    [TestCase("--1")]
    [TestCase("+-1")]
    [TestCase("1e+-5")]
    [TestCase("1,5")]
    [TestCase("NaN")]
    public void Is_no_number(string stored)
    {
        Assert.That(Value(stored), Is.Null);
        Assert.That(StoredNumber.IsNumber(stored), Is.False);
    }

    /// <summary>The law: up to 15 significant digits are read as exactly their decimal, however many zeros and whichever exponent they are written with.</summary>
    [Property(MaxTest = 2000)]
    public void Is_the_same_in_every_form_of_its_digits(long seed, byte length, byte decimals, byte zeros, sbyte shift, bool isNegative)
    {
        var digits = (Math.Abs(seed % 1_000_000_000_000_000) / (long)Math.Pow(10, length % 15)).ToString(CultureInfo.InvariantCulture);
        var places = decimals % 13;
        var sign = isNegative ? "-" : "";
        var expected = decimal.Parse($"{sign}{digits}E-{places}", NumberStyles.Float, CultureInfo.InvariantCulture);

        var moved = places + (shift % 20);
        var trailing = new string('0', zeros % 20);
        Assert.Multiple(() =>
        {
            Assert.That(Value(sign + Plain(digits, places) + trailing), Is.EqualTo(expected), "plain");
            Assert.That(Value($"{sign}{Plain(digits, Math.Max(moved, 1))}{trailing}E{Math.Max(moved, 1) - places}"), Is.EqualTo(expected), "with an exponent");
            Assert.That(Value($"{sign}{digits}{trailing}e{-places - trailing.Length}"), Is.EqualTo(expected), "whole, with an exponent");
        });
    }

    /// <summary>The digits with so many of them behind a point: 1205 and 2 give <c>12.05</c>; without decimals <c>1205.0</c>.</summary>
    private static string Plain(string digits, int places)
    {
        var padded = digits.PadLeft(places + 1, '0');
        return $"{padded[..^places]}.{(places == 0 ? "0" : padded[^places..])}";
    }

    private static decimal? Value(string stored) => StoredNumber.TryRead(stored, out var value) ? value : null;

    private static string? Read(string stored) => Value(stored)?.ToString("0.############################", CultureInfo.InvariantCulture);
}
