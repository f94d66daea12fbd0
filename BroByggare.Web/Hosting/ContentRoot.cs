namespace BroByggare.Web.Hosting;

/// <summary>
/// The folder that relative settings start from, wherever the program is started: the web project's while it is run from
/// its source, otherwise the program's own.
/// </summary>
internal static class ContentRoot
{
    private const string EnvironmentName = "ASPNETCORE_ENVIRONMENT";

    public static string Folder { get; } = ProjectAbove(AppContext.BaseDirectory) ?? AppContext.BaseDirectory;

    /// <summary>
    /// Run from its source, a debug build is for trying and developing unless it is told otherwise. A launch profile would
    /// say the same, but `dotnet run` announces it on standard output, where the figures go.
    /// </summary>
    public static void MakeDevelopmentTheDefaultInSource()
    {
#if DEBUG
        if (ProjectAbove(AppContext.BaseDirectory) is not null
            && Environment.GetEnvironmentVariable(EnvironmentName) is null
            && Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is null)
            Environment.SetEnvironmentVariable(EnvironmentName, Environments.Development);
#endif
    }

    private static string? ProjectAbove(string folder)
    {
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            var project = Path.Combine(above.FullName, "BroByggare.Web");
            if (File.Exists(Path.Combine(project, "BroByggare.Web.csproj")))
                return project;
        }

        return null;
    }
}
