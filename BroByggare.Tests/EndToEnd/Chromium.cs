using BroByggare.Core.AuditLog;
using Microsoft.Playwright;

namespace BroByggare.Tests.EndToEnd;

/// <summary>
/// The machine's own browser; Playwright's download is not used. The shell without windows comes first: the whole browser
/// draws a window round each page also when it is headless, which takes as much of the machine as the page.
/// </summary>
public static class Chromium
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome.exe", "msedge.exe"];

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    public static Task<IBrowser> Start(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Flags });

    private static string Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
            ? named
            : Path.GetFullPath(Folders().SelectMany(folder => Names, Path.Combine).FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException(
                    "No Chromium on PATH. Install the package chromium, or set CHROMIUM to the path of a Chrome."));

    private static string[] Folders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
