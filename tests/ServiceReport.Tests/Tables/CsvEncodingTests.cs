using System.Text;
using ServiceReport.Tables.Csv;

namespace ServiceReport.Tests.Tables;

/// <summary>Which encoding a CSV file is in, told from its bytes; wrongly told, <c>Måned</c> is <c>MÃ¥ned</c>.</summary>
public sealed class CsvEncodingTests
{
    /// <summary>The detector reads so many bytes at a time.</summary>
    private const int Block = 64 * 1024;

    [Test]
    public void Is_UTF_8_wherever_a_block_parts_a_character([Values("å", "–", "😀")] string letter, [Range(0, 4)] int before)
    {
        var text = new string('a', Block - before) + letter + "b";

        Assert.That(Of(Encoding.UTF8.GetBytes(text)), Is.EqualTo(CsvEncoding.Utf8));
    }

    [TestCase(0xC0)]
    [TestCase(0xE0)]
    [TestCase(0xF0)]
    [TestCase(0x80)]
    [TestCase(0xE5, Description = "å")]
    public void Is_Windows_1252_where_a_block_ends_with_half_a_character_that_never_goes_on(byte last)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes(new string('a', Block - 1)), last, (byte)'b'];

        Assert.That(Of(bytes), Is.EqualTo(CsvEncoding.Windows1252));
    }

    [Test]
    public void Is_mixed_where_both_are_used() =>
        Assert.That(Of([.. "Måned;"u8, 0xE5, (byte)'r']), Is.EqualTo(CsvEncoding.Mixed));

    [TestCase("ab", CsvEncoding.Utf16LittleEndian)]
    [TestCase("Måned;Tall\n2026-02;1\n", CsvEncoding.Utf16LittleEndian)]
    public void Is_UTF_16_without_a_mark_where_every_second_byte_is_NUL(string text, object expected)
    {
        Assert.That(Of(Encoding.Unicode.GetBytes(text)), Is.EqualTo(expected));
        Assert.That(Of(Encoding.BigEndianUnicode.GetBytes(text)), Is.EqualTo(CsvEncoding.Utf16BigEndian));
    }

    [TestCase(new byte[] { 0 })]
    [TestCase(new byte[] { 0, 0 })]
    [TestCase(new byte[] { 97, 0, 98, 99 }, Description = "no more than half of the pairs")]
    [TestCase(new byte[] { 0, 97, 98, 99 })]
    public void Is_none_where_NUL_bytes_mean_nothing(byte[] bytes) => Assert.That(Of(bytes), Is.EqualTo(CsvEncoding.Unknown));

    [Test]
    public void Is_none_where_NUL_bytes_come_later()
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes(new string('a', Block)), .. Encoding.Unicode.GetBytes("Måned;Tall")];

        Assert.That(Of(bytes), Is.EqualTo(CsvEncoding.Unknown));
    }

    [Test]
    public void A_mark_in_the_middle_is_no_mark()
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes(new string('a', Block)), 0xFF, 0xFE, (byte)'b'];

        Assert.That(Of(bytes), Is.EqualTo(CsvEncoding.Windows1252));
    }

    private static CsvEncoding Of(byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        return CsvEncodingDetector.Of(content);
    }
}
