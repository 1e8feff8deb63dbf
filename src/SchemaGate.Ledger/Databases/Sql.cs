using System.Data.Common;

namespace SchemaGate.Ledger.Databases;

/// <summary>Commands with parameters.</summary>
internal static class Sql
{
    public static async Task<int> RunAsync(DbTransaction transaction, string text, CancellationToken cancellation, params (string Name, object Value)[] parameters)
    {
        var command = Command(transaction.Connection!, transaction, text, parameters);
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <returns>The first column of the first row; null when there is none.</returns>
    public static async Task<object?> ValueAsync(DbConnection connection, DbTransaction? transaction, string text, CancellationToken cancellation, params (string Name, object Value)[] parameters)
    {
        var command = Command(connection, transaction, text, parameters);
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false);
        }
    }

    public static async Task<IReadOnlyList<T>> ReadAsync<T>(DbConnection connection, string text, Func<DbDataReader, T> read, CancellationToken cancellation, params (string Name, object Value)[] parameters)
    {
        var command = Command(connection, null, text, parameters);
        await using (command.ConfigureAwait(false))
        {
            var rows = new List<T>();
            var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
                {
                    rows.Add(read(reader));
                }
            }

            return rows;
        }
    }

    private static DbCommand Command(DbConnection connection, DbTransaction? transaction, string text, (string Name, object Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Every text is a constant of this project; values are parameters.
        command.CommandText = text;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
