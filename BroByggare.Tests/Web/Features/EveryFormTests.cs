using System.Text.RegularExpressions;
using AngleSharp.Dom;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Referrals;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace BroByggare.Tests.Web.Features;

/// <summary>No form of the product saves around a field in error. That none is forgotten is found from the sources and from the types.</summary>
public sealed partial class EveryFormTests : SupportScreen
{
    public static TheoryData<Type> Dialogs => new(
        from type in typeof(SupportDialog).Assembly.GetTypes()
        where type.IsSubclassOf(typeof(SupportDialog)) && !type.IsAbstract
        select type);

    [Fact]
    public void Every_form_that_the_server_answers_is_the_block()
    {
        var round = from page in Directory.EnumerateFiles(Path.Combine(Sources.Top, "BroByggare.Web"), "*.razor", SearchOption.AllDirectories)
                    where !page.EndsWith("InputForm.razor", StringComparison.Ordinal)
                    from form in OwnForm().Matches(File.ReadAllText(page))
                    where !form.Value.Contains("method=", StringComparison.Ordinal)
                    select $"{Path.GetFileName(page)}: {form.Value}";

        round.Should().BeEmpty("only the block knows its fields, so only it can stop for one of them");
    }

    /// <summary>A rule with a number in it is told with the number, and not with the place where it belongs.</summary>
    [Fact]
    public void No_field_tells_a_rule_without_what_it_speaks_of()
    {
        var bare = from page in Directory.EnumerateFiles(Path.Combine(Sources.Top, "BroByggare.Web"), "*.razor", SearchOption.AllDirectories)
                   from field in ToldWhenEmpty().Matches(File.ReadAllText(page))
                   let holder = typeof(Refusal).Assembly.GetTypes().Single(type => type.Name == field.Groups[1].Value)
                   let rule = (Refusal)holder.GetProperty(field.Groups[2].Value)!.GetValue(null)!
                   where rule.Wording.Swedish.Contains("{0", StringComparison.Ordinal)
                   select $"{Path.GetFileName(page)}: {field.Value}";

        bare.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Dialogs))]
    public async Task A_dialog_about_a_support_saves_nothing_while_a_day_or_a_number_is_in_error(Type dialog)
    {
        await Scene.At(SupportStep.Implementation);
        await Scene.Refer((commands, seen) => commands.GiveConsent(seen, Scene.Contact, "adress", "för ansökan", Scene.Today.AddDays(30)));
        await Scene.Refer((commands, seen) => commands.Refer(seen, ReferralKind.Refer, Scene.Contact, "ansökan", Scene.Today.AddDays(9)));
        await Scene.Refer((commands, seen) => commands.MakeContact(seen, new(1)));
        var view = await Scene.Seen();
        var drawn = Render(builder =>
        {
            builder.OpenComponent(0, dialog);
            builder.AddAttribute(1, "View", view);
            builder.AddAttribute(2, "Open", true);
            builder.AddAttribute(3, "OnSaved", EventCallback.Factory.Create(this, () => { }));
            foreach (var asked in Asked(dialog, view))
                builder.AddAttribute(4, asked.Name, asked.Value);
            builder.CloseComponent();
        });
        var before = Written();

        foreach (var typed in (string[])["1999-12-31", "2150-01-01", ""])
        {
            if (!WriteWrong(drawn, typed))
                continue;
            foreach (var form in drawn.FindAll("form"))
                form.Submit();
        }

        Written().Should().Be(before);
    }

    [Theory]
    [InlineData("1999-12-31")]
    [InlineData("2031-01-15")]
    [InlineData("")]
    public void A_contact_is_not_saved_around_its_day(string typed)
    {
        var page = Shown<SupportPage>();
        Button(page, "Anteckna kontakt").Click();
        var before = Written();

        page.FindComponent<LogContactForm>().Find("input[type=date]").Change(typed);
        page.FindComponent<LogContactForm>().Find("form").Submit();

        Written().Should().Be(before);
        page.WaitForAssertion(() => page.FindComponent<LogContactForm>().Find("input[type=date]").GetAttribute("aria-invalid").Should().Be("true"));
    }

    /// <summary>Into every field that it is wrong in. False where there is none.</summary>
    private static bool WriteWrong(IRenderedComponent<IComponent> drawn, string typed)
    {
        var days = drawn.FindAll("input[type=date]").Where(day => typed.Length > 0 || !IsOptional(day)).Select(day => day.Id).ToList();
        var numbers = drawn.FindAll("input[inputmode=numeric]").Select(number => number.Id).ToList();
        days.ForEach(day => drawn.Find($"#{day}").Change(typed));
        numbers.ForEach(number => drawn.Find($"#{number}").Change("19855"));
        return days.Count + numbers.Count > 0;
    }

    private static bool IsOptional(IElement field) =>
        field.Closest(".field")!.QuerySelector("label")!.TextContent.Contains(ComponentTexts.IfAny.Swedish, StringComparison.Ordinal);

    /// <summary>What a dialog is about beside the support.</summary>
    private static IEnumerable<(string Name, object? Value)> Asked(Type dialog, SupportView view)
    {
        if (dialog == typeof(BesideDialog))
            yield return ("Note", null);
        if (dialog == typeof(ReferralAnswerDialog) || dialog == typeof(PersonsAnswerDialog))
            yield return ("Referral", view.Referrals[0]);
    }

    private int Written()
    {
        using var db = Scene.Database.Open();
        return db.Log.Count(entry => !entry.IsRead);
    }

    [GeneratedRegex("WhenEmpty=\"@?(\\w+Refusals)\\.(\\w+)\"")]
    private static partial Regex ToldWhenEmpty();

    [GeneratedRegex("<(form|EditForm)\\b[^>]*>")]
    private static partial Regex OwnForm();
}
