using BroByggare.Core.Kernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BroByggare.Core.Storage;

/// <summary>An area is stored as its code.</summary>
internal sealed class AreaCodeConverter() : ValueConverter<AreaCode, string>(area => area.Value, value => new(value));
