namespace BroByggare.Tests.Making;

/// <summary>The project's own files, as they stand in the checkout that the tests were built from.</summary>
public static class Sources
{
    public static string Top { get; } = FindTop();

    /// <summary>Every file of a project with one of the endings, by its path from the top; what a build made is left out.</summary>
    public static IEnumerable<string> Files(string project, params string[] endings)
    {
        var folder = Path.Combine(Top, project);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Top, file).Replace('\\', '/'))
                .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
                .Where(file => Array.Exists(endings, ending => file.EndsWith(ending, StringComparison.Ordinal)))
            : [];
    }

    public static string Read(string file) => File.ReadAllText(Path.Combine(Top, file));

    private static string FindTop()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BroByggare.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside their checkout.");
    }
}
