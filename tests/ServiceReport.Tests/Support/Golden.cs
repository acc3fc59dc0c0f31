namespace ServiceReport.Tests.Support;

/// <summary>Compares a text with a file that is kept beside the tests; <c>ACCEPT_GOLDEN=1</c> takes the new text as the expected one.</summary>
internal static class Golden
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1";

    /// <summary>Fails unless the text equals the file; leaves a <c>.received.</c> file to compare with.</summary>
    /// <param name="actual">The text.</param>
    /// <param name="expectedPath">The file, such as <c>name.expected.md</c>.</param>
    public static void Verify(string actual, string expectedPath)
    {
        var extension = Path.GetExtension(expectedPath);
        var received = expectedPath[..^extension.Length].Replace(".expected", "", StringComparison.Ordinal) + ".received" + extension;
        if (Accept)
        {
            File.WriteAllText(expectedPath, actual);
            return;
        }

        var expected = File.Exists(expectedPath) ? File.ReadAllText(expectedPath) : "";
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.That(actual, Is.EqualTo(expected), $"Compare {received} with {expectedPath}; ACCEPT_GOLDEN=1 accepts it.");
    }
}
