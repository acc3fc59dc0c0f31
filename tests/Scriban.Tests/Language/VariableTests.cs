using static Scriban.Tests.Rendering;

namespace Scriban.Tests.Language;

/// <summary>The language reference, sections 4 to 6: variables, objects, arrays.</summary>
internal sealed class VariableTests
{
    [TestCase("{{ var = 1; _var = 2; var9 = 3; var + _var + var9 }}", "6")]
    [TestCase("{{ $a = 1; a = 2; $a }}{{ a }}", "12")]
    [TestCase("{{ a = 5; a; this.a = 6; a; this['a'] = 7; a }}", "567")]
    [TestCase("{{ a = {x: 1, y: 2}; with a; b = this; end; a.b.x }}", "1")]
    public void Variables_are_global_or_local_or_members_of_this(string template, string expected) =>
        Assert.That(Render(template, c => c.ObjectRecursionLimit = 50), Is.EqualTo(expected));

    [TestCase("{{ a = {}; a == empty }}", "true")]
    [TestCase("{{ b = [1, 2]; b == empty }}", "false")]
    [TestCase("{{ [] == empty }}{{ empty ? 1 : 2 }}", "true2")]
    [TestCase("{{ {}.empty? }} {{ [1].empty? }} {{ ''.empty? }}", "true false true")]
    public void Empty_tells_what_has_nothing_in_it(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ o = { member1: 'yes', 'member2': 'no' }; o.member1; o['member2'] }}", "yesno")]
    [TestCase("{{ o = {}; o.member3 = 'may be'; o.member3 }}", "may be")]
    [TestCase("{{ o = {}; o.a?.b?.c ?? 'nothing' }}", "nothing")]
    public void Objects_get_members_by_assignment(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ a = []; a[0] = 1; a[3] = 4; a }}", "[1, null, null, 4]")]
    [TestCase("{{ a = [5, 6, 7]; a.x = 'yes'; a.x + a[0] }}", "yes5")]
    [TestCase("{{ a = [1, 2, 3]; a.size; a[-1] }}", "33")]
    public void Arrays_grow_and_may_carry_members(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ func f(a); a = 9; $a = 8; b = 7; end; a = 1; f 2; a; b }}", "1")]
    [TestCase("{{ a = 1; func f(x); a = x; end; f 5; a }}", "5")]
    [TestCase("{{ for x in 1..3; end; x }}|{{ x = 7; for x in 1..3; x; end; x }}", "|1237")]
    [TestCase("{{ x = 'out'; o = {x: 'in'}; with o; x; end; x }}", "inout")]
    public void Names_of_functions_and_loops_stay_in_them(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [Test]
    public void A_protected_variable_cannot_be_set_again() =>
        Assert.That(ErrorOf("{{ x = 1 }}{{ readonly x }}{{ x = 2 }}"), Is.EqualTo("<input>(1,31) : error : Cannot set the readonly variable `x`"));

    [Test]
    public void An_unknown_variable_is_an_error_only_where_variables_are_strict()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Render("[{{ x }}]"), Is.EqualTo("[]"));
            Assert.That(
                ErrorOf("[{{ x }}]", c => c.StrictVariables = true),
                Is.EqualTo("<input>(1,5) : error : The variable or function `x` was not found"));
        }
    }
}
