package app.kith.people.ui;

import app.kith.design.Words;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.OtherEdit;
import app.kith.people.joining.TwoEdits.Counts;
import app.kith.people.joining.TwoEdits.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Says who changed what of a person while one was editing them.
///
/// @param now the time
record EditWords(Instant now) {
    private static final int LONGEST_VALUE = 40;

    /// "Jonas changed the place to Bergen and added a handle 2 minutes ago. Both are kept."
    String kept(OtherEdit other) {
        var both = other.edits().doubled().isEmpty()
                ? ""
                : " You both changed %s; both are there now."
                        .formatted(Words.list(other.edits().doubled()));
        return "%s %s%s %s. Both are kept.%s"
                .formatted(who(other), Words.list(changes(other)), where(other), ago(other), both);
    }

    /// "Jonas changed the place too, 2 minutes ago. Choose which to keep, then save."
    String clash(OtherEdit other) {
        var fields = other.edits().clashes().stream().map(EditWords::named).toList();
        return "%s changed %s too%s, %s. Choose which to keep, then save. What you typed is still here."
                .formatted(who(other), Words.list(fields), where(other), ago(other));
    }

    /// "Jonas wrote “Bergen” here", "Jonas left this empty"
    static String theirs(OtherEdit other, String value) {
        return value.isEmpty()
                ? "%s left this empty.".formatted(who(other))
                : "%s wrote “%s” here.".formatted(who(other), value);
    }

    private static String who(OtherEdit other) {
        return other.isMe() ? "You" : other.who() == null ? "Somebody else" : other.who();
    }

    private static String where(OtherEdit other) {
        return other.isMe() ? " in another window" : "";
    }

    private String ago(OtherEdit other) {
        var minutes = Duration.between(other.at(), now).toMinutes();
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < 60) {
            return minutes == 1 ? "1 minute ago" : minutes + " minutes ago";
        }
        var hours = minutes / 60;
        if (hours < 24) {
            return hours == 1 ? "1 hour ago" : hours + " hours ago";
        }
        return hours / 24 == 1 ? "1 day ago" : hours / 24 + " days ago";
    }

    private static List<String> changes(OtherEdit other) {
        var changes = new ArrayList<String>();
        for (var field : other.edits().fields()) {
            var value = field.said(other.person().details());
            if (value.isEmpty()) {
                changes.add("took out " + named(field));
            } else if (field.canKeepBoth()
                    || field == ContactField.INTRODUCED_BY
                    || field == ContactField.PORTRAIT
                    || value.length() > LONGEST_VALUE) {
                changes.add("changed " + named(field));
            } else {
                changes.add("changed %s to %s".formatted(named(field), value));
            }
        }
        for (var part : Part.values()) {
            var counts = other.edits().lists().getOrDefault(part, new Counts(0, 0, 0));
            count(changes, "added", counts.added(), part);
            count(changes, "changed", counts.changed(), part);
            count(changes, "removed", counts.removed(), part);
        }
        return changes;
    }

    private static void count(List<String> changes, String did, int count, Part part) {
        if (count > 0) {
            changes.add(did + (count == 1 ? " a " + part.one() : " %d %ss".formatted(count, part.one())));
        }
    }

    private static String named(ContactField field) {
        return switch (field) {
            case NAME -> "the name";
            case NICKNAME -> "the nickname";
            case PRONOUNS -> "the pronouns";
            case PRONUNCIATION -> "how the name is said";
            case COMPANY -> "the company";
            case JOB_TITLE -> "the work";
            case PLACE -> "the place";
            case HOW_MET -> "how you met";
            case MET_ON -> "the day you met";
            case INTRODUCED_BY -> "who introduced you";
            case BIRTHDAY -> "the birthday";
            case NOTE -> "the note";
            case PORTRAIT -> "the picture";
        };
    }
}
