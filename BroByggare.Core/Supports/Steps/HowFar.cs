namespace BroByggare.Core.Supports.Steps;

/// <summary>An answer people can give: yes, partly, no.</summary>
public enum HowFar
{
    Yes,
    Partly,
    No,
}
