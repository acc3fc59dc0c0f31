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
