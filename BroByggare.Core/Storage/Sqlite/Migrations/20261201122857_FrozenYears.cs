using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BroByggare.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FrozenYears : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FrozenYears",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    FrozenBy = table.Column<int>(type: "INTEGER", nullable: false),
                    FrozenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Missing = table.Column<int>(type: "INTEGER", nullable: false),
                    Threshold = table.Column<int>(type: "INTEGER", nullable: false),
                    Newest_Result = table.Column<int>(type: "INTEGER", nullable: false),
                    Newest_Obstacle = table.Column<int>(type: "INTEGER", nullable: false),
                    Newest_Help = table.Column<int>(type: "INTEGER", nullable: false),
                    ThawWhy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ThawAskedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    ThawAskedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ThawedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    ThawedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenYears", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FrozenYears_Members_FrozenBy",
                        column: x => x.FrozenBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FrozenYears_Members_ThawAskedBy",
                        column: x => x.ThawAskedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FrozenYears_Members_ThawedBy",
                        column: x => x.ThawedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FrozenFamilies",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FrozenYearId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NameSwedish = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NameEnglish = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ShortNameSwedish = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ShortNameEnglish = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DefinitionSwedish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DefinitionEnglish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsOfRegister = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenFamilies", x => new { x.FrozenYearId, x.Number });
                    table.ForeignKey(
                        name: "FK_FrozenFamilies_FrozenYears_FrozenYearId",
                        column: x => x.FrozenYearId,
                        principalTable: "FrozenYears",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FrozenFigures",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FrozenYearId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Family = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    NameSwedish = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NameEnglish = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DefinitionSwedish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DefinitionEnglish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: true),
                    Hidden = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CountBefore = table.Column<int>(type: "INTEGER", nullable: true),
                    HiddenBefore = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    GoalValue = table.Column<int>(type: "INTEGER", nullable: true),
                    GoalDecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    GoalDecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenFigures", x => new { x.FrozenYearId, x.Number });
                    table.ForeignKey(
                        name: "FK_FrozenFigures_FrozenYears_FrozenYearId",
                        column: x => x.FrozenYearId,
                        principalTable: "FrozenYears",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SentFiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FrozenYearId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MadeBy = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Checksum = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SentFiles_FrozenYears_FrozenYearId",
                        column: x => x.FrozenYearId,
                        principalTable: "FrozenYears",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SentFiles_Members_MadeBy",
                        column: x => x.MadeBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FrozenYears_FrozenBy",
                table: "FrozenYears",
                column: "FrozenBy");

            migrationBuilder.CreateIndex(
                name: "IX_FrozenYears_ThawAskedBy",
                table: "FrozenYears",
                column: "ThawAskedBy");

            migrationBuilder.CreateIndex(
                name: "IX_FrozenYears_ThawedBy",
                table: "FrozenYears",
                column: "ThawedBy");

            migrationBuilder.CreateIndex(
                name: "IX_FrozenYears_Year",
                table: "FrozenYears",
                column: "Year");

            migrationBuilder.CreateIndex(
                name: "IX_SentFiles_FrozenYearId",
                table: "SentFiles",
                column: "FrozenYearId");

            migrationBuilder.CreateIndex(
                name: "IX_SentFiles_MadeBy",
                table: "SentFiles",
                column: "MadeBy");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FrozenFamilies");

            migrationBuilder.DropTable(
                name: "FrozenFigures");

            migrationBuilder.DropTable(
                name: "SentFiles");

            migrationBuilder.DropTable(
                name: "FrozenYears");
        }
    }
}
