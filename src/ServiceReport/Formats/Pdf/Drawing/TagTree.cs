using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;
using ServiceReport.Formats.Pdf.Structure;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>
/// The structure tree of the file (ISO 32000-1, 14.7): grows while pages are drawn, so that its order is the reading order.
/// </summary>
internal sealed class TagTree
{
    private readonly PdfDocument _file;
    private readonly PdfDictionary _root;
    private readonly PdfArray _rootKids;
    private readonly PdfArray _numbers;
    private readonly Dictionary<StructureNode, Element> _elements = [];
    private PdfArray _contentOfPage;
    private PdfReference? _page;
    private int _nextKey;

    public TagTree(PdfDocument file)
    {
        _file = file;
        _root = PdfStreams.AddDictionary(file);
        _root.Elements.SetName("/Type", "/StructTreeRoot");
        _rootKids = new PdfArray(file);
        _numbers = new PdfArray(file);
        _contentOfPage = _numbers;
    }

    /// <summary>Says that content is now drawn on this page.</summary>
    public void BeginPage(PdfPage page)
    {
        _page = page.Reference;
        _contentOfPage = new PdfArray(_file);
        page.Elements.SetInteger("/StructParents", AddNumber(_contentOfPage));
    }

    /// <summary>Adds a piece of content of this page to a node and gives its number on the page.</summary>
    public int AddContent(StructureNode node)
    {
        var element = ElementOf(node);
        var id = _contentOfPage.Elements.Count;
        _contentOfPage.Elements.Add(element.Dictionary.Reference!);
        if (element.Page is null)
        {
            element.Page = _page;
            element.Dictionary.Elements["/Pg"] = _page!;
        }

        element.Kids.Elements.Add(ReferenceEquals(element.Page, _page) ? new PdfInteger(id) : ContentElsewhere(id));
        return id;
    }

    /// <summary>Adds a node that has no content.</summary>
    public void AddEmpty(StructureNode node) => ElementOf(node);

    /// <summary>Adds a link's clickable area to its node.</summary>
    public void AddAnnotation(StructureNode node, PdfDictionary annotation)
    {
        var element = ElementOf(node);
        var entry = new PdfDictionary(_file);
        entry.Elements.SetName("/Type", "/OBJR");
        entry.Elements["/Obj"] = annotation.Reference!;
        entry.Elements["/Pg"] = _page!;
        element.Kids.Elements.Add(entry);
        annotation.Elements.SetInteger("/StructParent", AddNumber(element.Dictionary.Reference!));
    }

    /// <summary>Where a figure stands on its page.</summary>
    public void SetBounds(StructureNode node, string rectangle) =>
        ElementOf(node).Dictionary.Elements["/A"] = new PdfLiteral($"<</O/Layout/Placement/Block/BBox{rectangle}>>");

    /// <summary>Hangs the finished tree into the file.</summary>
    public void Finish()
    {
        foreach (var element in _elements.Values)
        {
            if (element.Kids.Elements.Count > 0)
            {
                element.Dictionary.Elements["/K"] = element.Kids.Elements.Count == 1 ? element.Kids.Elements[0] : element.Kids;
            }
        }

        var numberTree = PdfStreams.AddDictionary(_file);
        numberTree.Elements["/Nums"] = _numbers;
        _root.Elements["/K"] = _rootKids;
        _root.Elements["/ParentTree"] = numberTree.Reference;
        _root.Elements.SetInteger("/ParentTreeNextKey", _nextKey);
        var catalog = _file.Internals.Catalog.Elements;
        catalog["/StructTreeRoot"] = _root.Reference!;
        catalog["/MarkInfo"] = new PdfLiteral("<</Marked true>>");
    }

    private Element ElementOf(StructureNode node)
    {
        if (_elements.TryGetValue(node, out var known))
        {
            return known;
        }

        var (kids, parent) = node.Parent is null ? (_rootKids, _root) : Of(ElementOf(node.Parent));
        var dictionary = PdfStreams.AddDictionary(_file);
        dictionary.Elements.SetName("/S", "/" + RoleName(node.Role));
        dictionary.Elements["/P"] = parent.Reference!;
        AddAttributes(node, dictionary);
        kids.Elements.Add(dictionary.Reference!);
        var element = new Element(dictionary, new PdfArray(_file));
        _elements.Add(node, element);
        return element;

        static (PdfArray Kids, PdfDictionary Parent) Of(Element element) => (element.Kids, element.Dictionary);
    }

    /// <summary>Written out, since the runtime takes its time to find the names of an enumeration.</summary>
    public static string RoleName(StructureRole role) => role switch
    {
        StructureRole.Document => "Document",
        StructureRole.Sect => "Sect",
        StructureRole.Div => "Div",
        StructureRole.H1 => "H1",
        StructureRole.H2 => "H2",
        StructureRole.H3 => "H3",
        StructureRole.H4 => "H4",
        StructureRole.P => "P",
        StructureRole.L => "L",
        StructureRole.LI => "LI",
        StructureRole.Lbl => "Lbl",
        StructureRole.LBody => "LBody",
        StructureRole.Table => "Table",
        StructureRole.THead => "THead",
        StructureRole.TBody => "TBody",
        StructureRole.TR => "TR",
        StructureRole.TH => "TH",
        StructureRole.TD => "TD",
        StructureRole.Figure => "Figure",
        StructureRole.Link => "Link",
        StructureRole.Span => "Span",
        _ => role.ToString(),
    };

    private static void AddAttributes(StructureNode node, PdfDictionary dictionary)
    {
        if (node.AlternativeText is { } alternative)
        {
            dictionary.Elements["/Alt"] = new PdfString(alternative, PdfStringEncoding.Unicode);
        }

        if (node.LanguageTag is { } language)
        {
            dictionary.Elements["/Lang"] = new PdfString(language);
        }

        var attributes = node switch
        {
            { Scope: HeaderScope.Column } => "<</O/Table/Scope/Column>>",
            { Scope: HeaderScope.Row } => "<</O/Table/Scope/Row>>",
            { Role: StructureRole.L, IsNumbered: true } => "<</O/List/ListNumbering/Decimal>>",
            { Role: StructureRole.L, HasLabels: false } => "<</O/List/ListNumbering/None>>",
            { Role: StructureRole.L } => "<</O/List/ListNumbering/Disc>>",
            _ => null,
        };
        if (attributes is not null)
        {
            dictionary.Elements["/A"] = new PdfLiteral(attributes);
        }
    }

    private PdfDictionary ContentElsewhere(int id)
    {
        var entry = new PdfDictionary(_file);
        entry.Elements.SetName("/Type", "/MCR");
        entry.Elements["/Pg"] = _page!;
        entry.Elements.SetInteger("/MCID", id);
        return entry;
    }

    private int AddNumber(PdfItem value)
    {
        _numbers.Elements.Add(new PdfInteger(_nextKey));
        _numbers.Elements.Add(value);
        return _nextKey++;
    }

    private sealed class Element(PdfDictionary dictionary, PdfArray kids)
    {
        public PdfDictionary Dictionary { get; } = dictionary;

        public PdfArray Kids { get; } = kids;

        /// <summary>The page of its first content.</summary>
        public PdfReference? Page { get; set; }
    }
}
