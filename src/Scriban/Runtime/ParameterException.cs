namespace Scriban.Runtime;

/// <summary>Says that the argument of one parameter is wrong; it is reported where that argument stands.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves the call of a function.
internal sealed class ParameterException(string parameterName, string message) : Exception($"{message} (Parameter '{parameterName}')")
#pragma warning restore CA1032, CA1064
{
    public string ParameterName => parameterName;
}
