using System.Reflection;

namespace Scriban.Runtime;

/// <summary>Says what a .NET member is called in templates.</summary>
public delegate string MemberRenamerDelegate(MemberInfo member);

/// <summary>Says whether a .NET member is imported.</summary>
public delegate bool MemberFilterDelegate(MemberInfo member);
