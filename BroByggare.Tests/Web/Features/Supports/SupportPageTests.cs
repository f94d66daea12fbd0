using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Plan;
using BroByggare.Web.Features.Supports.Steps;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Supports;

public sealed class SupportPageTests : SupportScreen
{
    [Fact]
    public void The_head_says_who_it_is_and_how_it_is_safe_to_get_in_touch()
    {
        var page = Shown<SupportPage>();

        page.Find("h1").TextContent.Should().Contain("Mira").And.Contain($"Stöd {Scene.Id}");
        page.Find("a[href^='tel:']").GetAttribute("href").Should().Be("tel:0313900621");
        page.FindAll("a[href^='sms:']").Should().ContainSingle();
        page.Find(".person-head").TextContent.Should().Contain("Ring efter kl. 15.").And.Contain("Sara Lind");
    }

    [Fact]
    public void Another_s_support_is_a_page_that_does_not_exist()
    {
        var isMissing = false;
        Services.GetRequiredService<NavigationManager>().OnNotFound += (_, _) => isMissing = true;
        SignIn(Scene.Daniel);

        var page = Draw<SupportPage>((nameof(SupportPage.Number), Scene.Id.Value));

        page.WaitForAssertion(() => isMissing.Should().BeTrue());
        page.Markup.Should().NotContain("Mira");
    }

    [Theory]
    [InlineData(SupportStep.ProblemFormulation, "Spara och gå vidare till Identifiera åtgärder", "Problemet är inte beskrivet än.")]
    [InlineData(SupportStep.MeasureIdentification, "Gå vidare till Utforma handlingsplan", "Ingen åtgärd finns än.")]
    [InlineData(SupportStep.ActionPlanning, "Spara och gå vidare till Genomförande", "En vald åtgärd saknar vem som gör vad och när.")]
    [InlineData(SupportStep.Implementation, "Gå vidare till Uppföljning och utvärdering", "Något i planen är inte klart.")]
    public async Task Each_step_shows_its_button_with_the_reason_before_it_is_pressed(SupportStep step, string label, string why)
    {
        await Scene.At(step);

        var page = Shown<SupportPage>();

        var button = Button(page, label);
        button.GetAttribute("aria-disabled").Should().Be("true");
        WhyNot(page, button).Should().StartWith(why);
        page.Find(".onward h3").TextContent.Should().Be("För att gå vidare");
        page.Find("ol.steps [aria-current=step]").TextContent.Should().Contain(step.Name().Swedish).And.Contain("saknas");
    }

    [Fact]
    public async Task The_last_step_asks_for_outcome_and_judgement_before_closing()
    {
        await Scene.At(SupportStep.Evaluation);

        var page = Shown<SupportPage>();

        page.Find(".onward h3").TextContent.Should().Be("För att avsluta");
        var close = page.Find(".onward button");
        Says(close).Should().Be("Avsluta stödet");
        WhyNot(page, close).Should().StartWith("En vald åtgärd saknar utfall.");
        page.FindAll("fieldset legend").Select(legend => legend.TextContent.Trim()).Should().Contain(["Gjordes det?", "Hjälpte det?"]);
    }

    [Fact]
    public async Task What_is_ready_goes_on_at_a_press()
    {
        await Scene.At(SupportStep.MeasureIdentification);
        await Scene.Do((commands, seen) => commands.ConsiderMeasure(seen, "Söka lägenhet"));
        var page = Shown<SupportPage>();

        Button(page, "Välj").Click();
        page.WaitForAssertion(() => Button(page, "Gå vidare till Utforma handlingsplan").HasAttribute("aria-disabled").Should().BeFalse());
        Button(page, "Gå vidare till Utforma handlingsplan").Click();

        page.WaitForAssertion(() => page.FindAll("h2").Select(heading => heading.TextContent).Should().Contain("Utforma handlingsplan"));
        (await Scene.Seen()).Step.Should().Be(SupportStep.ActionPlanning);
    }

    [Fact]
    public async Task The_problem_is_saved_in_the_person_s_own_words_and_stands_beside()
    {
        var page = Shown<SupportPage>();

        Field(page, "Vad gäller det?").Change("Jag vill ha en egen lägenhet.");
        Button(page, "Spara så länge").Click();

        page.WaitForAssertion(() => page.Find("blockquote").TextContent.Should().Be("”Jag vill ha en egen lägenhet.”"));
        (await Scene.Seen()).Round.Problem.Should().Be("Jag vill ha en egen lägenhet.");
    }

    [Fact]
    public async Task One_press_saves_what_stands_in_the_first_step_and_moves_on()
    {
        var page = Shown<SupportPage>();
        Field(page, "Vad gäller det?").Change("Jag vill ha en egen lägenhet.");
        page.FindComponent<ProblemPanel>().FindAll("input[type=checkbox]")[0].Change(true);

        var onward = Button(page, "Spara och gå vidare till Identifiera åtgärder");
        onward.HasAttribute("aria-disabled").Should().BeTrue("nobody has said that the person was told");
        page.FindAll(".onward button").First(today => today.TextContent.Trim().StartsWith("I dag", StringComparison.Ordinal)).Click();
        onward = Button(page, "Spara och gå vidare till Identifiera åtgärder");
        onward.HasAttribute("aria-disabled").Should().BeFalse("what stands in the form is enough");
        onward.Closest("form")!.Submit();

        page.WaitForAssertion(() => page.FindAll("h2").Select(heading => heading.TextContent).Should().Contain("Identifiera åtgärder"));
        var seen = await Scene.Seen();
        (seen.Step, seen.Round.Problem, seen.Areas.Count, seen.InformedOn).Should().Be(
            (SupportStep.MeasureIdentification, "Jag vill ha en egen lägenhet.", 1, Scene.Today));
    }

    [Fact]
    public void All_that_the_first_step_lacks_is_named_and_not_only_the_first()
    {
        var page = Shown<SupportPage>();

        Button(page, "Spara och gå vidare till Identifiera åtgärder").Closest("form")!.Submit();

        page.FindAll("[data-errors] a").Select(link => link.TextContent).Should().Equal(
            "Vad gäller det? Med personens egna ord.", "Vilka områden gäller det?", "Personen fick veta vad som skrivs upp och varför den");
    }

    [Fact]
    public async Task The_plan_is_agreed_on_and_left_in_one_press()
    {
        await Scene.At(SupportStep.ActionPlanning);
        await Scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.Person, null, "Lämnar papper", Scene.Today.AddDays(1)));
        var page = Shown<SupportPage>();

        page.FindComponent<AgreeForm>().Find("input[type=date]").Change("2026-11-19");
        page.FindComponent<AgreeForm>().Find("form").Submit();

        page.WaitForAssertion(() => page.FindAll("h2").Select(heading => heading.TextContent).Should().Contain("Genomförande"));
        (await Scene.Seen()).Round.PlanAgreedOn.Should().Be(Scene.Today);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("Jag vill ha en egen nyckel.", "Jag vill ha en egen nyckel.")]
    public async Task What_the_person_wants_is_saved_when_one_moves_on_and_nothing_else_is_written_there(string? typed, string stands)
    {
        await Scene.At(SupportStep.ActionPlanning);
        await Scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.Person, null, "Lämnar papper", Scene.Today.AddDays(1)));
        var page = Shown<SupportPage>();
        if (typed is not null)
            page.FindComponent<WishesForm>().Find("textarea").Change(typed);

        page.FindComponent<AgreeForm>().Find("input[type=date]").Change("2026-11-19");
        page.FindComponent<AgreeForm>().Find("form").Submit();

        page.WaitForAssertion(() => page.FindAll("h2").Select(heading => heading.TextContent).Should().Contain("Genomförande"));
        (await Scene.Seen()).Round.Wishes.Should().Be(stands);
    }

    [Theory]
    [InlineData(null, "Jag vill bo nära skolan.")]
    [InlineData("Jag vill ha en egen nyckel.", "Jag vill ha en egen nyckel.")]
    public async Task What_is_changed_beside_the_plan_is_saved_on_the_way_to_the_last_step_and_what_is_not_stands(string? typed, string stands)
    {
        await Scene.At(SupportStep.Implementation);
        await Scene.Do((commands, seen) => commands.WriteWishes(seen, "Jag vill bo nära skolan."));
        await Scene.Do((commands, seen) => commands.FinishAction(seen, new(1)));
        var page = Shown<SupportPage>();
        if (typed is not null)
        {
            page.FindComponent<WishesForm>().Find("button").Click();
            page.FindComponent<WishesForm>().Find("textarea").Change(typed);
        }

        Button(page, StepPanelTexts.GoOnTo.With(SupportStep.Evaluation.Name()).Swedish).Click();

        page.WaitForAssertion(() => page.FindAll("h2").Select(heading => heading.TextContent).Should().Contain(SupportStep.Evaluation.Name().Swedish));
        (await Scene.Seen()).Round.Wishes.Should().Be(stands);
    }

    [Fact]
    public async Task The_same_reason_is_told_once_on_a_page()
    {
        await Scene.Do((commands, seen) => commands.Park(seen, Scene.Today.AddDays(53), "Bortrest"));

        var page = Render(builder =>
        {
            builder.OpenComponent<BroByggare.Web.Layout.PageFrame>(0);
            builder.AddAttribute(1, "ChildContent", (RenderFragment)(inner =>
            {
                inner.OpenComponent<SupportPage>(0);
                inner.AddAttribute(1, "Number", Scene.Id.Value);
                inner.CloseComponent();
            }));
            builder.CloseComponent();
        });

        page.WaitForAssertion(() => page.FindAll("main, h1").Should().NotBeEmpty());
        var told = page.FindAll(".why:not(.waits)").Where(why => why.Closest(".drop") is null && why.TextContent.Contains("Stödet vilar", StringComparison.Ordinal)).ToList();
        told.Count.Should().BeGreaterThan(1);
        told.Count(why => !why.ClassList.Contains("repeated")).Should().Be(1);
    }

    [Fact]
    public void A_refusal_stands_at_the_field_and_what_was_typed_is_still_there()
    {
        var page = Shown<SupportPage>();

        Field(page, "Vad gäller det?").Change("   ");
        Button(page, "Spara så länge").Closest("form")!.Submit();

        page.WaitForAssertion(() => Field(page, "Vad gäller det?").GetAttribute("aria-invalid").Should().Be("true"));
        page.Find(".error").TextContent.Should().StartWith("Problemet är inte beskrivet än.");
        Field(page, "Vad gäller det?").GetAttribute("value").Should().Be("   ");
        JSInterop.Invocations.Should().Contain(call => call.Identifier == "keep.toFirstError");
    }

    [Fact]
    public async Task When_another_has_changed_it_nothing_is_lost_and_the_newest_is_one_press_away()
    {
        var page = Shown<SupportPage>();
        Field(page, "Vad gäller det?").Change("Jag vill ha en egen lägenhet.");
        await Scene.Do(Scene.Helena, (commands, seen) => commands.ChooseAreas(seen, [new("housing")]));

        Button(page, "Spara så länge").Click();
        page.WaitForAssertion(() => Services.GetRequiredService<BroByggare.Web.Components.ChangeRunner>().IsStale.Should().BeTrue());
        await page.InvokeAsync(Services.GetRequiredService<BroByggare.Web.Components.ChangeRunner>().ShowNew);

        page.WaitForAssertion(() => page.Find(".facts").TextContent.Should().Contain("Bostad"));
        Field(page, "Vad gäller det?").GetAttribute("value").Should().Be("Jag vill ha en egen lägenhet.");
        Button(page, "Spara så länge").Click();
        page.WaitForAssertion(() => page.Find("blockquote").TextContent.Should().Contain("egen lägenhet"));
    }

    [Fact]
    public void What_was_typed_about_one_person_does_not_follow_to_another()
    {
        var other = Scene.Database.HasSupport(Scene.Sara, "Tomas");
        var page = Render<SupportPage>(parameters => parameters.Add(shown => shown.Number, Scene.Id.Value));
        page.WaitForState(() => page.FindAll("h1").Count > 0);
        Field(page, "Vad gäller det?").Change("Miras ord");

        page.Render(parameters => parameters.Add(shown => shown.Number, other.Value));

        page.WaitForAssertion(() => page.Find("h1").TextContent.Should().Contain("Tomas"));
        Field(page, "Vad gäller det?").GetAttribute("value").Should().BeNullOrEmpty();
        page.Markup.Should().NotContain("Mira");
    }

    [Fact]
    public async Task A_parked_support_says_so_first_and_can_be_resumed()
    {
        await Scene.Do((commands, seen) => commands.Park(seen, Scene.Today.AddDays(53), "Bortrest"));
        var page = Shown<SupportPage>();
        page.Find(".notice").TextContent.Should().Contain("Stödet vilar till 11 januari 2027.");
        page.Find("ol.steps [aria-current=step]").TextContent.Should().Contain("Vilar till 2027-01-11");

        Button(page, "Ta upp stödet").Click();

        page.WaitForAssertion(() => page.FindAll(".notice").Should().BeEmpty());
    }

    [Fact]
    public async Task A_closed_support_offers_reopening_and_nothing_to_fill_in()
    {
        await Scene.At(SupportStep.Implementation);
        await Scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));

        var page = Shown<SupportPage>();

        page.Find(".notice").TextContent.Should().Contain("Stödet avslutades den 19 november 2026.").And.Contain("Flyttade");
        Button(page, "Öppna stödet igen").HasAttribute("aria-disabled").Should().BeFalse();
        page.FindAll("textarea").Should().BeEmpty();
        page.FindAll(".onward").Should().BeEmpty();
    }

    [Fact]
    public async Task Closing_says_first_what_it_will_settle()
    {
        await Scene.At(SupportStep.Implementation);
        var page = Shown<SupportPage>();

        ChooseInMenu(page, "Avsluta stödet");

        page.WaitForElement(".mud-dialog li").TextContent.Should().Be("Lämnar papper till hyresvärden");
        var close = page.Find(".mud-dialog .foot button");
        WhyNot(page, close).Should().StartWith("Det går först i steget Uppföljning och utvärdering.");
        Choose(page, SupportPageTexts.CloseReason.Swedish, ClosingReason.Moved.Name().Swedish);
        page.WaitForAssertion(() => page.Find(".mud-dialog .foot button").HasAttribute("aria-disabled").Should().BeFalse());
        page.Find(".mud-dialog form").Submit();

        page.WaitForAssertion(() => page.Find(".notice").TextContent.Should().Contain("Flyttade"));
    }

    [Fact]
    public async Task A_closing_by_mistake_is_taken_back_from_its_receipt_with_what_it_ended()
    {
        await Scene.At(SupportStep.Implementation);
        var page = Shown<SupportPage>();
        var act = Services.GetRequiredService<ChangeRunner>();
        ChooseInMenu(page, "Avsluta stödet");
        Choose(page, SupportPageTexts.CloseReason.Swedish, ClosingReason.Moved.Name().Swedish);
        page.WaitForAssertion(() => page.Find(".mud-dialog .foot button").HasAttribute("aria-disabled").Should().BeFalse());
        page.Find(".mud-dialog form").Submit();
        page.WaitForAssertion(() => act.Done!.Swedish.Should().Be("Stödet är avslutat."));

        await page.InvokeAsync(act.TakeBack);

        act.Refused.Should().BeNull();
        act.Done!.Swedish.Should().Be("Ångrat");
        page.WaitForAssertion(() => page.FindAll(".data-table td").Select(cell => cell.TextContent.Trim()).Should().Contain(cell => cell.StartsWith("Lämnar papper till hyresvärden", StringComparison.Ordinal), "the line is there again, with what can be asked about it"));
        page.FindAll(".mud-menu-button-activator").Should().ContainSingle("it is open again");
    }

    [Fact]
    public void A_step_back_from_the_first_step_stays_in_the_menu_with_its_reason()
    {
        var page = Shown<SupportPage>();

        var back = Menu(page).Single(choice => choice.TextContent.Contains("Gå tillbaka ett steg", StringComparison.Ordinal));

        back.TextContent.Should().EndWith("Det här är första steget.");
        back.Click();
        page.FindAll(".mud-dialog").Should().BeEmpty();
    }

    [Fact]
    public async Task A_contact_is_noted_from_the_head_of_the_page()
    {
        var page = Shown<SupportPage>();

        Button(page, "Anteckna kontakt").Click();
        var form = page.FindComponent<LogContactForm>();
        Field(form, "Vad hände?").Change("Mira ringde.");
        form.Find("form").Submit();

        page.WaitForAssertion(() => page.Find("article.note").TextContent.Should().Contain("Mira ringde.").And.Contain("Samtal, 15 minuter, Sara Lind"));
        page.FindComponents<LogContactForm>().Should().BeEmpty();
        (await Scene.Seen()).LastContactOn.Should().Be(Scene.Today);
    }

    [Fact]
    public async Task The_page_speaks_English_to_those_who_chose_it()
    {
        await Scene.At(SupportStep.Implementation);
        using var english = InLanguage.English();

        var page = Shown<SupportPage>();

        Button(page, "Go on to Follow-up and evaluation").GetAttribute("aria-disabled").Should().Be("true");
        page.Markup.Should().NotContain("Gå vidare").And.NotContain("Anteckn");
    }
}
