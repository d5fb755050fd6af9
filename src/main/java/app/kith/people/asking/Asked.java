package app.kith.people.asking;

import app.kith.people.criteria.Added;
import app.kith.people.criteria.BornIn;
import app.kith.people.criteria.Criterion;
import app.kith.people.criteria.InTouch;
import app.kith.people.criteria.LastInteraction;
import app.kith.people.criteria.SilentFor;
import app.kith.people.criteria.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a search was understood as: criteria for its words of time, and the words left to look for.
///
/// @param words as they were typed, without what became criteria
/// @param phrases what became criteria, as it was typed
public record Asked(String words, List<String> phrases, List<Criterion> criteria) {
    private static final String WHO = "(?:who(?:m)? )?(?:did |do |have |has )?(?:i |we )?";
    private static final Pattern NOT = Pattern.compile(
            "(?:^|[^\\p{L}])(?:not|never|no|\\p{L}*n't)(?: (?:i|we|yet|ever))* *$", Pattern.CASE_INSENSITIVE);
    private static final String MET = "(?:meet|met|saw|see|seen)";
    private static final String TALKED =
            "(?:talk|talked|talking|speak|spoke|spoken|contact|contacted|wrote|written|in touch)(?: to| with)?";
    private static final String IN = "(?:in |on |at |over |during |within )?(?:the )?";

    private static final List<Reading> READINGS = List.of(
            new Reading(
                    "(?:no contact|no word|nothing|silent|silence|quiet|(?:haven'?t |have not |not |didn'?t )?(?:%s|%s))? ?(?:for|in) (?:over |more than |at least )?(%s)"
                            .formatted(MET, TALKED, Stretch.LENGTH),
                    (found, today) -> Stretch.days(found.group(1))
                            .filter(days -> days <= SilentFor.MOST)
                            .map(SilentFor::new)),
            new Reading(
                    "(?:no contact|nothing|silent|not|haven'?t|(?:who )?(?:have |did )?(?:i |we )?(?:haven'?t|have not|not|didn'?t))(?: (?:i |we )?(?:%s|%s|heard from))? since (%s)"
                            .formatted(MET, TALKED, Stretch.WORDS),
                    (found, today) ->
                            stretch(found, today).map(days -> LastInteraction.before(afterwards(days, today)))),
            new Reading(
                    "(?:last )?(?:contact|interaction|%s|%s) (?:before|until) (%s)"
                            .formatted(MET, TALKED, Stretch.WORDS),
                    (found, today) -> stretch(found, today).map(days -> LastInteraction.before(days.from()))),
            Reading.unlessNegated(
                    WHO
                            + "(?:last )?(?:contact|interaction|%s|%s) (?:since|after) (%s)"
                                    .formatted(MET, TALKED, Stretch.WORDS),
                    (found, today) -> stretch(found, today).map(days -> new LastInteraction(days.from(), null))),
            Reading.unlessNegated(
                    WHO + MET + " (?:" + IN + "|somebody )(" + Stretch.WORDS + ")",
                    (found, today) -> needed(found, today).map(days -> new InTouch(days.from(), days.to(), true))),
            Reading.unlessNegated(
                    WHO + TALKED + " " + IN + "(" + Stretch.WORDS + ")",
                    (found, today) -> needed(found, today).map(days -> new InTouch(days.from(), days.to(), false))),
            new Reading(
                    "(?:birthdays?|born|has (?:a )?birthday) (?:in |this |next )?(" + Stretch.MONTH + "|month)",
                    Asked::birthday),
            new Reading("added (?:in |on |at |during )?(since |before |after )?(" + Stretch.WORDS + ")", Asked::added),
            new Reading(
                    "(?:never (?:%s|%s)|nothing logged)".formatted(MET, TALKED),
                    (found, today) -> Optional.of(Trait.NOTHING_LOGGED)));

    /// @param affirms says nothing of its own behind a "not"
    private record Reading(Pattern pattern, Making making, boolean affirms) {
        Reading(String words, Making making) {
            this(words, making, false);
        }

        Reading(String words, Making making, boolean affirms) {
            this(
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])\\??",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    making,
                    affirms);
        }

        static Reading unlessNegated(String words, Making making) {
            return new Reading(words, making, true);
        }

        boolean holds(String text, MatchResult found) {
            return !affirms || !NOT.matcher(text.substring(0, found.start())).find();
        }
    }

    @FunctionalInterface
    private interface Making {
        Optional<? extends Criterion> of(MatchResult found, LocalDate today);
    }

    /// @param today where the user is
    public static Asked read(String text, LocalDate today) {
        var left = text.strip().replace('\u2019', '\'').replaceAll("\\s+", " ");
        var phrases = new ArrayList<String>();
        var criteria = new ArrayList<Criterion>();
        for (var reading : READINGS) {
            var matcher = reading.pattern().matcher(left);
            if (matcher.find()) {
                var found = matcher.toMatchResult();
                var made = reading.holds(left, found) ? reading.making().of(found, today) : Optional.<Criterion>empty();
                if (made.isPresent()) {
                    criteria.add(made.get());
                    phrases.add(found.group().strip());
                    left = (left.substring(0, found.start()) + " " + left.substring(found.end())).strip();
                }
            }
        }
        return criteria.isEmpty()
                ? new Asked(text.strip(), List.of(), List.of())
                : new Asked(rest(left), List.copyOf(phrases), List.copyOf(criteria));
    }

    /// Whether anything was a word of time.
    public boolean isUnderstood() {
        return !criteria.isEmpty();
    }

    /// What it was understood as, such as "Met in May 2026".
    public String said() {
        return String.join(
                ", ",
                criteria.stream().map(one -> one.topic() + " " + one.words()).toList());
    }

    private static String rest(String left) {
        return left.replaceAll("(?i)^(?:who|people|everyone|everybody|and|with)(?: (?:who|and|with|did|have|i))*$", "")
                .replaceAll("(?i)^(?:who|people who|people)(?= |$)", "")
                .replaceAll("(?i)^(?:(?:in|at|from|the|and|with) )+|(?: (?:in|at|from|and|with))+$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// "Not since summer" names the last time it may have been: the summer. What is not over yet counts from
    /// its start.
    private static LocalDate afterwards(Stretch days, LocalDate today) {
        return days.to().isBefore(today) ? days.to().plusDays(1) : days.from();
    }

    private static Optional<Stretch> stretch(MatchResult found, LocalDate today) {
        return Stretch.read(found.group(found.groupCount()).toLowerCase(Locale.ROOT), today);
    }

    /// "Met May" may be about somebody called so.
    private static Optional<Stretch> needed(MatchResult found, LocalDate today) {
        var time = found.group(found.groupCount()).toLowerCase(Locale.ROOT);
        var before = found.group()
                .substring(0, found.start(found.groupCount()) - found.start())
                .toLowerCase(Locale.ROOT);
        var isBareName = Stretch.month(time).isPresent() && !before.matches(".*(?:in|on|during|within) $");
        return isBareName ? Optional.empty() : Stretch.read(time, today);
    }

    private static Optional<Criterion> birthday(MatchResult found, LocalDate today) {
        var said = found.group(1).toLowerCase(Locale.ROOT);
        var month = said.equals("month")
                ? Optional.of(
                        found.group().toLowerCase(Locale.ROOT).contains("next")
                                ? today.plusMonths(1).getMonth()
                                : today.getMonth())
                : Stretch.month(said);
        return month.map(one -> new BornIn(Set.of(one)));
    }

    private static Optional<Criterion> added(MatchResult found, LocalDate today) {
        var way = found.group(1) == null ? "" : found.group(1).strip().toLowerCase(Locale.ROOT);
        return stretch(found, today).map(days -> switch (way) {
            case "since", "after" -> new Added(days.from(), null);
            case "before" -> new Added(null, days.from().minusDays(1));
            default -> new Added(days.from(), days.to());
        });
    }
}
