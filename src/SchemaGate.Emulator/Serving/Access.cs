using SchemaGate.Emulator.CloudRun;

namespace SchemaGate.Emulator.Serving;

/// <summary>Which names a caller may use: what lies in another project is denied, what is not in this one does not exist.</summary>
internal static class Access
{
    public static void RequireProject(ResourceNames names, string name, string permission)
    {
        if (name != $"projects/{names.Project}" && !name.StartsWith($"projects/{names.Project}/", StringComparison.Ordinal))
        {
            throw Errors.Denied(permission, name);
        }
    }

    public static void RequireLocation(ResourceNames names, string name, string permission)
    {
        RequireProject(names, name, permission);
        if (name != names.Location)
        {
            throw Errors.NotFound("LOCATION", ResourceNames.IdOf(name), names);
        }
    }

    public static void RequireService(ResourceNames names, string name, string permission)
    {
        RequireProject(names, name, permission);
        if (name != names.Service)
        {
            throw Errors.NotFound("SERVICE", ResourceNames.IdOf(name), names);
        }
    }

    public static void RequireRevision(ResourceNames names, string name, string permission)
    {
        RequireProject(names, name, permission);
        if (name != names.Revision(ResourceNames.IdOf(name)))
        {
            throw Errors.NotFound("REVISION", ResourceNames.IdOf(name), names);
        }
    }
}
