package app.kith.nurture.reminders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a digest says, before it is written as text or as HTML.
///
/// @param subject one line with the most important of it
/// @param lead the first sentence
/// @param parts those that have something to say
public record Digest(String subject, String lead, List<Part> parts) {

    /// @param lead a sentence below the heading; null for none
    public record Part(String title, @Nullable String lead, List<Line> lines) {}

    /// @param what whom or what it is about, as the user wrote it
    /// @param path where in Kith it leads, without a leading slash; null for nowhere
    /// @param why the reason or the day; may be empty
    public record Line(String what, @Nullable String path, String why) {}

    /// Whether there is nothing to tell.
    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
