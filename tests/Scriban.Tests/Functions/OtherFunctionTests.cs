using static Scriban.Tests.Rendering;

namespace Scriban.Tests.Functions;

/// <summary>The reference of the functions of math, object, date and timespan.</summary>
internal sealed class OtherFunctionTests
{
    [TestCase("-15.5| math.abs", "15.5")]
    [TestCase("4.6 | math.ceil", "5")]
    [TestCase("8.4 | math.divided_by 2.0 | math.round 1", "4.2")]
    [TestCase("8.4 | math.divided_by 2", "4")]
    [TestCase("4.6 | math.floor", "4")]
    [TestCase("255 | math.format 'X4'", "00FF")]
    [TestCase("255 | math.is_number", "true")]
    [TestCase("255 | math.minus 5", "250")]
    [TestCase("11 | math.modulo 10", "1")]
    [TestCase("1 | math.plus 2", "3")]
    [TestCase("4.5612 | math.round 2", "4.56")]
    [TestCase("2 | math.times 3", "6")]
    [TestCase("10000000000 | math.divided_by 3", "3333333333")]
    [TestCase("math.uuid | string.size", "36")]
    [TestCase("(math.random 1 10) < 10", "true")]
    public void Examples_of_math(string expression, string expected) =>
        Assert.That(Render($"{{{{ {expression} }}}}"), Is.EqualTo(expected));

    [TestCase("undefined_var | object.default 'Yo'", "Yo")]
    [TestCase("'1 + 2' | object.eval", "3")]
    [TestCase("'This is {{ 1 + 2 }}' | object.eval_template", "This is 3")]
    [TestCase("255 | object.format 'X4'", "00FF")]
    [TestCase("1523 | object.format 'N2' 'en-US'", "1,523.00")]
    [TestCase("{title: null} | object.has_key 'title'", "true")]
    [TestCase("{title: null} | object.has_value 'title'", "false")]
    [TestCase("{b: 1, a: 2} | object.keys", "[\"b\", \"a\"]")]
    [TestCase("{b: 1, a: 2} | object.values", "[1, 2]")]
    [TestCase("[1, 2, 3] | object.size", "3")]
    [TestCase("null | object.typeof", "")]
    [TestCase("1..5 | object.typeof", "iterator")]
    [TestCase("object | object.typeof", "object")]
    [TestCase("[1] | object.kind", "array")]
    [TestCase("(`{ \"foo\": 123 }` | object.from_json).foo", "123")]
    [TestCase("{ foo: \"bar\", baz: [1, 2, 3] } | object.to_json", "{\"foo\":\"bar\",\"baz\":[1,2,3]}")]
    [TestCase("null | object.to_json", "null")]
    [TestCase("(timespan.from_hours 26) | object.to_json", "\"1.02:00:00\"")]
    [TestCase("(date.parse '2026-02-03').day_of_week | object.to_json", "2")]
    public void Examples_of_object(string expression, string expected) =>
        Assert.That(Render($"{{{{ {expression} }}}}"), Is.EqualTo(expected));

    [TestCase("date.parse '2016/01/05'", "05 Jan 2016")]
    [TestCase("date.parse '2018--06--17' '%Y--%m--%d'", "17 Jun 2018")]
    [TestCase("date.parse '20/01/2022 08:32:48' culture:'en-GB'", "20 Jan 2022")]
    [TestCase("date.parse '2016/01/05' | date.add_days 1", "06 Jan 2016")]
    [TestCase("date.parse '2016/01/31' | date.add_months 1", "29 Feb 2016")]
    [TestCase("date.parse '2016/01/05' | date.add_years 1", "05 Jan 2017")]
    [TestCase("date.parse_to_string '2016/01/05' '%Y--%m--%d'", "2016--01--05")]
    [TestCase("'03 14, 2016' | date.parse_to_string '%b %d, %y' input_pattern: '%m %d, %Y'", "Mar 14, 16")]
    [TestCase("'2025-01-01 14:01:23' | date.parse_to_string '%r' input_pattern: '%Y-%m-%d %k:%M:%S'", "02:01:23 PM")]
    [TestCase("date.parse '2016/01/05' | date.to_string '%d %B %Y' 'fr-FR'", "05 janvier 2016")]
    [TestCase("date.parse '2013-09-12 22:49:27' | date.to_string '%a %A %b %B %C %d %D %e %F %h %H %I %j'", "Thu Thursday Sep September 20 12 09/12/13 12 2013-09-12 Sep 22 10 255")]
    [TestCase("date.parse '2013-09-02 09:04:07' | date.to_string '%e|%k|%l|%L|%m|%M|%N|%p|%P|%R|%S|%T|%u|%v|%V|%w|%y|%Y|%%'", " 2| 9| 9|000|09|04|000000000|AM|am|09:04|07|09:04:07|1| 2-SEP-2013|36|1|13|2013|%")]
    [TestCase("(date.parse '2016-01-05').day_of_year", "5")]
    [TestCase("date.parse '2021/11/30 20:50:23Z'", "30 Nov 2021")]
    [TestCase("date.parse '20/01/2022 08:32:48 +00:00' culture:'en-GB'", "20 Jan 2022")]
    [TestCase("'03/01/2025 14:01:23' | date.parse_to_string '%F' input_culture:'en-US' output_culture:'en-GB'", "2025-03-01")]
    [TestCase("date.now.year > 2000", "true")]
    [TestCase("((date.parse '2016-01-05') - (date.parse '2016-01-01')).days", "4")]
    public void Examples_of_date(string expression, string expected) =>
        Assert.That(Render($"{{{{ {expression} }}}}"), Is.EqualTo(expected));

    [Test]
    public void Dates_print_by_the_format_that_the_template_sets() =>
        Assert.That(
            Render("{{ d = date.parse '2016-01-05'; date.format = '%F'; d; ' '; date.format = date.default_format; d }}"),
            Is.EqualTo("2016-01-05 05 Jan 2016"));

    [Test]
    public void The_name_date_alone_is_the_object_with_its_functions() =>
        Assert.That(Render("{{ d = date; d.parse '2026-02-03'; date | object.typeof; date null; '2026-02-03' | date }}"), Is.EqualTo("03 Feb 2026object03 Feb 2026"));

    [TestCase("(timespan.from_days 5).days", "5")]
    [TestCase("(timespan.from_hours 5).total_minutes", "300")]
    [TestCase("(timespan.from_seconds 5).seconds", "5")]
    [TestCase("(timespan.from_milliseconds 5).milliseconds", "5")]
    [TestCase("timespan.from_minutes 90", "01:30:00")]
    [TestCase("(timespan.parse '1.02:00:00').total_hours", "26")]
    [TestCase("timespan.zero == (timespan.from_seconds 0)", "true")]
    public void Examples_of_timespan(string expression, string expected) =>
        Assert.That(Render($"{{{{ {expression} }}}}"), Is.EqualTo(expected));
}
