namespace BroByggare.Web.Components;

/// <summary>What a control needs to know of the label, hint and error round it.</summary>
/// <param name="DescribedBy">For <c>aria-describedby</c>; null when there is nothing to read.</param>
/// <param name="Invalid">For <c>aria-invalid</c>; null when it is right.</param>
public sealed record FieldContext(string Id, string? DescribedBy, string? Invalid);
