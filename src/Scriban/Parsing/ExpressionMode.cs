namespace Scriban.Parsing;

/// <summary>What an expression may contain at the place where it stands.</summary>
[Flags]
internal enum ExpressionMode
{
    /// <summary>Everything.</summary>
    Default = 0,

    /// <summary>It is an argument: what follows it belongs to the call that it is in.</summary>
    Argument = 1,

    /// <summary>It is the list or variable of a loop: what follows its name are parameters of the loop.</summary>
    NoCall = 2,

    /// <summary>It is a value of <c>when</c>: <c>||</c> separates values.</summary>
    When = 4,

    /// <summary>It is a whole statement: <c>$$</c> is allowed.</summary>
    Statement = 8,
}
