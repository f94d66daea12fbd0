namespace BroByggare.Tests.Making;

/// <summary>A folder that goes with its test.</summary>
public static class TestFolder
{
    private const int MostTries = 20;

    /// <summary>
    /// Takes it away with all that is in it. A last write of what is just stopping may land while the folder is emptied, and
    /// then it is emptied again: that is no fault of the product, and must not be one of a whole ring of tests.
    /// </summary>
    public static void Remove(this DirectoryInfo folder)
    {
        for (var left = MostTries; ; left--)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (IOException) when (left > 0)
            {
                // Emptied again at the next turn.
            }
        }
    }
}
