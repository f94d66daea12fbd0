namespace BroByggare.Web.Components;

/// <summary>A part of a page, with an address of its own.</summary>
/// <param name="Key">What stands in the address; the first part may go without.</param>
public sealed record Tab(string Key, string Name);
