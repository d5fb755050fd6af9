package app.kith.nurture.reminders;

import app.kith.accounts.Workspaces;
import app.kith.design.Words;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.TaskRow;
import app.kith.nurture.TodayPlan;
import app.kith.nurture.reminders.Digest.Line;
import app.kith.nurture.reminders.Digest.Part;
import app.kith.nurture.review.Review;
import app.kith.nurture.review.ReviewWords;
import app.kith.nurture.review.Reviews;
import app.kith.people.Occasion;
import app.kith.people.PersonRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what a digest says: the same as Today, and each week the review of the days before. Days are
/// those of the workspace, as on every page.
@Component
class DigestComposer {
    private static final int MOST_LINES = 12;

    private final NurturePlan plan;
    private final Reviews reviews;
    private final ReachSentence sentence;
    private final Workspaces workspaces;

    DigestComposer(NurturePlan plan, Reviews reviews, ReachSentence sentence, Workspaces workspaces) {
        this.plan = plan;
        this.reviews = reviews;
        this.sentence = sentence;
        this.workspaces = workspaces;
    }

    /// @param withReview whether to look back at the week that was: yesterday's
    @Transactional(readOnly = true)
    Digest compose(boolean withReview) {
        var today = plan.today();
        var words = new Words(today.day(), Locale.of("en", workspaces.settings().region()));
        var parts = Stream.of(reach(today, words), tasks(today, words), waiting(words), occasions(today, words))
                .filter(part -> !part.lines().isEmpty())
                .collect(ArrayList<Part>::new, List::add, List::addAll);
        if (withReview) {
            parts.addAll(review(reviews.of(today.day().minusDays(1)), words));
        }
        var lead = lead(today, words);
        return new Digest("%s: %s".formatted(words.shortDate(today.day()), lead), lead + ".", List.copyOf(parts));
    }

    private static String lead(TodayPlan today, Words words) {
        if (!today.reach().isEmpty()) {
            return "%s to reach, about %s"
                    .formatted(words.people(today.reach().size()), Words.lengthSpelled(today.minutes()));
        }
        return today.dueCount() == 0
                ? "Nobody to reach today"
                : words.count(today.dueCount(), "task is due", "tasks are due");
    }

    private Part reach(TodayPlan today, Words words) {
        return new Part(
                "Whom to reach",
                null,
                today.reach().stream()
                        .map(reach -> line(reach.person(), sentence.of(reach, words)))
                        .toList());
    }

    private static Part tasks(TodayPlan today, Words words) {
        return new Part(
                "You said you would",
                null,
                today.due().stream()
                        .limit(MOST_LINES)
                        .map(task -> line(task, words))
                        .toList());
    }

    private Part waiting(Words words) {
        return new Part(
                "Waiting for an answer",
                null,
                plan.waiting().stream()
                        .limit(MOST_LINES)
                        .map(one -> line(
                                one.reach().person(),
                                new ReviewWords(words).since(one.said().day()) + "."))
                        .toList());
    }

    private static Part occasions(TodayPlan today, Words words) {
        return new Part(
                "Birthdays and dates",
                null,
                today.occasions().stream()
                        .limit(MOST_LINES)
                        .map(occasion -> line(occasion.person(), said(occasion, words)))
                        .toList());
    }

    /// "Thu 19 Nov, turns 41", "Thu 19 Nov, Anniversary, 10 years"
    private static String said(Occasion occasion, Words words) {
        var on = words.future(occasion.on());
        var years = occasion.years();
        if (occasion.label() == null) {
            return on + (years.isPresent() ? ", turns " + years.getAsInt() : ", birthday");
        }
        return on + ", " + occasion.label()
                + switch (years.orElse(0)) {
                    case 0 -> "";
                    case 1 -> ", 1 year";
                    default -> ", %d years".formatted(years.getAsInt());
                };
    }

    private static List<Part> review(Review review, Words words) {
        var said = new ReviewWords(words);
        var lead = "%s, %s.".formatted(said.lead(review), said.span(review));
        var tended = review.tended().stream()
                .limit(MOST_LINES)
                .map(one -> line(one.person(), ReviewWords.tended(one)))
                .toList();
        return Stream.of(
                        new Part("The week", lead, tended),
                        new Part("Warmed", null, shifts(review.warmed())),
                        new Part("Cooled", null, shifts(review.cooled())),
                        new Part(
                                "Still open",
                                null,
                                review.tasks().stream()
                                        .map(task -> line(task, words))
                                        .toList()))
                .filter(part -> part.lead() != null || !part.lines().isEmpty())
                .toList();
    }

    private static List<Line> shifts(List<Review.Shift> shifts) {
        return shifts.stream()
                .map(shift -> line(shift.person(), ReviewWords.shift(shift)))
                .toList();
    }

    private static Line line(PersonRef person, String why) {
        return new Line(person.name(), "people/" + person.id(), why);
    }

    private static Line line(TaskRow task, Words words) {
        var who = Words.list(task.people().stream().map(PersonRef::name).toList());
        var due = due(task.dueOn(), words);
        return new Line(
                task.title(),
                "tasks",
                Stream.of(who, due).filter(part -> !part.isEmpty()).collect(java.util.stream.Collectors.joining(", ")));
    }

    private static String due(@Nullable LocalDate due, Words words) {
        return due == null ? "" : "due " + words.distance(due);
    }
}
