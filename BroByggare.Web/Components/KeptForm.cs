namespace BroByggare.Web.Components;

/// <summary>Whether the words in a form are kept as drafts until they are saved.</summary>
internal sealed record KeptForm(bool IsKept);
