package app.kith.exchange.demo;

import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.Tone;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Who knows whom in the demo network, the same every time.
final class DemoTies {
    private static final int EXTRAS_FROM = 36;

    private final List<DemoPerson> cast;
    private final List<ContactId> ids;
    private final Map<String, Integer> places = new HashMap<>();

    DemoTies(List<DemoPerson> cast, List<ContactId> ids) {
        this.cast = cast;
        this.ids = ids;
        for (int i = 0; i < cast.size(); i++) {
            places.put(cast.get(i).details().name(), i);
        }
    }

    List<NewTie> ties() {
        var ties = new ArrayList<>(List.of(
                tie("Ana Ruiz", TieKind.FRIEND, "Inés Montalvo", "since school"),
                tie("Ana Ruiz", TieKind.COLLEAGUE, "Dalia Haddad", null),
                tie("Ana Ruiz", TieKind.FRIEND, "Luca Ferrante", "the fair"),
                tie("Inés Montalvo", TieKind.MANAGER, "Mateus Cordeiro", null),
                tie("Inés Montalvo", TieKind.FRIEND, "Rosalind Achterberg", null),
                tie("Mei-Ling Tan", TieKind.MENTOR, "Aroha Ngata", "her first firing"),
                tie("Mei-Ling Tan", TieKind.FRIEND, "Hana Lindqvist-Mori", null),
                tie("Hana Lindqvist-Mori", TieKind.SCHOOLMATE, "Amara Diallo", null),
                tie("Leila Farahmand", TieKind.NEIGHBOUR, "Hana Lindqvist-Mori", null),
                tie("Noor van Dalen", TieKind.COLLEAGUE, "Wanjiru Kamau", "both sell for Kamau Living"),
                tie("Noor van Dalen", TieKind.FRIEND, "Elif Demirkan", null),
                tie("Noor van Dalen", TieKind.FRIEND, "Bram de Wolf", null),
                tie("Tomasz Wierzbicki", TieKind.COLLEAGUE, "Pavel Dvořáček", "they share a workshop in summer"),
                tie("Zeynep Arslan", TieKind.SUPPLIER, "Luca Ferrante", null),
                tie("Zeynep Arslan", TieKind.SUPPLIER, "Dalia Haddad", null),
                tie("Kenji Shirakawa", TieKind.TEACHER, "Jun-ho Baek", "two years in Mashiko"),
                tie("Kenji Shirakawa", TieKind.TEACHER, "Oskar Lindgren", null),
                tie("Ifeoma Adeyinka", TieKind.FRIEND, "Freya Holmgaard", null),
                tie("Ifeoma Adeyinka", TieKind.RELATIVE, "Ngozi Eze", "cousins"),
                tie("Freya Holmgaard", TieKind.FRIEND, "Catalina Restrepo", null),
                tie("Siobhán Kearney", TieKind.FRIEND, "Iolo Prydderch", null),
                tie("Harpreet Gill-Sanderson", TieKind.NEIGHBOUR, "Priya Raghunathan", null),
                tie("Priya Raghunathan", TieKind.SIBLING, "Sanjay Pillai", null)));
        var random = new Random(23);
        for (int i = EXTRAS_FROM; i < cast.size(); i++) {
            var known = random.nextInt(3) == 0
                    ? random.nextInt(EXTRAS_FROM)
                    : EXTRAS_FROM + random.nextInt(cast.size() - EXTRAS_FROM);
            if (random.nextInt(5) < 2 && known != i) {
                var kind = List.of(
                                TieKind.FRIEND, TieKind.COLLEAGUE, TieKind.NEIGHBOUR, TieKind.FRIEND, TieKind.PARTNER)
                        .get(random.nextInt(5));
                ties.add(new NewTie(ids.get(i), Role.of(kind, false), ids.get(known)));
            }
        }
        return ties;
    }

    /// Those somebody introduced, with the one who did.
    Map<ContactId, ContactDetails> introductions() {
        var introduced = new LinkedHashMap<ContactId, ContactDetails>();
        introduce(introduced, "Inés Montalvo", "Ana Ruiz");
        introduce(introduced, "Mateus Cordeiro", "Inés Montalvo");
        introduce(introduced, "Ana Ruiz", "Noor van Dalen");
        introduce(introduced, "Wanjiru Kamau", "Noor van Dalen");
        introduce(introduced, "Pavel Dvořáček", "Tomasz Wierzbicki");
        introduce(introduced, "Jun-ho Baek", "Kenji Shirakawa");
        introduce(introduced, "Catalina Restrepo", "Freya Holmgaard");
        introduce(introduced, "Freya Holmgaard", "Ifeoma Adeyinka");
        return introduced;
    }

    /// Meetings of several.
    List<NewInteraction> gatherings(LocalDate today) {
        return List.of(
                meeting(
                        today.minusDays(131),
                        "Valencia craft fair, second day",
                        "Ana Ruiz",
                        "Inés Montalvo",
                        "Luca Ferrante"),
                meeting(today.minusDays(400), "The fair in Faenza", "Luca Ferrante", "Dalia Haddad", "Zeynep Arslan"),
                meeting(
                        today.minusDays(92),
                        "Kiln opening",
                        "Mei-Ling Tan",
                        "Hana Lindqvist-Mori",
                        "Amara Diallo",
                        "Leila Farahmand"),
                meeting(
                        today.minusDays(41),
                        "Supper at the studio",
                        "Mei-Ling Tan",
                        "Hana Lindqvist-Mori",
                        "Leila Farahmand"),
                meeting(
                        today.minusDays(55),
                        "Clay Talk in Leeds",
                        "Ifeoma Adeyinka",
                        "Harpreet Gill-Sanderson",
                        "Priya Raghunathan",
                        "Freya Holmgaard"),
                meeting(
                        today.minusDays(70),
                        "Utrecht market",
                        "Noor van Dalen",
                        "Elif Demirkan",
                        "Bram de Wolf",
                        "Rosalind Achterberg"));
    }

    private NewInteraction meeting(LocalDate day, String note, String... names) {
        var there = new LinkedHashSet<ContactId>();
        for (var name : names) {
            there.add(id(name));
        }
        return new NewInteraction(InteractionKind.MEETING, Direction.BOTH, there, day, null, 90, Tone.GOOD, note);
    }

    private void introduce(Map<ContactId, ContactDetails> introduced, String name, String by) {
        var details = cast.get(place(name)).details();
        introduced.put(id(name), details.change().introducedBy(id(by)).build());
    }

    private NewTie tie(String name, TieKind kind, String other, @Nullable String note) {
        return new NewTie(id(name), Role.of(kind, false), id(other), note, null);
    }

    private ContactId id(String name) {
        return ids.get(place(name));
    }

    private int place(String name) {
        return Objects.requireNonNull(places.get(name), name);
    }
}
