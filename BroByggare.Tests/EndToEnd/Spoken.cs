using System.Net.Sockets;
using System.Text;

namespace BroByggare.Tests.EndToEnd;

/// <summary>A request written letter by letter, for what no client of good manners would send.</summary>
internal static class Spoken
{
    /// <summary>What the server answers, all of it.</summary>
    /// <param name="lines">The first line and the headers, without <c>Connection</c>.</param>
    public static async Task<string> To(Uri server, string[] lines, string body = "")
    {
        using var line = new TcpClient();
        await line.ConnectAsync(server.Host, server.Port);
        await using var stream = line.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(string.Join("\r\n", [.. lines, "Connection: close", "", body])));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
