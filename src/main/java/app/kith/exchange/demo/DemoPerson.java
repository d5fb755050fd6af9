package app.kith.exchange.demo;

import app.kith.channels.ChannelKind;
import app.kith.people.ContactDetails;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.PartialDate;
import app.kith.people.SearchText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A made-up person and the rhythm in which the user is in touch with them.
///
/// @param lastDaysAgo how long ago the last interaction was; negative for none at all
/// @param gapDays the usual gap between two interactions
/// @param notes what was said, the newest first
record DemoPerson(
        ContactDetails details,
        int lastDaysAgo,
        int gapDays,
        Rhythm rhythm,
        List<ChannelKind> channels,
        List<String> notes) {

    /// How often the two are in touch over the years.
    enum Rhythm {
        /// nearly to the day, so that most neither drift out nor come closer
        STEADY,
        WARMING,
        COOLING,
        /// nothing logged yet
        NEW
    }

    /// Whether the two are in touch often enough for every word to be answered.
    boolean isClose() {
        return gapDays < 60;
    }

    /// Reads one line of `demo/people.psv`; its first line says what stands where.
    static DemoPerson parse(String line, LocalDate today) {
        var cell = line.split("\\|", -1);
        var name = cell[0];
        var channels = Stream.of(cell[8].split(","))
                .map(channel -> ChannelKind.valueOf(channel.toUpperCase(Locale.ROOT)))
                .toList();
        var details = ContactDetails.with(name)
                .company(cell[3])
                .jobTitle(cell[4])
                .place(cell[2])
                .howMet(cell[11])
                .birthday(birthday(cell[10], today))
                .portrait(cell[1].isEmpty() ? null : "peep:" + cell[1].replace('/', '|'))
                .handles(handles(name, channels))
                .facts(facts(cell[12]))
                .tags(List.of(cell[9].split(",")))
                .build();
        return new DemoPerson(
                details,
                Integer.parseInt(cell[5]),
                Integer.parseInt(cell[6]),
                Rhythm.valueOf(cell[7].toUpperCase(Locale.ROOT)),
                channels,
                cell[13].isEmpty() ? List.of() : List.of(cell[13].split(";")));
    }

    /// Handles that lead nowhere: every address lies in a domain kept free for examples.
    static List<Handle> handles(String name, List<ChannelKind> channels) {
        var slug = SearchText.fold(name).replaceAll("[^a-z]+", ".").replaceAll("^\\.|\\.$", "");
        var handles = new ArrayList<Handle>();
        for (var channel : channels) {
            switch (channel) {
                case EMAIL -> handles.add(new Handle(channel, slug + "@people.example"));
                case PHONE ->
                    handles.add(new Handle(channel, "+47 555 00 %03d".formatted(Math.floorMod(slug.hashCode(), 1000))));
                case MASTODON -> handles.add(new Handle(channel, "@" + slug.replace('.', '_') + "@social.example"));
                case BLOG, WEBSITE ->
                    handles.add(new Handle(channel, "https://" + slug.replace('.', '-') + ".example"));
                case IN_PERSON -> {}
                default -> handles.add(new Handle(channel, slug.replace('.', '_') + "_example"));
            }
        }
        return handles;
    }

    private static @Nullable PartialDate birthday(String text, LocalDate today) {
        if (text.isEmpty()) {
            return null;
        }
        var parts = text.split(",");
        return PartialDate.of(today.plusDays(Integer.parseInt(parts[0])).minusYears(Integer.parseInt(parts[1])));
    }

    private static List<Fact> facts(String text) {
        var parts = text.split("=", 2);
        return parts.length == 2 ? List.of(new Fact(parts[0], parts[1])) : List.of();
    }
}
