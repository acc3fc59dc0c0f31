namespace Scriban.Parsing;

/// <summary>What a block of statements ended with.</summary>
internal enum BlockEnd
{
    Eof,
    End,
    Else,
    When,
}
