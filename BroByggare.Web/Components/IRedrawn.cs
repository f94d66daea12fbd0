namespace BroByggare.Web.Components;

/// <summary>A button that says something new while its press is still under way.</summary>
internal interface IRedrawn
{
    void Redraw();
}
