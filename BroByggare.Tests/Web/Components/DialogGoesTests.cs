using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MudBlazor;

namespace BroByggare.Tests.Web.Components;

/// <summary>
/// Between what the server draws and the browser's answer to it there is time, in which the page may have gone. bUnit answers
/// at once and cannot show it.
/// </summary>
public sealed class DialogGoesTests : PageTest
{
    [Fact]
    public async Task A_page_that_goes_while_its_dialog_is_drawn_anew_takes_it_along_without_a_fault()
    {
        await using var slow = new SlowBrowser(Services);
        var page = await slow.Open<PageWithDialog>();
        await slow.AnswerAll();
        slow.Faults.Should().BeEmpty();
        page.Dialog.Should().Be("open");

        await slow.Do(page.DrawAnew);
        page.GoesWhenDrawn = true;
        await slow.AnswerAll();

        slow.Faults.Should().BeEmpty();
        page.Dialog.Should().Be("gone");
    }

    private sealed class PageWithDialog : ComponentBase
    {
        private bool _isThere = true;

        public bool GoesWhenDrawn { get; set; }

        public string Dialog { get; private set; } = "not drawn";

        public void DrawAnew() => StateHasChanged();

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            if (_isThere)
            {
                builder.OpenComponent<BroByggare.Web.Components.Dialog>(0);
                builder.AddComponentParameter(1, "Title", "Anything");
                builder.AddComponentParameter(2, "Open", true);
                builder.AddComponentParameter(3, "ChildContent", (RenderFragment)(_ => Drawn()));
                builder.CloseComponent();
            }

            builder.OpenComponent<MudDialogProvider>(4);
            builder.CloseComponent();
        }

        private void Drawn()
        {
            Dialog = "open";
            if (!GoesWhenDrawn)
                return;
            (_isThere, Dialog) = (false, "gone");
            StateHasChanged();
        }
    }

#pragma warning disable BL0006 // A renderer of one's own is what lets the answer wait.
    /// <summary>Has drawn what it was sent only when it is told to say so.</summary>
    private sealed class SlowBrowser(IServiceProvider services) : Renderer(services, NullLoggerFactory.Instance)
    {
        private readonly Queue<TaskCompletionSource> _sent = [];

        public override Dispatcher Dispatcher { get; } = Dispatcher.CreateDefault();

        public List<Exception> Faults { get; } = [];

        public Task<T> Open<T>()
            where T : IComponent => Dispatcher.InvokeAsync(() =>
        {
            var page = (T)InstantiateComponent(typeof(T));
            _ = RenderRootComponentAsync(AssignRootComponentId(page));
            return page;
        });

        public Task Do(Action something) => Dispatcher.InvokeAsync(something);

        /// <summary>Until nothing more is sent.</summary>
        public async Task AnswerAll()
        {
            while (await Dispatcher.InvokeAsync(() => _sent.TryDequeue(out var next) ? next : null) is { } sent)
            {
                await Dispatcher.InvokeAsync(sent.SetResult);
            }
        }

        protected override void HandleException(Exception exception) => Faults.Add(exception);

        protected override Task UpdateDisplayAsync(in RenderBatch renderBatch)
        {
            var sent = new TaskCompletionSource();
            _sent.Enqueue(sent);
            return sent.Task;
        }
    }
#pragma warning restore BL0006
}
