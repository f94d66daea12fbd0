using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BroByggare.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Handovers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ToldOn",
                table: "History",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ToldWay",
                table: "History",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "HandoverOffers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SupportId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<int>(type: "INTEGER", nullable: false),
                    To = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Told = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NotToldWhy = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Note = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Decisions = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandoverOffers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HandoverOffers_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HandoverOffers_Members_From",
                        column: x => x.From,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HandoverOffers_Members_To",
                        column: x => x.To,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HandoverOffers_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HandoverOffers_By",
                table: "HandoverOffers",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_HandoverOffers_From",
                table: "HandoverOffers",
                column: "From");

            migrationBuilder.CreateIndex(
                name: "IX_HandoverOffers_SupportId",
                table: "HandoverOffers",
                column: "SupportId");

            migrationBuilder.CreateIndex(
                name: "IX_HandoverOffers_Waiting",
                table: "HandoverOffers",
                column: "To",
                filter: "\"State\" = 'Waiting'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HandoverOffers");

            migrationBuilder.DropColumn(
                name: "ToldOn",
                table: "History");

            migrationBuilder.DropColumn(
                name: "ToldWay",
                table: "History");
        }
    }
}
