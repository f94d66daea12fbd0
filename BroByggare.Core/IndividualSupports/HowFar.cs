namespace BroByggare.Core.IndividualSupports;

/// <summary>An answer people can give: yes, partly, no.</summary>
public enum HowFar
{
    Yes,
    Partly,
    No,
}
