using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BroByggare.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EntryQuestions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "EntryQuestions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsToCoordinator = table.Column<bool>(type: "INTEGER", nullable: false),
                    AskedBy = table.Column<int>(type: "INTEGER", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Turns = table.Column<int>(type: "INTEGER", nullable: false),
                    IsAnswered = table.Column<bool>(type: "INTEGER", nullable: false),
                    SeenBy = table.Column<int>(type: "INTEGER", nullable: true),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EntryQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EntryQuestions_Members_AskedBy",
                        column: x => x.AskedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EntryQuestions_Members_ClosedBy",
                        column: x => x.ClosedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EntryQuestions_Members_SeenBy",
                        column: x => x.SeenBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EntryQuestions_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EntryTurns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    QuestionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<byte[]>(type: "BLOB", nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EntryTurns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EntryTurns_EntryQuestions_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "EntryQuestions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EntryTurns_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EntryTurns_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EntryQuestions_AskedBy",
                table: "EntryQuestions",
                column: "AskedBy");

            migrationBuilder.CreateIndex(
                name: "IX_EntryQuestions_ClosedBy",
                table: "EntryQuestions",
                column: "ClosedBy");

            migrationBuilder.CreateIndex(
                name: "IX_EntryQuestions_Open",
                table: "EntryQuestions",
                columns: new[] { "IsToCoordinator", "IsAnswered" },
                filter: "\"ClosedAt\" IS NULL AND \"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_EntryQuestions_SeenBy",
                table: "EntryQuestions",
                column: "SeenBy");

            migrationBuilder.CreateIndex(
                name: "IX_EntryQuestions_SupportId",
                table: "EntryQuestions",
                column: "SupportId");

            migrationBuilder.CreateIndex(
                name: "IX_EntryTurns_By",
                table: "EntryTurns",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_EntryTurns_QuestionId",
                table: "EntryTurns",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_EntryTurns_SupportId",
                table: "EntryTurns",
                column: "SupportId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EntryTurns");

            migrationBuilder.DropTable(
                name: "EntryQuestions");
        }
    }
}
