using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using BroByggare.Web.Security;

namespace BroByggare.Web.Features.Figures.Keys;

/// <summary>What can be asked for and what is answered, as OpenAPI. It is made of the endpoints themselves, and holds no data.</summary>
internal static class FigureApiDocument
{
    public const string Path = MachineAnswer.Root + "/v1/openapi.json";

    private const string Version = "v1";

    public static void AddFigureApiDocument(this WebApplicationBuilder builder) => builder.Services.AddOpenApi(Version, options =>
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is true;
        options.AddDocumentTransformer(Describe);
        options.AddOperationTransformer(Describe);
    });

    public static void MapFigureApiDocument(this WebApplication app) =>
        app.MapOpenApi(MachineAnswer.Root + "/{documentName}/openapi.json").AllowAnonymous().RequireRateLimiting(RateLimits.FigureReadings);

    private static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info = new() { Title = FigureApiTexts.Title, Version = Version, Description = FigureApiTexts.About };
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            ["basic"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "basic", Description = FigureApiTexts.Basic },
            ["bearer"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = FigureApiTexts.Bearer },
            ["apiKey"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = FigureApiKey.Header, Description = FigureApiTexts.ApiKey },
        };
        // Any one of them is enough.
        document.Security = [.. document.Components.SecuritySchemes.Keys.Select(name => new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(name, document)] = [] })];
        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            (parameter.Description, parameter.Schema) = parameter.Name switch
            {
                "year" => (FigureApiTexts.Year, new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "2000", Maximum = "2099" }),
                "format" => (FigureApiTexts.Format, Words("json", "csv")),
                _ => (FigureApiTexts.Language, Words("sv", "en")),
            };
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Words(params string[] words) => new() { Type = JsonSchemaType.String, Enum = [.. words] };
}
