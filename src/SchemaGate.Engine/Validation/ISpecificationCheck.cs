namespace SchemaGate.Engine.Validation;

/// <summary>One demand of the specification that no value shows by itself.</summary>
internal interface ISpecificationCheck
{
    void Run(CheckedDocument document, ViolationLog log);
}
