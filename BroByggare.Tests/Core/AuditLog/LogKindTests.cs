using System.Reflection;
using BroByggare.Core.AuditLog;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Tests.Core.AuditLog;

public sealed class LogKindTests
{
    [Fact]
    public void Everything_one_can_do_with_a_support_has_a_plain_name_in_the_extract()
    {
        var untold = from type in new[] { typeof(SupportCommands), typeof(ReferralCommands), typeof(OpeningCommands), typeof(PersonCommands), typeof(AccessCommands), typeof(RestrictionCommands) }
                     from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                     where LogKinds.Of($"IndividualSupport.{method.Name}", isRead: false) == LogKind.OtherChange
                     select method.Name;

        untold.Should().BeEmpty();
    }

    [Fact]
    public void Everything_one_can_read_about_a_person_has_a_plain_name_in_the_extract()
    {
        var reading = typeof(SupportQueries).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(method => $"IndividualSupport.{method.Name}")
            .Concat(Enum.GetValues<ListShown>().Select(LogKinds.CommandOf));

        reading.Where(command => LogKinds.Of(command, isRead: true) == LogKind.OtherReading).Should().BeEmpty();
    }

    [Fact]
    public void What_nobody_has_named_yet_is_told_all_the_same()
    {
        LogKinds.Of("IndividualSupport.Paint", isRead: false).Should().Be(LogKind.OtherChange);
        LogKinds.Of("Nonsense", isRead: true).Should().Be(LogKind.OtherReading);
    }
}
