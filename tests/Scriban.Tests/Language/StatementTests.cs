using static Scriban.Tests.Rendering;

namespace Scriban.Tests.Language;

/// <summary>The language reference, section 9: statements.</summary>
internal sealed class StatementTests
{
    [TestCase("{{ x = 3; if x == 1; 'a'; else if x == 3; 'b'; else; 'c'; end }}", "b")]
    [TestCase("{{ if 0; 'true'; end; if ''; 'true'; end; if null; 'x'; end; if false; 'x'; end }}", "truetrue")]
    [TestCase("{{ if false }}a{{ else }}b{{ end }}", "b")]
    public void If_takes_the_first_branch_that_is_true(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ x = 5; case x; when 1, 2, 3; 'low'; when 5 || 6; 'mid'; else; 'other'; end }}", "mid")]
    [TestCase("{{ case 'z'; when 'a'; 1; else; 2; end }}", "2")]
    [TestCase("{{ case 1 }}{{ when 1 }}one{{ when 2 }}two{{ end }}", "one")]
    public void Case_takes_the_first_value_that_is_equal(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ for $i in (4..9) offset:2; $i; end }}", "6789")]
    [TestCase("{{ for $i in (4..9) limit:2; $i; end }}", "45")]
    [TestCase("{{ for $i in (1..3) reversed; $i; end }}", "321")]
    [TestCase("{{ for $i in (1..9) reversed limit: 2 offset: 3; $i; end }}", "98")]
    [TestCase("{{ for i in 1..5; if i > 2; break; end; i; end }}", "12")]
    [TestCase("{{ for i in 1..5; if i == 2; continue; end }}[{{ i }}]{{ end }}", "[1][3][4][5]")]
    [TestCase("{{ for x in [1, 1, 2]; for.changed; ' '; end }}", "true false true ")]
    [TestCase("{{ for x in [7, 8]; for.index; for.rindex; for.first; for.last; for.even; for.odd; for.length; end }}", "01truefalsetruefalse210falsetruefalsetrue2")]
    [TestCase("{{ for x in []; 'x'; else; 'none'; end }}{{ for x in null; 'x'; else; 'none'; end }}", "none")]
    [TestCase("{{ for p in {a: 1, b: 2}; p.key + p.value; end }}", "a1b2")]
    [TestCase("{{ for a in 1..2; for b in 1..2; for.index; end; for.index; end }}", "010011")]
    public void For_goes_over_lists(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ i = 0; while i < 3; i; i = i + 1; end }}", "012")]
    [TestCase("{{ i = 0; while i < 2; while.index; while.first; while.even; while.odd; i++; end }}", "0truetruefalse01falsefalsetrue1")]
    public void While_goes_on_as_long_as_its_condition_holds(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ tablerow n in (1..3) cols: 2; n; end }}", "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n")]
    [TestCase("{{ tablerow n in (1..4) cols: 2; if n == 3; break; end; n; end }}", "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\"></td></tr>\n")]
    public void Tablerow_writes_rows_and_cells(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ capture x }}a{{ 1 }}{{ end }}[{{ x }}]", "[a1]")]
    [TestCase("{{ o = {}; capture o.text; 'b'; end; o.text }}", "b")]
    [TestCase("{{ o = { a: 1 }; import o; a }}", "1")]
    [TestCase("{{ o = {}; with o; a = 1; end; o }}", "{a: 1}")]
    [TestCase("{{ func wrapped; for $i in 1..<$0; $$; end; end; wrap wrapped 3; $i + ';'; end }}", "1;2;")]
    public void Blocks_can_be_captured_wrapped_and_given_an_object(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ func f; '('; $$; ')'; end; func g; wrap f; '<'; $$; '>'; end; end; wrap g; 'in'; end }}", "(<in>)")]
    [TestCase("{{ func f; $$; $$; end; func g; wrap f; $$; ','; end; $$; end; wrap g; 'x'; end }}", "x,x,x")]
    [TestCase("{{ func f; $$; end; wrap f; '['; $$; ']'; end }}", "[]")]
    [TestCase("{{ func f; $$; end; func g; f; $$; end; wrap g; 'x'; end }}", "x")]
    public void A_block_handed_on_means_by_its_own_block_the_one_of_where_it_was_written(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("a{{ ret }}b", "a")]
    [TestCase("a{{ ret 5 }}b", "a5")]
    [TestCase("{{ for i in 1..3; i; if i == 2; ret; end; end }}b", "12")]
    public void Ret_leaves_the_page(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ if }}x{{ end }}", "<input>(1,7) : error : Error while parsing if statement: Expecting <expression> instead of `}}` in: if <expression> ... end|else|else if")]
    [TestCase("{{ for x in 1..2 }}", "<input>(1,18) : error : Error while parsing for statement: The <end> statement was not found in: for <variable> in <expression> ... end")]
    [TestCase("{{ continue }}", "<input>(1,4) : error : The <continue> statement can only be used inside for/while loops")]
    [TestCase("{{ for.nope }}", "<input>(1,4) : error : The loop variable <for.nope> is not supported")]
    public void Mistakes_in_statements_are_errors_at_their_place(string template, string expected) =>
        Assert.That(ErrorOf(template), Is.EqualTo(expected));

    [Test]
    public void Several_mistakes_are_reported_in_one_go()
    {
        const string expected = "<input>(1,9) : error : Invalid token found `)`. Expecting <EOL>/end of line.\n"
            + "<input>(2,4) : error : Unexpected token *\n"
            + "<input>(3,8) : error : Error while parsing assign expression: Expecting <expression> instead of `}}` in: <target_expression> = <value_expression>";
        Assert.That(ErrorOf("{{ 1 + 2) }}\n{{ * 2 }}\n{{ x = }}"), Is.EqualTo(expected));
    }
}
