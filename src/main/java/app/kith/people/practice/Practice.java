package app.kith.people.practice;

import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.KnownThing;
import app.kith.people.joining.Editing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Chooses whom to get to know better today, and remembers what came of it: people of whom something is known
/// but not everything, the half known first and of them those one is closest to, nobody twice within
/// [#REST_DAYS] days.
@Service
@Transactional
public class Practice {
    /// So many people make a day's round, of about five minutes.
    public static final int MOST_A_DAY = 10;

    /// So long nobody is asked about again.
    public static final int REST_DAYS = 30;

    private final JdbcClient sql;
    private final AddressBook people;
    private final Editing editing;
    private final Workspaces workspaces;

    Practice(JdbcClient sql, AddressBook people, Editing editing, Workspaces workspaces) {
        this.sql = sql;
        this.people = people;
        this.editing = editing;
        this.workspaces = workspaces;
    }

    private record Pick(ContactId contact, @Nullable String lastGap) {}

    /// @param lastGap what was asked for last today
    private record Tally(int answered, int filled, @Nullable String lastGap) {}

    /// What is left of today's round, in a fixed number of statements.
    @Transactional(readOnly = true)
    public PracticeRound round() {
        var today = workspaces.today();
        var tally = sql.sql("""
                        select count(*), count(case when outcome = 'FILLED' then 1 end),
                               (select l.gap
                                  from practice_answer l
                                 where l.workspace_id = :workspace
                                   and l.asked_on = :today
                                 order by l.id desc
                                 limit 1)
                          from practice_answer
                         where workspace_id = :workspace
                           and asked_on = :today
                        """)
                .param("workspace", workspace())
                .param("today", today)
                .query((row, number) -> new Tally(row.getInt(1), row.getInt(2), row.getString(3)))
                .single();
        return new PracticeRound(tally.answered(), tally.filled(), cards(tally, today));
    }

    private List<PracticeCard> cards(Tally tally, LocalDate today) {
        var most = MOST_A_DAY - tally.answered();
        var picks = most <= 0 ? List.<Pick>of() : picks(most, today);
        if (picks.isEmpty()) {
            return List.of();
        }
        var profiles = people.profiles(picks.stream().map(Pick::contact).toList());
        var cards = new ArrayList<PracticeCard>();
        var before = tally.lastGap();
        for (var pick : picks) {
            var person = profiles.get(pick.contact());
            if (person != null && !KnownThing.missing(person.details()).isEmpty()) {
                var gap = gap(person, pick.lastGap(), before);
                cards.add(new PracticeCard(person, gap));
                before = gap.name();
            }
        }
        return List.copyOf(cards);
    }

    /// The half known, then those of whom one thing more or less is known, and so on until there are enough.
    private List<Pick> picks(int most, LocalDate today) {
        var half = KnownThing.values().length / 2;
        var picks = new ArrayList<Pick>();
        for (int off = 0; off < half && picks.size() < most; off++) {
            for (var scored : List.of("c.score >= 0", "c.score is null")) {
                picks.addAll(picks(scored, List.of(half - off, half + off), most - picks.size(), today));
            }
        }
        return picks;
    }

    /// Those of the highest score first. All of them have one or none has, so that they lie in an index in this
    /// order.
    private List<Pick> picks(String scored, List<Integer> known, int most, LocalDate today) {
        if (most <= 0) return List.of();
        return sql.sql("""
                        select c.id,
                               (select a.gap
                                  from practice_answer a
                                 where a.contact_id = c.id
                                 order by a.asked_on desc, a.id desc
                                 limit 1)
                          from contact c
                         where c.workspace_id = :workspace
                           and c.binned_at is null
                           and c.merged_into is null
                           and c.let_go_on is null
                           and {scored}
                           and c.known_things in (:known)
                           and not exists (select 1
                                             from practice_answer a
                                            where a.contact_id = c.id
                                              and (a.asked_on > :rested or a.outcome = 'LET_GO'))
                         order by c.workspace_id desc, c.score desc, c.id desc
                         limit :most
                        """.replace("{scored}", scored))
                .param("workspace", workspace())
                .param("known", known)
                .param("rested", today.minusDays(REST_DAYS))
                .param("most", most)
                .query((row, number) -> new Pick(new ContactId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    /// The first thing missing that was neither asked of this person the last time nor of the person before,
    /// as far as there is such a one.
    private static KnownThing gap(ContactProfile person, @Nullable String last, @Nullable String before) {
        var missing = KnownThing.missing(person.details());
        var others =
                missing.stream().filter(thing -> !thing.name().equals(last)).toList();
        return others.stream()
                .filter(thing -> !thing.name().equals(before))
                .findFirst()
                .or(() -> others.stream().findFirst())
                .orElseGet(() -> missing.iterator().next());
    }

    /// Writes down what was asked for.
    ///
    /// @param details all that is known of the person now
    /// @throws ChangedMeanwhile when somebody else edited or removed them since the card was dealt
    public PracticeAnswer fill(PracticeCard card, ContactDetails details) {
        var person = card.person();
        people.edit(person.id(), person.version(), details);
        var filled = new Editing.Saved(person.id(), person.details(), details, null);
        return remember(person.id(), card.gap(), Outcome.FILLED, filled);
    }

    /// Notes that one was asked, whatever came of it.
    ///
    /// @throws ChangedMeanwhile when the person is no longer there
    public PracticeAnswer answer(PracticeCard card, Outcome outcome) {
        return remember(card.person().id(), card.gap(), outcome, null);
    }

    /// Takes an answer back: the person is asked about again, and what it wrote down is gone, as far as
    /// nobody changed it since.
    public void takeBack(PracticeAnswer answer) {
        sql.sql("delete from practice_answer where workspace_id = :workspace and id = :id")
                .param("workspace", workspace())
                .param("id", answer.id())
                .update();
        var filled = answer.filled();
        if (filled != null) {
            editing.takeBack(filled);
        }
    }

    private PracticeAnswer remember(
            ContactId contact, KnownThing gap, Outcome outcome, Editing.@Nullable Saved filled) {
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        var added = sql.sql("""
                        insert into practice_answer (id, workspace_id, contact_id, asked_on, gap, outcome)
                        select :id, c.workspace_id, c.id, :today, :gap, :outcome
                          from contact c
                         where c.workspace_id = :workspace
                           and c.id = :contact
                        """)
                .param("id", id)
                .param("today", workspaces.today())
                .param("gap", gap.name())
                .param("outcome", outcome.name())
                .param("workspace", workspace())
                .param("contact", contact.value())
                .update();
        if (added == 0) {
            throw new ChangedMeanwhile("This person is no longer there.");
        }
        return new PracticeAnswer(id, contact, filled);
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
