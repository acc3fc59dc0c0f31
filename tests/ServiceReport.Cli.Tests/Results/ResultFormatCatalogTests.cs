using ServiceReport.Cli.Results;

namespace ServiceReport.Cli.Tests.Results;

/// <summary>The catalogue is complete: every format of the program has its name in it.</summary>
public sealed class ResultFormatCatalogTests
{
    [Test]
    public void Every_format_is_found_by_its_name()
    {
        var written = typeof(IResultFormat).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IResultFormat)));

        Assert.That(ResultFormatCatalog.Names.Select(name => ResultFormatCatalog.Find(name)?.Name), Is.EqualTo(ResultFormatCatalog.Names));
        Assert.That(ResultFormatCatalog.Names.Select(name => ResultFormatCatalog.Find(name)?.GetType()), Is.EquivalentTo(written));
    }

    [Test]
    public void Another_name_is_no_format() => Assert.That(ResultFormatCatalog.Find("JSON"), Is.Null);
}
