using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BroByggare.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "HelpWithoutIdentity",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Area = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HelpWithoutIdentity", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KeyContacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Persons = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Mail = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Hours = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RetiredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyContacts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Details = table.Column<byte[]>(type: "BLOB", nullable: false),
                    KeyId = table.Column<long>(type: "INTEGER", nullable: false),
                    IsErased = table.Column<bool>(type: "INTEGER", nullable: false),
                    MergedInto = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_People_MergedInto",
                        column: x => x.MergedInto,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Teams",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Teams", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UsedMarks",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsedMarks", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "KeyContactAreas",
                columns: table => new
                {
                    Area = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KeyContactId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyContactAreas", x => new { x.KeyContactId, x.Area });
                    table.ForeignKey(
                        name: "FK_KeyContactAreas_KeyContacts_KeyContactId",
                        column: x => x.KeyContactId,
                        principalTable: "KeyContacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PersonNameKeys",
                columns: table => new
                {
                    Key = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonNameKeys", x => new { x.Key, x.PersonId });
                    table.ForeignKey(
                        name: "FK_PersonNameKeys_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Supports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<int>(type: "INTEGER", nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ParkedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InformedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastContactOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsErased = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Supports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Supports_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Members",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TeamId = table.Column<int>(type: "INTEGER", nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Mail = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Members", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Members_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Consents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false),
                    KeyContactId = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Why = table.Column<byte[]>(type: "BLOB", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consents", x => new { x.SupportId, x.Id });
                    table.ForeignKey(
                        name: "FK_Consents_KeyContacts_KeyContactId",
                        column: x => x.KeyContactId,
                        principalTable: "KeyContacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Consents_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OpenPeriods",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ReopenedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DaysOpen = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenPeriods", x => new { x.SupportId, x.Number });
                    table.ForeignKey(
                        name: "FK_OpenPeriods_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SupportAreas",
                columns: table => new
                {
                    Area = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportAreas", x => new { x.SupportId, x.Area });
                    table.ForeignKey(
                        name: "FK_SupportAreas_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Watches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<byte[]>(type: "BLOB", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsMeeting = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Place = table.Column<byte[]>(type: "BLOB", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TakenBackOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watches", x => new { x.SupportId, x.Id });
                    table.ForeignKey(
                        name: "FK_Watches_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccessMarks",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: true),
                    Protection = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ToldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Why = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessMarks", x => new { x.SupportId, x.Number });
                    table.ForeignKey(
                        name: "FK_AccessMarks_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessMarks_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Activities",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Numbers_Registered = table.Column<int>(type: "INTEGER", nullable: true),
                    Numbers_Estimated = table.Column<int>(type: "INTEGER", nullable: true),
                    Numbers_Counted = table.Column<int>(type: "INTEGER", nullable: true),
                    IsHeld = table.Column<bool>(type: "INTEGER", nullable: false),
                    CancelledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Activities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Activities_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TakenBackOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contacts_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contacts_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Cullings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TeamId = table.Column<int>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: true),
                    ClosedBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PreparedBy = table.Column<int>(type: "INTEGER", nullable: false),
                    PreparedAs = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PreparedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HandedInAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsApproved = table.Column<bool>(type: "INTEGER", nullable: false),
                    StoppedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    StoppedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    GoneOnBy = table.Column<int>(type: "INTEGER", nullable: true),
                    GoneOnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cullings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cullings_Members_DecidedBy",
                        column: x => x.DecidedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Cullings_Members_GoneOnBy",
                        column: x => x.GoneOnBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Cullings_Members_PreparedBy",
                        column: x => x.PreparedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Cullings_Members_StoppedBy",
                        column: x => x.StoppedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Cullings_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Deputies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StandsIn = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CalledOffOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deputies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deputies_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Deputies_Members_StandsIn",
                        column: x => x.StandsIn,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EmergencyOpenings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Why = table.Column<byte[]>(type: "BLOB", nullable: false),
                    TellsManager = table.Column<bool>(type: "INTEGER", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReadBy = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmergencyOpenings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EmergencyOpenings_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EmergencyOpenings_Members_ReadBy",
                        column: x => x.ReadBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EmergencyOpenings_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FormerFacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Fact = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Was = table.Column<byte[]>(type: "BLOB", nullable: false),
                    TextMessages = table.Column<bool>(type: "INTEGER", nullable: true),
                    Because = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerFacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormerFacts_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FormerFacts_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FormerTexts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<byte[]>(type: "BLOB", nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormerTexts_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FormerTexts_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Goals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Figure = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Goals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Goals_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "History",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FromStep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ToStep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Why = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ClosingReason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RoundKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: true),
                    FromMemberId = table.Column<int>(type: "INTEGER", nullable: true),
                    KeyContactId = table.Column<int>(type: "INTEGER", nullable: true),
                    ActionId = table.Column<int>(type: "INTEGER", nullable: true),
                    MeasureId = table.Column<int>(type: "INTEGER", nullable: true),
                    ContactKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    Done = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Helped = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_History", x => x.Id);
                    table.ForeignKey(
                        name: "FK_History_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_History_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Log",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    Command = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SubjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    IsRead = table.Column<bool>(type: "INTEGER", nullable: false),
                    Once = table.Column<Guid>(type: "TEXT", nullable: true),
                    Listed = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Log", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Log_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LogReviews",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TeamId = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seed = table.Column<int>(type: "INTEGER", nullable: false),
                    BegunBy = table.Column<int>(type: "INTEGER", nullable: false),
                    BegunAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SignedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LogReviews_Members_BegunBy",
                        column: x => x.BegunBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LogReviews_Members_SignedBy",
                        column: x => x.SignedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LogReviews_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Measures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<byte[]>(type: "BLOB", nullable: false),
                    WrittenBy = table.Column<int>(type: "INTEGER", nullable: false),
                    TakenBackOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsChosen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Done = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Helped = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measures", x => new { x.SupportId, x.Id });
                    table.ForeignKey(
                        name: "FK_Measures_Members_WrittenBy",
                        column: x => x.WrittenBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Measures_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Obstacles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KeyContactId = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    What = table.Column<byte[]>(type: "BLOB", nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    TakenBackOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Obstacles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Obstacles_KeyContacts_KeyContactId",
                        column: x => x.KeyContactId,
                        principalTable: "KeyContacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Obstacles_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Obstacles_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OpeningQuestions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<int>(type: "INTEGER", nullable: false),
                    AskedBy = table.Column<int>(type: "INTEGER", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Name = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Words = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Details = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AnsweredBy = table.Column<int>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnswerWords = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpeningQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpeningQuestions_Members_AnsweredBy",
                        column: x => x.AnsweredBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpeningQuestions_Members_AskedBy",
                        column: x => x.AskedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpeningQuestions_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpeningQuestions_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpeningQuestions_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonMerges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    GoneId = table.Column<int>(type: "INTEGER", nullable: false),
                    Moved = table.Column<byte[]>(type: "BLOB", nullable: false),
                    After = table.Column<byte[]>(type: "BLOB", nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonMerges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonMerges_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PersonMerges_People_GoneId",
                        column: x => x.GoneId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PersonMerges_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonStatements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    About = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Words = table.Column<byte[]>(type: "BLOB", nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<int>(type: "INTEGER", nullable: true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonStatements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonStatements_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PersonStatements_Members_WithdrawnBy",
                        column: x => x.WithdrawnBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PersonStatements_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Referrals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KeyContactId = table.Column<int>(type: "INTEGER", nullable: false),
                    ConsentId = table.Column<int>(type: "INTEGER", nullable: true),
                    What = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnswerDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Rung = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LastBy = table.Column<int>(type: "INTEGER", nullable: false),
                    ContactMadeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DeclineReason = table.Column<byte[]>(type: "BLOB", nullable: false),
                    HelpOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HelpCame = table.Column<bool>(type: "INTEGER", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Solved = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    End = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    EndReason = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Referrals", x => new { x.SupportId, x.Id });
                    table.ForeignKey(
                        name: "FK_Referrals_KeyContacts_KeyContactId",
                        column: x => x.KeyContactId,
                        principalTable: "KeyContacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referrals_Members_LastBy",
                        column: x => x.LastBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referrals_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RemovalNotices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false),
                    To = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Why = table.Column<byte[]>(type: "BLOB", nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemovalNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RemovalNotices_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RemovalNotices_Members_To",
                        column: x => x.To,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RemovalNotices_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Responsibilities",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SupportClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Responsibilities", x => new { x.SupportId, x.Number });
                    table.ForeignKey(
                        name: "FK_Responsibilities_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Responsibilities_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Results",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    What = table.Column<byte[]>(type: "BLOB", nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    TakenBackOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Results", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Results_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Results_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Rounds",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Problem = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ProblemWrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Wishes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PlanAgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PlanAgreedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    JudgedHelp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    JudgementWords = table.Column<byte[]>(type: "BLOB", nullable: false),
                    DeclinedToJudge = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rounds", x => new { x.SupportId, x.Number });
                    table.ForeignKey(
                        name: "FK_Rounds_Members_PlanAgreedBy",
                        column: x => x.PlanAgreedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Rounds_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    KeyHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    Device = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AuthenticatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    Sid = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Ticket = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sessions_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Strikings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Why = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AskedBy = table.Column<int>(type: "INTEGER", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsApproved = table.Column<bool>(type: "INTEGER", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Strikings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Strikings_Members_AskedBy",
                        column: x => x.AskedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Strikings_Members_DecidedBy",
                        column: x => x.DecidedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Strikings_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ActivityAreas",
                columns: table => new
                {
                    Area = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ActivityId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityAreas", x => new { x.ActivityId, x.Area });
                    table.ForeignKey(
                        name: "FK_ActivityAreas_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Notes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Text = table.Column<byte[]>(type: "BLOB", nullable: false),
                    IsShared = table.Column<bool>(type: "INTEGER", nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ContactId = table.Column<int>(type: "INTEGER", nullable: true),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notes_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Notes_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notes_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CullingCounts",
                columns: table => new
                {
                    Table = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CullingId = table.Column<int>(type: "INTEGER", nullable: false),
                    Gone = table.Column<int>(type: "INTEGER", nullable: false),
                    Bare = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CullingCounts", x => new { x.CullingId, x.Table });
                    table.ForeignKey(
                        name: "FK_CullingCounts_Cullings_CullingId",
                        column: x => x.CullingId,
                        principalTable: "Cullings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CullingLines",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    CullingId = table.Column<int>(type: "INTEGER", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Exemption = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CullingLines", x => new { x.CullingId, x.Number });
                    table.ForeignKey(
                        name: "FK_CullingLines_Cullings_CullingId",
                        column: x => x.CullingId,
                        principalTable: "Cullings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CullingLines_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LogFindings",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ReviewId = table.Column<int>(type: "INTEGER", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    Support = table.Column<int>(type: "INTEGER", nullable: true),
                    FirstLine = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Readings = table.Column<int>(type: "INTEGER", nullable: false),
                    Supports = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    JudgedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    JudgedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogFindings", x => new { x.ReviewId, x.Number });
                    table.ForeignKey(
                        name: "FK_LogFindings_LogReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "LogReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LogFindings_Members_JudgedBy",
                        column: x => x.JudgedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LogFindings_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanActions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false),
                    MeasureId = table.Column<int>(type: "INTEGER", nullable: false),
                    Who = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KeyContactId = table.Column<int>(type: "INTEGER", nullable: true),
                    What = table.Column<byte[]>(type: "BLOB", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SettledBy = table.Column<int>(type: "INTEGER", nullable: true),
                    DroppedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DropReason = table.Column<byte[]>(type: "BLOB", nullable: false),
                    TakenBackOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanActions", x => new { x.SupportId, x.Id });
                    table.ForeignKey(
                        name: "FK_PlanActions_KeyContacts_KeyContactId",
                        column: x => x.KeyContactId,
                        principalTable: "KeyContacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanActions_Measures_SupportId_MeasureId",
                        columns: x => new { x.SupportId, x.MeasureId },
                        principalTable: "Measures",
                        principalColumns: new[] { "SupportId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanActions_Members_SettledBy",
                        column: x => x.SettledBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanActions_Members_WrittenBy",
                        column: x => x.WrittenBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanActions_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NoteAdditions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NoteId = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOwnView = table.Column<bool>(type: "INTEGER", nullable: false),
                    Text = table.Column<byte[]>(type: "BLOB", nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoteAdditions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NoteAdditions_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NoteAdditions_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NoteAdditions_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessMarks_MemberId",
                table: "AccessMarks",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessMarks_SupportId_Until_Kind_MemberId",
                table: "AccessMarks",
                columns: new[] { "SupportId", "Until", "Kind", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_By",
                table: "Activities",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_On_Kind",
                table: "Activities",
                columns: new[] { "On", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Consents_KeyContactId",
                table: "Consents",
                column: "KeyContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Consents_Until",
                table: "Consents",
                column: "Until",
                filter: "\"WithdrawnOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_By",
                table: "Contacts",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_On_Kind_TakenBackOn_Minutes",
                table: "Contacts",
                columns: new[] { "On", "Kind", "TakenBackOn", "Minutes" });

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_SupportId",
                table: "Contacts",
                column: "SupportId");

            migrationBuilder.CreateIndex(
                name: "IX_CullingLines_SupportId",
                table: "CullingLines",
                column: "SupportId");

            migrationBuilder.CreateIndex(
                name: "IX_Cullings_DecidedBy",
                table: "Cullings",
                column: "DecidedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Cullings_GoneOnBy",
                table: "Cullings",
                column: "GoneOnBy");

            migrationBuilder.CreateIndex(
                name: "IX_Cullings_PreparedBy",
                table: "Cullings",
                column: "PreparedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Cullings_StoppedBy",
                table: "Cullings",
                column: "StoppedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Cullings_TeamId",
                table: "Cullings",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_Deputies_MemberId",
                table: "Deputies",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Deputies_StandsIn",
                table: "Deputies",
                column: "StandsIn");

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyOpenings_By",
                table: "EmergencyOpenings",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyOpenings_ReadAt",
                table: "EmergencyOpenings",
                column: "ReadAt");

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyOpenings_ReadBy",
                table: "EmergencyOpenings",
                column: "ReadBy");

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyOpenings_SupportId_By_Until",
                table: "EmergencyOpenings",
                columns: new[] { "SupportId", "By", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_FormerFacts_By",
                table: "FormerFacts",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_FormerFacts_PersonId",
                table: "FormerFacts",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerTexts_By",
                table: "FormerTexts",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_FormerTexts_SupportId",
                table: "FormerTexts",
                column: "SupportId");

            migrationBuilder.CreateIndex(
                name: "IX_Goals_By",
                table: "Goals",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Goals_Year_Figure",
                table: "Goals",
                columns: new[] { "Year", "Figure" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpWithoutIdentity_On_Kind_Result",
                table: "HelpWithoutIdentity",
                columns: new[] { "On", "Kind", "Result" });

            migrationBuilder.CreateIndex(
                name: "IX_History_By",
                table: "History",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_History_SupportId",
                table: "History",
                column: "SupportId");

            migrationBuilder.CreateIndex(
                name: "IX_KeyContacts_Organisation",
                table: "KeyContacts",
                column: "Organisation",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Log_By_At",
                table: "Log",
                columns: new[] { "By", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Log_Once",
                table: "Log",
                column: "Once",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Log_Subject_SubjectId_At",
                table: "Log",
                columns: new[] { "Subject", "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_LogFindings_JudgedBy",
                table: "LogFindings",
                column: "JudgedBy");

            migrationBuilder.CreateIndex(
                name: "IX_LogFindings_MemberId",
                table: "LogFindings",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_LogReviews_BegunBy",
                table: "LogReviews",
                column: "BegunBy");

            migrationBuilder.CreateIndex(
                name: "IX_LogReviews_SignedBy",
                table: "LogReviews",
                column: "SignedBy");

            migrationBuilder.CreateIndex(
                name: "IX_LogReviews_TeamId_Month",
                table: "LogReviews",
                columns: new[] { "TeamId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Measures_WrittenBy",
                table: "Measures",
                column: "WrittenBy");

            migrationBuilder.CreateIndex(
                name: "IX_Members_Issuer_Subject",
                table: "Members",
                columns: new[] { "Issuer", "Subject" },
                unique: true,
                filter: "\"Subject\" <> ''");

            migrationBuilder.CreateIndex(
                name: "IX_Members_TeamId",
                table: "Members",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_NoteAdditions_By",
                table: "NoteAdditions",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_NoteAdditions_NoteId",
                table: "NoteAdditions",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_NoteAdditions_SupportId",
                table: "NoteAdditions",
                column: "SupportId");

            migrationBuilder.CreateIndex(
                name: "IX_Notes_By",
                table: "Notes",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Notes_ContactId",
                table: "Notes",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Notes_SupportId",
                table: "Notes",
                column: "SupportId");

            migrationBuilder.CreateIndex(
                name: "IX_Obstacles_By",
                table: "Obstacles",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Obstacles_KeyContactId",
                table: "Obstacles",
                column: "KeyContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Obstacles_On_Kind_KeyContactId_TakenBackOn",
                table: "Obstacles",
                columns: new[] { "On", "Kind", "KeyContactId", "TakenBackOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Obstacles_SupportId",
                table: "Obstacles",
                column: "SupportId");

            migrationBuilder.CreateIndex(
                name: "IX_OpeningQuestions_AnsweredBy",
                table: "OpeningQuestions",
                column: "AnsweredBy");

            migrationBuilder.CreateIndex(
                name: "IX_OpeningQuestions_AskedBy",
                table: "OpeningQuestions",
                column: "AskedBy");

            migrationBuilder.CreateIndex(
                name: "IX_OpeningQuestions_PersonId",
                table: "OpeningQuestions",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_OpeningQuestions_SupportId",
                table: "OpeningQuestions",
                column: "SupportId");

            migrationBuilder.CreateIndex(
                name: "IX_OpeningQuestions_TeamId_Answer",
                table: "OpeningQuestions",
                columns: new[] { "TeamId", "Answer" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenPeriods_ClosedOn_OpenedOn_ReopenedOn_Reason_DaysOpen_SupportId",
                table: "OpenPeriods",
                columns: new[] { "ClosedOn", "OpenedOn", "ReopenedOn", "Reason", "DaysOpen", "SupportId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenPeriods_OpenedOn",
                table: "OpenPeriods",
                column: "OpenedOn");

            migrationBuilder.CreateIndex(
                name: "IX_People_KeyId",
                table: "People",
                column: "KeyId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_MergedInto",
                table: "People",
                column: "MergedInto");

            migrationBuilder.CreateIndex(
                name: "IX_PersonMerges_By",
                table: "PersonMerges",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_PersonMerges_GoneId",
                table: "PersonMerges",
                column: "GoneId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonMerges_PersonId",
                table: "PersonMerges",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonNameKeys_PersonId",
                table: "PersonNameKeys",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonStatements_By",
                table: "PersonStatements",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_PersonStatements_PersonId",
                table: "PersonStatements",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonStatements_WithdrawnBy",
                table: "PersonStatements",
                column: "WithdrawnBy");

            migrationBuilder.CreateIndex(
                name: "IX_PlanActions_KeyContactId",
                table: "PlanActions",
                column: "KeyContactId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanActions_SettledBy",
                table: "PlanActions",
                column: "SettledBy");

            migrationBuilder.CreateIndex(
                name: "IX_PlanActions_SupportId_MeasureId",
                table: "PlanActions",
                columns: new[] { "SupportId", "MeasureId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanActions_WrittenBy",
                table: "PlanActions",
                column: "WrittenBy");

            migrationBuilder.CreateIndex(
                name: "IX_Referrals_AnsweredOn_Solved_KeyContactId",
                table: "Referrals",
                columns: new[] { "AnsweredOn", "Solved", "KeyContactId" });

            migrationBuilder.CreateIndex(
                name: "IX_Referrals_KeyContactId",
                table: "Referrals",
                column: "KeyContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Referrals_LastBy",
                table: "Referrals",
                column: "LastBy");

            migrationBuilder.CreateIndex(
                name: "IX_Referrals_PlannedOn_KeyContactId_Kind_Rung_End",
                table: "Referrals",
                columns: new[] { "PlannedOn", "KeyContactId", "Kind", "Rung", "End" });

            migrationBuilder.CreateIndex(
                name: "IX_RemovalNotices_By",
                table: "RemovalNotices",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_RemovalNotices_SupportId",
                table: "RemovalNotices",
                column: "SupportId");

            migrationBuilder.CreateIndex(
                name: "IX_RemovalNotices_To_ReadAt",
                table: "RemovalNotices",
                columns: new[] { "To", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Responsibilities_Joint",
                table: "Responsibilities",
                columns: new[] { "From", "Until", "SupportId" },
                filter: "\"Number\" > 1");

            migrationBuilder.CreateIndex(
                name: "IX_Responsibilities_MemberId_Until_SupportClosedOn_SupportId",
                table: "Responsibilities",
                columns: new[] { "MemberId", "Until", "SupportClosedOn", "SupportId" });

            migrationBuilder.CreateIndex(
                name: "IX_Results_By",
                table: "Results",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Results_On_Kind_TakenBackOn",
                table: "Results",
                columns: new[] { "On", "Kind", "TakenBackOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Results_SupportId",
                table: "Results",
                column: "SupportId");

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_PlanAgreedBy",
                table: "Rounds",
                column: "PlanAgreedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_Issuer_Subject",
                table: "Sessions",
                columns: new[] { "Issuer", "Subject" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_KeyHash",
                table: "Sessions",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_MemberId_EndedAt",
                table: "Sessions",
                columns: new[] { "MemberId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Strikings_AskedBy",
                table: "Strikings",
                column: "AskedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Strikings_DecidedBy",
                table: "Strikings",
                column: "DecidedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Strikings_SupportId",
                table: "Strikings",
                column: "SupportId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportAreas_Area",
                table: "SupportAreas",
                column: "Area");

            migrationBuilder.CreateIndex(
                name: "IX_Supports_ClosedOn_Step",
                table: "Supports",
                columns: new[] { "ClosedOn", "Step" });

            migrationBuilder.CreateIndex(
                name: "IX_Supports_OpenedOn",
                table: "Supports",
                column: "OpenedOn");

            migrationBuilder.CreateIndex(
                name: "IX_Supports_PersonId_TeamId",
                table: "Supports",
                columns: new[] { "PersonId", "TeamId" });

            migrationBuilder.CreateIndex(
                name: "IX_Supports_TeamId_ClosedOn",
                table: "Supports",
                columns: new[] { "TeamId", "ClosedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Supports_TeamId_ClosedOn_LastContactOn",
                table: "Supports",
                columns: new[] { "TeamId", "ClosedOn", "LastContactOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Supports_TeamId_ClosedOn_NextDueOn",
                table: "Supports",
                columns: new[] { "TeamId", "ClosedOn", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Supports_TeamId_ClosedOn_ParkedUntil",
                table: "Supports",
                columns: new[] { "TeamId", "ClosedOn", "ParkedUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_Supports_TeamId_ClosedOn_Step",
                table: "Supports",
                columns: new[] { "TeamId", "ClosedOn", "Step" });

            migrationBuilder.CreateIndex(
                name: "IX_UsedMarks_Until",
                table: "UsedMarks",
                column: "Until");

            // Support numbers are said aloud; they start at 1001 so that all have four digits.
            migrationBuilder.Sql("INSERT INTO sqlite_sequence (name, seq) VALUES ('Supports', 1000);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessMarks");

            migrationBuilder.DropTable(
                name: "ActivityAreas");

            migrationBuilder.DropTable(
                name: "Consents");

            migrationBuilder.DropTable(
                name: "CullingCounts");

            migrationBuilder.DropTable(
                name: "CullingLines");

            migrationBuilder.DropTable(
                name: "Deputies");

            migrationBuilder.DropTable(
                name: "EmergencyOpenings");

            migrationBuilder.DropTable(
                name: "FormerFacts");

            migrationBuilder.DropTable(
                name: "FormerTexts");

            migrationBuilder.DropTable(
                name: "Goals");

            migrationBuilder.DropTable(
                name: "HelpWithoutIdentity");

            migrationBuilder.DropTable(
                name: "History");

            migrationBuilder.DropTable(
                name: "KeyContactAreas");

            migrationBuilder.DropTable(
                name: "Log");

            migrationBuilder.DropTable(
                name: "LogFindings");

            migrationBuilder.DropTable(
                name: "NoteAdditions");

            migrationBuilder.DropTable(
                name: "Obstacles");

            migrationBuilder.DropTable(
                name: "OpeningQuestions");

            migrationBuilder.DropTable(
                name: "OpenPeriods");

            migrationBuilder.DropTable(
                name: "PersonMerges");

            migrationBuilder.DropTable(
                name: "PersonNameKeys");

            migrationBuilder.DropTable(
                name: "PersonStatements");

            migrationBuilder.DropTable(
                name: "PlanActions");

            migrationBuilder.DropTable(
                name: "Referrals");

            migrationBuilder.DropTable(
                name: "RemovalNotices");

            migrationBuilder.DropTable(
                name: "Responsibilities");

            migrationBuilder.DropTable(
                name: "Results");

            migrationBuilder.DropTable(
                name: "Rounds");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "Strikings");

            migrationBuilder.DropTable(
                name: "SupportAreas");

            migrationBuilder.DropTable(
                name: "UsedMarks");

            migrationBuilder.DropTable(
                name: "Watches");

            migrationBuilder.DropTable(
                name: "Activities");

            migrationBuilder.DropTable(
                name: "Cullings");

            migrationBuilder.DropTable(
                name: "LogReviews");

            migrationBuilder.DropTable(
                name: "Notes");

            migrationBuilder.DropTable(
                name: "Measures");

            migrationBuilder.DropTable(
                name: "KeyContacts");

            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "Members");

            migrationBuilder.DropTable(
                name: "Supports");

            migrationBuilder.DropTable(
                name: "Teams");

            migrationBuilder.DropTable(
                name: "People");
        }
    }
}
