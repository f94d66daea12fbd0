using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;

namespace BroByggare.Tests.Core.Supports.Walk;

/// <summary>One thing a bridge-builder might press, allowed or not.</summary>
/// <param name="Name">For the message when the two disagree.</param>
/// <param name="Rule">By the plain table: the code of the rule against it, or null.</param>
/// <param name="Plain">What it does to the plain facts, when nothing is against it.</param>
/// <param name="Real">The verb itself.</param>
internal sealed record Press(string Name, Func<PlainSupport, string?> Rule, Action<PlainSupport> Plain, Action<IndividualSupport, Signature> Real);
