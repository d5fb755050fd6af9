package app.kith.exchange.ui;

import app.kith.design.Words;
import app.kith.exchange.DuplicateSummary;
import app.kith.exchange.ImportProgress;
import app.kith.exchange.ImportStatus;
import app.kith.exchange.ToldBeside;
import app.kith.people.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How an import is said in words.
///
/// @param zone the reader's
record ImportWords(Words words, ZoneId zone) {
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /// The title of the report: "Five people are in", "268 people are in".
    String title(ImportProgress batch) {
        if (batch.isHistory() && batch.status() == ImportStatus.DONE) {
            return historyTitle(batch);
        }
        var people = batch.added() + batch.joined();
        return switch (batch.status()) {
            case STOPPED -> "Nothing was brought in";
            case UNDONE -> "This import is taken back";
            case FAILED -> "The file stopped early";
            default -> {
                if (people > 0) {
                    yield words.people(people) + (people == 1 ? " is in" : " are in");
                }
                yield batch.unchanged() > 0 ? "Everyone was here already" : "Nobody new came in";
            }
        };
    }

    private String historyTitle(ImportProgress batch) {
        if (batch.added() > 0) {
            return interactions(batch.added()) + (batch.added() == 1 ? " is in" : " are in");
        }
        return batch.unchanged() > 0 ? "All of it was here already" : "Nothing new came in";
    }

    /// "From linkedin.zip, messages.csv."
    String from(ImportProgress batch) {
        return "From %s.".formatted(batch.name());
    }

    /// What goes after the rows themselves.
    String goingNow(Optional<ToldBeside> left) {
        return left.map(going -> switch (going) {
                    case INTERACTIONS -> "Now the calls, meetings and messages they told of.";
                    case PACES -> "Now the paces they set.";
                    case TIES -> "Now who knows whom.";
                    case TASKS -> "Now the tasks they brought.";
                })
                .orElse("Almost done");
    }

    /// "12 interactions".
    String interactions(long count) {
        return words.number(count) + (count == 1 ? " interaction" : " interactions");
    }

    /// "231 new, 34 joined with someone you had, 3 set aside for you".
    String counts(ImportProgress batch) {
        var parts = new ArrayList<String>();
        part(parts, batch.added(), "new");
        part(parts, batch.joined(), "joined");
        part(parts, batch.unchanged(), "already here");
        part(parts, batch.setAside(), "set aside");
        return parts.isEmpty() ? rows(batch.rowsTotal()) : String.join(", ", parts);
    }

    private void part(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(words.number(count) + " " + what);
        }
    }

    String rows(long count) {
        return words.number(count) + (count == 1 ? " row" : " rows");
    }

    /// "412 people, 396 with a way to reach them".
    String found(DuplicateSummary look) {
        var people = look.fresh() + look.certain() + look.unchanged() + look.asked();
        return "%s %s, %s with a way to reach them"
                .formatted(words.number(people), people == 1 ? "person" : "people", words.number(look.reachable()));
    }

    /// "412 interactions, 396 of them with people you have".
    String foundHistory(DuplicateSummary look) {
        return "%s, %s of them with people you have"
                .formatted(
                        interactions(look.fresh() + look.unchanged() + look.setAside()),
                        words.number(look.fresh() + look.unchanged()));
    }

    /// "37 are certain and will be joined."
    String certain(int count) {
        return count == 1 ? "One is certain and will be joined." : number(count) + " are certain and will be joined.";
    }

    /// "4 need your eye. This is the second."
    String asked(int all, int open) {
        if (all == 1) {
            return "One needs your eye.";
        }
        var at = all - open + 1;
        var place = at <= ORDINALS.size() ? "the " + ORDINALS.get(at - 1) : "number " + number(at);
        return "%s need your eye. This is %s.".formatted(number(all), place);
    }

    String day(LocalDate date) {
        return words.date(date);
    }

    String day(Instant instant) {
        return words.date(LocalDate.ofInstant(instant, zone));
    }

    /// "3 September", "3 September 1986".
    String day(PartialDate date) {
        return date.year() == null
                ? DateTimeFormatter.ofPattern("d MMMM", words.locale()).format(MonthDay.of(date.month(), date.day()))
                : words.date(LocalDate.of(date.year(), date.month(), date.day()));
    }

    private String number(int count) {
        return words.number(count);
    }

    static String status(ImportStatus status) {
        return switch (status) {
            case MATCHING -> "Not brought in yet";
            case RUNNING -> "Coming in";
            case STOPPING, UNDOING -> "Being taken back";
            case STOPPED -> "Stopped";
            case DONE -> "Brought in";
            case UNDONE -> "Taken back";
            case FAILED -> "Stopped early";
        };
    }
}
