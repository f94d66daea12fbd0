using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BroByggare.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PlanGoals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "GoalId",
                table: "History",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GoalOutcome",
                table: "History",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PlanGoals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    MeasureId = table.Column<int>(type: "INTEGER", nullable: true),
                    What = table.Column<byte[]>(type: "BLOB", nullable: false),
                    WrittenBy = table.Column<int>(type: "INTEGER", nullable: false),
                    TakenBackOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    JudgedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ChangedTo = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanGoals", x => new { x.SupportId, x.Id });
                    table.ForeignKey(
                        name: "FK_PlanGoals_Members_WrittenBy",
                        column: x => x.WrittenBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanGoals_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlanGoals_JudgedOn_Outcome_TakenBackOn",
                table: "PlanGoals",
                columns: new[] { "JudgedOn", "Outcome", "TakenBackOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanGoals_WrittenBy",
                table: "PlanGoals",
                column: "WrittenBy");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PlanGoals");

            migrationBuilder.DropColumn(
                name: "GoalId",
                table: "History");

            migrationBuilder.DropColumn(
                name: "GoalOutcome",
                table: "History");
        }
    }
}
