namespace Scriban.Runtime;

/// <summary>Marks a .NET member that is not imported.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ScriptMemberIgnoreAttribute : Attribute;
