package app.kith.exchange;

import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import app.kith.exchange.format.ImportedInteraction;
import app.kith.exchange.format.Party;
import app.kith.people.AddressMatch;
import app.kith.people.ContactId;
import app.kith.people.NameMatch;
import app.kith.people.PeopleMatching;
import app.kith.people.SearchText;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who of the people in the workspace took part in the interactions of a chunk: by a handle, else by a name
/// that only one of them has. Looked up for all at once.
class WhoTookPart {
    private final Map<Address, List<AddressMatch>> addresses;
    private final Map<String, List<NameMatch>> names;
    private final String region;

    private WhoTookPart(Map<Address, List<AddressMatch>> addresses, Map<String, List<NameMatch>> names, String region) {
        this.addresses = addresses;
        this.names = names;
        this.region = region;
    }

    static WhoTookPart of(Collection<ImportedInteraction> chunk, PeopleMatching matching, String region) {
        var parties = chunk.stream()
                .flatMap(told -> Stream.concat(parties(told), newcomers(told)))
                .toList();
        var wanted = new HashSet<Address>();
        parties.forEach(party -> {
            var address = address(party, region);
            if (address != null) {
                wanted.add(address);
            }
        });
        var names = parties.stream()
                .map(Party::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        return new WhoTookPart(
                matching.withAddresses(wanted).stream()
                        .filter(match -> !match.inBin())
                        .collect(Collectors.groupingBy(AddressMatch::address)),
                matching.withNames(names).stream().collect(Collectors.groupingBy(NameMatch::folded)),
                region);
    }

    private static Stream<Party> parties(ImportedInteraction told) {
        return Stream.of(told.from(), told.to(), told.with()).flatMap(List::stream);
    }

    private static Stream<Party> newcomers(ImportedInteraction told) {
        var passing = told.passing();
        return passing == null ? Stream.empty() : passing.newcomers().stream();
    }

    /// Whom these parties are; those nobody knows, or whose name several have, are left out.
    Set<ContactId> among(List<Party> parties) {
        var found = new LinkedHashSet<ContactId>();
        parties.forEach(party -> {
            var one = one(party);
            if (one != null) {
                found.add(one);
            }
        });
        return found;
    }

    private @Nullable ContactId one(Party party) {
        var address = address(party, region);
        var reached = address == null ? List.<AddressMatch>of() : addresses.getOrDefault(address, List.of());
        var ids = reached.stream().map(AddressMatch::contact).distinct().toList();
        if (ids.size() == 1) {
            return ids.getFirst();
        }
        var called = names.getOrDefault(SearchText.fold(party.name()), List.of()).stream()
                .map(NameMatch::contact)
                .filter(contact -> ids.isEmpty() || ids.contains(contact))
                .distinct()
                .toList();
        return called.size() == 1 ? called.getFirst() : null;
    }

    /// Why nobody was found.
    String missing(ImportedInteraction told) {
        var several = parties(told)
                .filter(party -> names.getOrDefault(SearchText.fold(party.name()), List.of())
                                .size()
                        > 1)
                .findFirst();
        if (several.isPresent()) {
            return "Several people are called %s".formatted(several.get().said());
        }
        var said = parties(told).map(Party::said).distinct().limit(3).collect(Collectors.joining(", "));
        return "Nobody you know took part (%s)".formatted(said.length() > 120 ? said.substring(0, 120) + "…" : said);
    }

    private static @Nullable Address address(Party party, String region) {
        var handle = party.handle();
        return handle == null
                ? null
                : Address.of(ChannelKind.valueOf(handle.kind().name()), handle.written(), region);
    }
}
