using NodaTime;

namespace Erqi.Domain.Projects;

/// <summary>The changes of status that the scheme of 2023 knows, by their names.</summary>
public static class Erqi2023Moves
{
    /// <summary>The changes of 2023.</summary>
    extension(StatusMove)
    {
        /// <summary>Stalls a project (停滞).</summary>
        /// <param name="date">The day.</param>
        /// <param name="reason">What holds it up, where known.</param>
        public static StatusMove Stall(LocalDate date, string? reason = null) => new(ProjectStatus.Stalled, date, reason);

        /// <summary>Puts a stalled or reserve project back to work.</summary>
        /// <param name="date">The day.</param>
        /// <param name="reason">What made it possible, where known.</param>
        public static StatusMove Resume(LocalDate date, string? reason = null) => new(ProjectStatus.Active, date, reason);

        /// <summary>Puts a project in reserve (储备).</summary>
        /// <param name="date">The day.</param>
        /// <param name="reason">Why, where known.</param>
        public static StatusMove Reserve(LocalDate date, string? reason = null) => new(ProjectStatus.Reserve, date, reason);

        /// <summary>Takes a project off the list (退出), for good.</summary>
        /// <param name="date">The day.</param>
        /// <param name="reason">Why.</param>
        public static StatusMove Exit(LocalDate date, string reason) => new(ProjectStatus.Exited, date, reason);
    }
}
