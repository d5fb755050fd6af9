package app.kith.exchange;

import app.kith.channels.Address;
import app.kith.people.AddressMatch;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.NameMatch;
import app.kith.people.PeopleMatching;
import app.kith.people.SearchText;
import app.kith.people.twins.Likeness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whom the rows of a chunk may be: looked up for all of them at once, then row by row with those before it
/// in mind.
///
/// A handle identifies a person within a workspace, a name alone never does. The same row as before is the same
/// person. The same handle under a name that fits is the same person; under another name it is asked. The
/// same phone needs the same name too, and is asked where one name is only shorter. Only the same name is asked, but
/// not within a file, which lists its
/// people one by one.
class Recognition {
    private final Map<String, ContactId> rows;
    private final Map<Address, List<AddressMatch>> addresses;
    private final Map<String, List<NameMatch>> names;
    private final Seen seen;

    private Recognition(
            Map<String, ContactId> rows,
            Map<Address, List<AddressMatch>> addresses,
            Map<String, List<NameMatch>> names,
            Seen seen) {
        this.rows = rows;
        this.addresses = addresses;
        this.names = names;
        this.seen = seen;
    }

    /// Somebody that a row may be: already in the workspace, or an earlier row of the file.
    ///
    /// @param contact absent for an earlier row
    /// @param earlier absent for somebody in the workspace
    record Known(@Nullable ContactId contact, @Nullable Candidate earlier, String name) {}

    /// What Kith makes of a row.
    sealed interface Finding {
        record New() implements Finding {}

        record SameRow() implements Finding {}

        /// @param why they are one, as it ends a sentence
        record Certain(Known who, String why) implements Finding {}

        record Ask(ImportQuestion.Kind kind, String reason, Known who) implements Finding {}
    }

    /// The rows already gone through, the latest at least: of a very long file the earliest are let go, so
    /// that it needs no more memory than a long one. Who was let go is found in the workspace once they are
    /// brought in.
    static class Seen {
        private static final int GENERATION = 50_000;
        private static final long MOST_LETTERS = 32_000_000;

        private Map<String, Candidate> rows = new HashMap<>();
        private Map<Address, List<Candidate>> addresses = new HashMap<>();
        private long letters;
        private Map<String, Candidate> olderRows = Map.of();
        private Map<Address, List<Candidate>> olderAddresses = Map.of();

        void add(Candidate candidate) {
            letters += candidate.letters();
            if (rows.size() >= GENERATION || letters > MOST_LETTERS) {
                letters = candidate.letters();
                olderRows = rows;
                olderAddresses = addresses;
                rows = new HashMap<>();
                addresses = new HashMap<>();
            }
            rows.putIfAbsent(candidate.fingerprint(), candidate);
            if (candidate.key() != null) {
                rows.putIfAbsent(candidate.key(), candidate);
            }
            candidate.identity().forEach(address -> at(address).add(candidate));
            candidate.phones().forEach(address -> at(address).add(candidate));
        }

        private List<Candidate> at(Address address) {
            return addresses.computeIfAbsent(address, key -> new ArrayList<>(1));
        }

        @Nullable
        Candidate row(String fingerprint) {
            var recent = rows.get(fingerprint);
            return recent == null ? olderRows.get(fingerprint) : recent;
        }

        Stream<Candidate> with(Address address) {
            return Stream.concat(
                    olderAddresses.getOrDefault(address, List.of()).stream(),
                    addresses.getOrDefault(address, List.of()).stream());
        }
    }

    /// Looks the rows up, in three statements.
    ///
    /// @param named the names by which somebody may be found at all
    static Recognition of(
            Collection<Candidate> chunk, PeopleMatching matching, ImportRows rows, Seen seen, Predicate<String> named) {
        var addresses = matching
                .withAddresses(chunk.stream()
                        .flatMap(candidate -> Stream.concat(candidate.identity().stream(), candidate.phones().stream()))
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(AddressMatch::address));
        var names = matching
                .withNames(chunk.stream()
                        .map(candidate -> candidate.details().name())
                        .filter(named)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(NameMatch::folded));
        return new Recognition(
                rows.knownRows(chunk.stream()
                        .flatMap(candidate -> Stream.of(candidate.fingerprint(), candidate.key()))
                        .filter(Objects::nonNull)
                        .toList()),
                addresses,
                names,
                seen);
    }

    /// The same, but nobody is found by their name alone whom this very import has added.
    Recognition withoutNamesOf(Set<ContactId> sameBatch) {
        var others = new HashMap<String, List<NameMatch>>();
        names.forEach((name, matches) -> others.put(
                name,
                matches.stream()
                        .filter(match -> !sameBatch.contains(match.contact()))
                        .toList()));
        return new Recognition(rows, addresses, others, seen);
    }

    /// Whether this key or fingerprint is known from an import before.
    boolean knows(String fingerprint) {
        return rows.containsKey(fingerprint);
    }

    Finding find(Candidate candidate) {
        if (rows.containsKey(candidate.fingerprint()) || seen.row(candidate.fingerprint()) != null) {
            return new Finding.SameRow();
        }
        var sameKey = sameKey(candidate);
        if (sameKey != null) {
            return new Finding.Certain(sameKey, "the same entry as before");
        }
        var sameHandle = known(candidate.identity());
        for (var known : sameHandle) {
            if (candidate.nameFits(known.name())) {
                return new Finding.Certain(known, shared(candidate.identity(), known));
            }
        }
        if (!sameHandle.isEmpty()) {
            var known = sameHandle.getFirst();
            return new Finding.Ask(
                    ImportQuestion.Kind.SAME_HANDLE,
                    "%s, different names".formatted(begun(shared(candidate.identity(), known))),
                    known);
        }
        var samePhone = known(candidate.phones());
        for (var known : samePhone) {
            if (candidate.isNamed(known.name())) {
                return new Finding.Certain(known, shared(candidate.phones(), known) + ", same name");
            }
        }
        for (var known : samePhone) {
            if (candidate.nameFits(known.name())) {
                return new Finding.Ask(
                        ImportQuestion.Kind.SAME_HANDLE,
                        "%s, a shorter name".formatted(begun(shared(candidate.phones(), known))),
                        known);
            }
        }
        var sameName = names.getOrDefault(candidate.foldedName(), List.of());
        if (!sameName.isEmpty()) {
            var colleague = sameName.stream()
                    .filter(match -> isAt(candidate.details().company(), match))
                    .findFirst();
            var match = colleague.orElse(sameName.getFirst());
            return new Finding.Ask(
                    ImportQuestion.Kind.SAME_NAME,
                    colleague.isPresent()
                            ? "Same name, same company, no handle in common"
                            : "Same name, no handle in common",
                    new Known(match.contact(), null, match.name()));
        }
        return new Finding.New();
    }

    /// Who came under what the other program calls the entry for good.
    private @Nullable Known sameKey(Candidate candidate) {
        var key = candidate.key();
        if (key == null) {
            return null;
        }
        var here = rows.get(key);
        if (here != null) {
            return new Known(here, null, candidate.details().name());
        }
        var earlier = seen.row(key);
        return earlier == null
                ? null
                : new Known(null, earlier, earlier.details().name());
    }

    /// Whoever has one of the names.
    Set<ContactId> named() {
        return names.values().stream()
                .flatMap(List::stream)
                .map(NameMatch::contact)
                .collect(Collectors.toSet());
    }

    /// Everybody of the workspace that this chunk may touch.
    Set<ContactId> contacts() {
        return Stream.of(
                        rows.values().stream(),
                        addresses.values().stream().flatMap(List::stream).map(AddressMatch::contact),
                        names.values().stream().flatMap(List::stream).map(NameMatch::contact))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private List<Known> known(Set<Address> wanted) {
        var here = wanted.stream()
                .flatMap(address -> addresses.getOrDefault(address, List.of()).stream())
                .map(match -> new Known(match.contact(), null, match.name()));
        var before = wanted.stream()
                .flatMap(seen::with)
                .map(earlier -> new Known(null, earlier, earlier.details().name()));
        return Stream.concat(here, before).distinct().toList();
    }

    private static boolean isAt(@Nullable String company, NameMatch match) {
        return company != null
                && match.company() != null
                && SearchText.fold(company).equals(SearchText.fold(match.company()));
    }

    private String shared(Set<Address> wanted, Known known) {
        var address = wanted.stream()
                .filter(one -> addresses.getOrDefault(one, List.of()).stream()
                                .anyMatch(match -> match.contact().equals(known.contact()))
                        || known.earlier() != null && known.earlier().isAt(one))
                .findFirst();
        return address.map(one -> "%s %s".formatted(Likeness.said(one), one.key()))
                .orElse("same handle");
    }

    /// As it begins a sentence.
    private static String begun(String said) {
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /// What is written down about somebody a row may be.
    static ContactDetails details(Known known, Map<ContactId, ContactDetails> here) {
        if (known.earlier() != null) {
            return known.earlier().details();
        }
        var found = here.get(known.contact());
        return found == null ? ContactDetails.named(known.name()) : found;
    }
}
