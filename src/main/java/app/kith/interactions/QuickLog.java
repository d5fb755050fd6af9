package app.kith.interactions;

import app.kith.accounts.Workspaces;
import app.kith.interactions.QuickLogPreview.Mentioned;
import app.kith.interactions.favours.FavourReader;
import app.kith.interactions.favours.Favours;
import app.kith.interactions.quicklog.Candidate;
import app.kith.interactions.quicklog.Line;
import app.kith.interactions.quicklog.NameSpan;
import app.kith.interactions.quicklog.ParsedLog;
import app.kith.interactions.quicklog.Person;
import app.kith.interactions.quicklog.QuickLogParser;
import app.kith.interactions.quicklog.Token.Part;
import app.kith.interactions.spi.Promises.Promise;
import app.kith.interactions.spi.ScorePreview;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Forgetting;
import app.kith.people.Namesake;
import app.kith.people.PeopleMatching;
import app.kith.people.PersonRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Logs what one line of text says: shows it first, then saves it as shown, with the people it introduces.
@Service
@Transactional
public class QuickLog {
    private static final int MOST_NAMESAKES = 8;
    private static final int MOST_SIMILAR = 3;

    private final AddressBook people;
    private final PeopleMatching matching;
    private final Forgetting forgetting;
    private final InteractionLog log;
    private final Workspaces workspaces;
    private final ObjectProvider<ScorePreview> scores;
    private final KeptPromises promises;
    private final Favours favours;

    QuickLog(
            AddressBook people,
            PeopleMatching matching,
            Forgetting forgetting,
            InteractionLog log,
            Workspaces workspaces,
            ObjectProvider<ScorePreview> scores,
            KeptPromises promises,
            Favours favours) {
        this.people = people;
        this.matching = matching;
        this.forgetting = forgetting;
        this.log = log;
        this.promises = promises;
        this.workspaces = workspaces;
        this.scores = scores;
        this.favours = favours;
    }

    /// What was saved, to be told and to be taken back.
    ///
    /// @param people everybody it is about, with the standing they have since
    /// @param added those of them who were new
    /// @param kept how to take back the promises kept with it
    public record Saved(
            InteractionId interaction,
            ParsedLog log,
            List<PersonRef> people,
            List<ContactId> added,
            List<Runnable> kept) {}

    /// The line as it would be saved. Whatever the text, this does not fail.
    @Transactional(readOnly = true)
    public QuickLogPreview preview(String text, QuickLogChoices choices, Locale locale) {
        var today = workspaces.today();
        var line = Line.of(text, today, locale);
        var scanned = QuickLogParser.scan(line.leaving(choices.left()));
        var found = matching.namedAny(scanned.phrases(), MOST_NAMESAKES);
        var parsed = QuickLogParser.resolve(scanned, candidates(found));
        var whole = choices.left().isEmpty()
                ? parsed
                : QuickLogParser.resolve(QuickLogParser.scan(line), candidates(found));
        var chosen = chosen(choices);
        var mentioned = new ArrayList<Mentioned>();
        parsed.people().stream()
                .map(person -> mentioned(person, found, choices, chosen))
                .forEach(mentioned::add);
        if (mentioned.isEmpty()) {
            choices.about().stream()
                    .flatMap(id -> Stream.ofNullable(chosen.get(id)))
                    .map(known ->
                            new Mentioned(known.person().name(), known.person().name(), known, List.of(), false))
                    .forEach(mentioned::add);
        }
        var log = named(parsed, mentioned);
        var told =
                choices.favours() == null ? FavourReader.read(parsed.without(text, Part.PASSING)) : choices.favours();
        var known = mentioned.stream()
                .flatMap(one -> Stream.ofNullable(one.known()))
                .map(Namesake::id)
                .collect(Collectors.toSet());
        return new QuickLogPreview(
                text,
                log,
                whole,
                today,
                List.copyOf(mentioned),
                told,
                told.asked() == null ? Map.of() : favours.with(known),
                changes(log, mentioned),
                promises.in(text, locale));
    }

    /// Saves the line and adds the people who are new, or does nothing at all.
    ///
    /// @throws IllegalArgumentException with a sentence for the user, when it is open who is meant, or when
    ///     something said cannot be
    public Saved save(String text, QuickLogChoices choices, Locale locale) {
        return save(text, choices, locale, List.of());
    }

    /// Saves the line as the other method of this name, and keeps those of its promises that the user wants
    /// kept.
    public Saved save(String text, QuickLogChoices choices, Locale locale, Collection<Promise> wanted) {
        var preview = preview(text, choices, locale);
        preview.people().stream().filter(Mentioned::isOpen).findFirst().ifPresent(open -> {
            throw new IllegalArgumentException("Say which %s you mean".formatted(open.name()));
        });
        var who = new LinkedHashSet<ContactId>();
        var added = new LinkedHashMap<String, ContactId>();
        for (var person : preview.people()) {
            who.add(
                    person.known() == null
                            ? added.computeIfAbsent(person.name(), name -> people.add(ContactDetails.named(name)))
                            : person.known().id());
        }
        var parsed = preview.log();
        var logged = promises.log(
                new NewInteraction(
                                parsed.kind(),
                                parsed.direction(),
                                who,
                                parsed.date(),
                                parsed.time(),
                                parsed.minutes(),
                                null,
                                parsed.note(),
                                preview.favours())
                        .with(parsed.passing()),
                wanted);
        return new Saved(
                logged.interaction(),
                parsed,
                List.copyOf(people.refs(who).values()),
                List.copyOf(added.values()),
                logged.kept());
    }

    /// Takes back what was saved: the interaction, the promises kept with it, and the people it added as long
    /// as nothing else is logged with them.
    ///
    /// @throws app.kith.people.ChangedMeanwhile when the interaction is no longer there
    public void undo(Saved saved) {
        log.delete(saved.interaction());
        saved.kept().forEach(Runnable::run);
        forgetting.forget(saved.added().stream()
                .filter(person -> log.timeline(person, null, 1).isEmpty())
                .toList());
    }

    private Map<ContactId, Namesake> chosen(QuickLogChoices choices) {
        var ids = new LinkedHashSet<>(choices.picked().values());
        ids.addAll(choices.about());
        return ids.isEmpty()
                ? Map.of()
                : people.refs(ids).values().stream()
                        .collect(Collectors.toMap(PersonRef::id, person -> new Namesake(person, null)));
    }

    private Mentioned mentioned(
            Person person,
            Map<String, List<Namesake>> found,
            QuickLogChoices choices,
            Map<ContactId, Namesake> chosen) {
        var phrase = person.span().phrase();
        var namesakes = namesakes(person, found);
        var picked = choices.picked().get(phrase);
        if (picked != null && chosen.containsKey(picked)) {
            var known = namesakes.stream()
                    .filter(it -> it.id().equals(picked))
                    .findFirst()
                    .orElseGet(() -> Objects.requireNonNull(chosen.get(picked)));
            return new Mentioned(phrase, known.person().name(), known, without(known, namesakes), false);
        }
        if (choices.added().contains(phrase)) {
            return new Mentioned(phrase, QuickLogParser.nameOf(phrase), null, namesakes, true);
        }
        return switch (person) {
            case Person.Known known -> {
                var one = namesake(known.candidate(), namesakes);
                yield new Mentioned(phrase, known.name(), one, without(one, namesakes), false);
            }
            case Person.Ambiguous _ -> new Mentioned(phrase, person.name(), null, namesakes, false);
            case Person.Unknown _ -> new Mentioned(phrase, person.name(), null, similar(phrase), true);
        };
    }

    /// Whom the phrase may mean, or at least its first word.
    private static List<Namesake> namesakes(Person person, Map<String, List<Namesake>> found) {
        var phrase = person.span().phrase();
        var all = new LinkedHashMap<ContactId, Namesake>();
        found.getOrDefault(phrase, List.of()).forEach(it -> all.put(it.id(), it));
        if (!(person instanceof Person.Ambiguous)) {
            found.getOrDefault(phrase.split(" ", 2)[0], List.of()).forEach(it -> all.putIfAbsent(it.id(), it));
        }
        return List.copyOf(all.values());
    }

    private static Namesake namesake(Candidate candidate, List<Namesake> namesakes) {
        return namesakes.stream()
                .filter(it -> it.id().value().equals(candidate.id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Namesake> without(Namesake known, List<Namesake> namesakes) {
        return namesakes.stream().filter(it -> !it.id().equals(known.id())).toList();
    }

    private List<Namesake> similar(String phrase) {
        return people.named(phrase, MOST_SIMILAR).stream()
                .map(person -> new Namesake(person, null))
                .toList();
    }

    private static Map<String, List<Candidate>> candidates(Map<String, List<Namesake>> found) {
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(it -> new Candidate(
                                        it.id().value(),
                                        it.person().name(),
                                        it.person().nickname()))
                                .toList()));
    }

    /// The line with its people under the names they turned out to have.
    private static ParsedLog named(ParsedLog parsed, List<Mentioned> mentioned) {
        var spans = parsed.people().stream().map(Person::span).toList();
        var persons = new ArrayList<Person>();
        for (int i = 0; i < mentioned.size(); i++) {
            var one = mentioned.get(i);
            var span = i < spans.size() ? spans.get(i) : new NameSpan(one.phrase(), 0, 0);
            persons.add(
                    one.known() == null
                            ? new Person.Unknown(span, one.name())
                            : new Person.Known(
                                    span, new Candidate(one.known().id().value(), one.name(), null)));
        }
        return parsed.with(persons);
    }

    private Map<ContactId, ScorePreview.Change> changes(ParsedLog log, List<Mentioned> mentioned) {
        var known = mentioned.stream()
                .flatMap(one -> Stream.ofNullable(one.known()))
                .map(Namesake::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var weight = log.kind().weight(Math.max(1, mentioned.size()));
        var preview = scores.getIfAvailable();
        return preview == null || known.isEmpty() || weight == 0
                ? Map.of()
                : preview.preview(Set.copyOf(known), log.date(), log.time(), log.direction(), weight);
    }
}
