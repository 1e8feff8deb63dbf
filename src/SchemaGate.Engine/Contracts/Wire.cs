namespace SchemaGate.Engine.Contracts;

/// <summary>How a value travels.</summary>
internal enum Wire : byte
{
    /// <summary>As JSON: types are visible.</summary>
    Json,

    /// <summary>As text (parameters, headers, form fields, XML): the number 7 and the string "7" are the same bytes.</summary>
    Text,
}
