using DocumentFormat.OpenXml;

namespace ServiceReport.Tables.Excel;

/// <summary>Attributes of the element that a reader stands on.</summary>
internal static class OpenXmlReaderExtensions
{
    /// <summary>The value of an attribute without a namespace; null where the element has none.</summary>
    public static string? Attribute(this OpenXmlReader reader, string name)
    {
        foreach (var attribute in reader.Attributes)
        {
            if (attribute.LocalName == name && string.IsNullOrEmpty(attribute.NamespaceUri))
            {
                return attribute.Value;
            }
        }

        return null;
    }
}
