namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>A document of a set that is still being read: what a file means can depend on who refers to it.</summary>
internal sealed class DocumentDraft
{
    private readonly MeaningPass _pass;
    private readonly TextSource _source;
    private readonly ProblemLog _problems;
    private int _reported;

    public DocumentDraft(int number, DocumentInput input, IReferenceLoader? loader, ReadLimits limits, ProblemLog problems)
    {
        _problems = problems;
        (var tape, _source) = DocumentReader.ReadTape(input, limits, problems);
        _pass = new MeaningPass(tape, _source);
        (Number, Loader) = (number, input.References ?? loader);
        Document = new Document(input.Name, tape, _pass.ToMeaning(), _source.Positions);
        Scopes = new Scopes(Document);
    }

    /// <summary>In order of first reference; 0 is the document that was given.</summary>
    public int Number { get; }

    /// <summary>Reads what this document refers to; null when nothing was given.</summary>
    public IReferenceLoader? Loader { get; }

    public Document Document { get; private set; }

    /// <summary>The schemas that are resources of their own.</summary>
    public Scopes Scopes { get; }

    public List<Link> Links { get; } = [];

    public IReadOnlyList<Reference> References => _pass.References;

    public IReadOnlyList<int> Mappings => _pass.Mappings;

    public IReadOnlyList<int> Identifiers => _pass.Identifiers;

    /// <summary>How many of <see cref="References"/>, <see cref="Mappings"/> and <see cref="Identifiers"/> were followed.</summary>
    public (int References, int Mappings, int Identifiers) Followed { get; set; }

    public bool IsSwagger => Document.Root[Keyword.Swagger].Exists;

    public bool IsWhole => Number == 0 || IsSwagger || Document.Root[Keyword.OpenApi].Exists;

    public Landing Root => new(this, 0, ReadAs(0) ?? Grammar.Data);

    /// <summary>What a value was read as on its own; null when it was read as a part of something, or not at all.</summary>
    public Grammar? ReadAs(int index) => _pass.ReadAs(index);

    /// <summary>Reads a value as what a reference to it says that it is.</summary>
    /// <exception cref="InputException">A value in it is of the wrong kind.</exception>
    public void Read(int index, Grammar grammar)
    {
        _pass.Read(index, grammar);
        for (; _reported < _pass.Problems.Count; _reported++)
        {
            _problems.Report(_pass.Problems[_reported]);
        }
    }

    /// <summary>The values that were read on their own.</summary>
    public IEnumerable<int> Roots => _pass.Roots;

    /// <summary>Puts what was read in its final form.</summary>
    public Document Finish() => Document = new Document(Document.Name, Document.Tape, _pass.ToMeaning(), _source.Positions);
}
