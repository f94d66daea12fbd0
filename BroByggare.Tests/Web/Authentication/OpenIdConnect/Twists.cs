using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

/// <summary>What the fake provider does wrongly just now; nothing, as new.</summary>
public sealed class Twists
{
    public Func<string, string>? Description { get; set; }

    public Func<string, string>? Keys { get; set; }

    /// <summary>Of the description and the keys.</summary>
    public int? Status { get; set; }

    public string[] ProofsSupported { get; set; } = ["client_secret_basic", "client_secret_post"];

    /// <summary>What we proved ourselves with, last time.</summary>
    public string ProofSeen { get; set; } = "";

    /// <summary>Takes the question past the browser (RFC 9126), with this answer.</summary>
    public Func<IResult>? Pushed { get; set; }

    /// <summary>What stands in the address that the user is sent back to.</summary>
    public Action<List<(string Name, string Value)>>? Answer { get; set; }

    public Action<JsonObject>? Header { get; set; }

    public Action<JsonObject>? Payload { get; set; }

    public Func<string, string>? HeaderText { get; set; }

    public Func<string, string>? PayloadText { get; set; }

    public Func<byte[], byte[]>? Sign { get; set; }

    public Func<string, string>? Whole { get; set; }

    public Action<JsonObject>? Tokens { get; set; }

    public Func<string, string>? TokensText { get; set; }

    /// <summary>Instead of tokens.</summary>
    public Func<IResult>? TokenAnswer { get; set; }

    public Action<JsonObject>? UserInfo { get; set; }

    public Func<string, string>? UserInfoText { get; set; }

    public Func<IResult>? UserInfoAnswer { get; set; }

    /// <summary>A code can be redeemed again, which no real provider allows.</summary>
    public bool CodesLast { get; set; }
}
