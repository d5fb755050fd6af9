package app.kith.people.criteria;

import app.kith.channels.ChannelKind;
import app.kith.people.Band;
import app.kith.people.Circle;
import app.kith.people.Trend;
import java.time.Month;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The kinds of [Criterion], in the order in which a filter keeps and shows them.
public final class Criteria {
    private static final Map<String, Function<String, Optional<Criterion>>> READERS = readers();
    private static final List<String> KEYS = List.copyOf(READERS.keySet());

    private Criteria() {}

    /// Reads what was written as [Criterion#value].
    ///
    /// @return empty for what makes no sense
    public static Optional<Criterion> read(String key, String value) {
        var reader = READERS.get(key);
        var written = value.replace('\0', ' '); // which PostgreSQL keeps in no text
        return reader == null || written.isBlank() ? Optional.empty() : reader.apply(written);
    }

    /// One of each kind, in their order; of several of a kind the last.
    public static List<Criterion> ordered(List<Criterion> some) {
        var byKey = new LinkedHashMap<String, Criterion>();
        some.forEach(one -> byKey.put(one.key(), one));
        return KEYS.stream().flatMap(key -> Stream.ofNullable(byKey.get(key))).toList();
    }

    private static Map<String, Function<String, Optional<Criterion>>> readers() {
        var readers = new LinkedHashMap<String, Function<String, Optional<Criterion>>>();
        readers.put(
                InCircles.KEY, text -> some(Values.enums(Circle.class, text)).map(InCircles::new));
        readers.put(InBands.KEY, text -> some(Values.enums(Band.class, text)).map(InBands::new));
        readers.put(Going.KEY, text -> some(Values.enums(Trend.class, text)).map(Going::new));
        readers.put(Tagged.KEY, text -> some(Values.list(text)).map(Tagged::new));
        readers.put(
                OnChannels.KEY,
                text -> some(Values.enums(ChannelKind.class, text)).map(OnChannels::new));
        readers.put(OnOwnChannels.KEY, text -> some(Values.list(text)).map(OnOwnChannels::new));
        readers.put(
                Paced.KEY, text -> some(Values.enums(Paced.State.class, text)).map(Paced::new));
        readers.put(
                LastInteraction.KEY,
                text -> Values.Days.read(text).map(days -> new LastInteraction(days.from(), days.to())));
        readers.put(SilentFor.KEY, Criteria::silence);
        trait(readers, Trait.NOTHING_LOGGED);
        trait(readers, Trait.GOING_QUIET);
        readers.put(InTouch.MET, text -> inTouch(text, true));
        readers.put(InTouch.TALKED, text -> inTouch(text, false));
        readers.put(Having.HAS, text -> some(Values.enums(Known.class, text)).map(known -> new Having(known, true)));
        readers.put(
                Having.HAS_NOT, text -> some(Values.enums(Known.class, text)).map(known -> new Having(known, false)));
        readers.put(HavingFact.HAS, text -> Optional.of(new HavingFact(text, true)));
        readers.put(HavingFact.HAS_NOT, text -> Optional.of(new HavingFact(text, false)));
        readers.put(InPlace.KEY, text -> Optional.of(new InPlace(text)));
        readers.put(BornIn.KEY, text -> some(Values.enums(Month.class, text)).map(BornIn::new));
        readers.put(Added.KEY, text -> Values.Days.read(text).map(days -> new Added(days.from(), days.to())));
        readers.put(
                OwnedBy.KEY,
                text -> Values.enums(OwnedBy.Whom.class, text).stream()
                        .findFirst()
                        .map(OwnedBy::new));
        trait(readers, Trait.LET_GO);
        trait(readers, Trait.MADE_UP);
        return readers;
    }

    private static void trait(Map<String, Function<String, Optional<Criterion>>> readers, Trait trait) {
        readers.put(trait.key(), text -> Optional.of(trait));
    }

    private static <C extends Collection<?>> Optional<C> some(C found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static Optional<Criterion> silence(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= SilentFor.MOST
                ? Optional.of(new SilentFor(Integer.parseInt(text)))
                : Optional.empty();
    }

    private static Optional<Criterion> inTouch(String text, boolean faceToFace) {
        return Values.Days.read(text).flatMap(days -> {
            var from = days.from();
            var to = days.to();
            return from == null || to == null ? Optional.empty() : Optional.of(new InTouch(from, to, faceToFace));
        });
    }
}
