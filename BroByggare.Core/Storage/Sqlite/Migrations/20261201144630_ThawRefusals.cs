using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BroByggare.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ThawRefusals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ThawRefusedAt",
                table: "FrozenYears",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ThawRefusedBy",
                table: "FrozenYears",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ThawRefusedAt",
                table: "FrozenYears");

            migrationBuilder.DropColumn(
                name: "ThawRefusedBy",
                table: "FrozenYears");
        }
    }
}
