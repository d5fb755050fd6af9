package app.kith.people.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.interactions.TimelineEntry;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.Fact;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/// Two who were joined come apart again. Run on each database.
abstract class UnmergingTests extends JoiningPeople {
    @Test
    void aChainIsUndoneFromItsEnd() {
        var one = people.add(ContactDetails.named("Luca Ferrante"));
        var two = people.add(ContactDetails.named("Luka Ferrante"));
        var three = people.add(ContactDetails.named("L. Ferrante"));
        var before = everything();
        var first = merging.merge(two, one);
        var second = merging.merge(three, two);

        assertThat(merging.shownFor(one)).contains(three);
        assertThatThrownBy(() -> merging.undo(first))
                .isInstanceOf(CannotSplit.class)
                .hasMessage("Luka Ferrante is part of L. Ferrante now."
                        + " Split Luka Ferrante from L. Ferrante first, then Luca Ferrante.");
        merging.undo(second);
        assertThat(merging.shownFor(one)).contains(two);
        merging.undo(first);
        assertThat(everything().since(before)).isEmpty();
        assertThatThrownBy(() -> merging.undo(first)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatWasAddedOrEditedSinceStaysWithTheOneKept() {
        var luca = people.add(ContactDetails.with("Luca").place("Faenza").build());
        var twin = people.add(ContactDetails.with("Luka")
                .company("Smalti")
                .facts(List.of(new Fact("Likes", "tea")))
                .build());
        var moved = coffee(TODAY.minusDays(3), twin);
        var merge = merging.merge(luca, twin);
        people.edit(
                luca,
                people.profile(luca)
                        .orElseThrow()
                        .details()
                        .change()
                        .place("Ravenna")
                        .facts(List.of(new Fact("Likes", "tea"), new Fact("Cat", "Miro")))
                        .build());
        var entry = log.timeline(luca, null, 1).getFirst();
        log.edit(moved, entry.version(), told(TODAY.minusDays(3), "About cobalt", luca));
        var since = coffee(TODAY, luca);

        merging.undo(merge);

        var kept = people.profile(luca).orElseThrow().details();
        assertThat(kept.place()).isEqualTo("Ravenna");
        assertThat(kept.company()).isNull();
        assertThat(kept.facts()).containsExactly(new Fact("Cat", "Miro"));
        assertThat(people.profile(twin).orElseThrow().details().company()).isEqualTo("Smalti");
        assertThat(log.timeline(luca, null, 9)).extracting(TimelineEntry::id).containsExactly(since);
        assertThat(log.timeline(twin, null, 9)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(moved);
            assertThat(one.note()).isEqualTo("About cobalt");
        });
    }

    @Test
    void whoKnewSomebodyThatIsForgottenSinceComesApart() {
        var luca = people.add(ContactDetails.named("Luca"));
        var luka = people.add(ContactDetails.named("Luka"));
        var ana = people.add(ContactDetails.named("Ana"));
        ties.add(new NewTie(luca, Role.of(TieKind.FRIEND, false), ana));
        ties.add(new NewTie(luka, Role.of(TieKind.FRIEND, false), ana));
        var merge = merging.merge(luca, luka);
        forgetting.forget(List.of(ana));

        merging.undo(merge);

        assertThat(people.profile(luka)).isPresent();
        assertThat(ties.of(luka)).isEmpty();
    }

    @Test
    void whatMergesNotedOfTiesGoesWithWhoeverIsForgotten() {
        var luca = people.add(ContactDetails.named("Luca"));
        var luka = people.add(ContactDetails.named("Luka"));
        var ana = people.add(ContactDetails.named("Ana"));
        var ida = people.add(ContactDetails.named("Ida"));
        ties.add(new NewTie(luca, Role.of(TieKind.FRIEND, false), ana));
        ties.add(new NewTie(luka, Role.of(TieKind.FRIEND, false), ana, "since school", null));
        ties.add(new NewTie(ana, Role.of(TieKind.MENTOR, false), luka, "at the kiln", null));
        ties.add(new NewTie(luka, Role.of(TieKind.COLLEAGUE, false), ida, "at Smalti", null));
        merging.merge(luca, luka);

        forgetting.forget(List.of(ana));

        assertThat(sql.queryForList(
                        "select content from contact_merge_row where what = 'tie' and workspace_id = ?",
                        String.class,
                        workspaces.current().value()))
                .singleElement()
                .asString()
                .contains("at Smalti");
    }

    /// A table with people in it that a merge does not think of would lose something when it is undone.
    @Test
    void everyTableThatNamesPeopleIsComparedAfterAnUndo() {
        assertThat(Everything.overlooked(sql)).isEmpty();
    }

    /// Once, a merge noted less: the migration makes of it what is noted today.
    @Test
    void aMergeNotedInTheWordsOfBeforeIsUndoneToo() {
        var luca = people.add(ContactDetails.named("Luca"));
        var luka = people.add(ContactDetails.named("Luka"));
        var ana = people.add(ContactDetails.named("Ana"));
        ties.add(new NewTie(luka, Role.of(TieKind.MENTOR, false), ana));
        ties.add(new NewTie(luka, Role.of(TieKind.COLLEAGUE, false), ana));
        ties.add(new NewTie(luca, Role.of(TieKind.COLLEAGUE, false), ana));
        coffee(TODAY.minusDays(3), luka);
        engagement.recomputeAll();
        var before = everything();
        var merge = merging.merge(luca, luka);
        sql.update("update contact_merge_row set content = substring(content, 7)"
                + " where what = 'tie' and content like 'moved%'");
        sql.update("update contact_merge_row set content = substring(content, 6), what = 'tie removed'"
                + " where what = 'tie' and content like 'gone%'");
        sql.update("update contact_merge_row set content = 'INNER' where what = 'engagement.place'"
                + " and content like 'INNER%'");
        sql.update("update contact_merge_row set content = 'UNKNOWN' where what = 'engagement.place'"
                + " and content like 'UNKNOWN%'");

        new ResourceDatabasePopulator(new ClassPathResource("db/migration/people/V9__what_merges_note_of_ties.sql"))
                .execute(Objects.requireNonNull(sql.getDataSource()));
        merging.undo(merge);

        assertThat(everything().since(before)).isEmpty();
    }

    @Test
    void anInteractionOfBothKeepsOneAndComesApartAgain() {
        var luca = people.add(ContactDetails.named("Luca"));
        var twin = people.add(ContactDetails.named("Luka"));
        var third = people.add(ContactDetails.named("Ida"));
        var dinner = coffee(TODAY, luca, twin, third);

        var merge = merging.merge(luca, twin);
        var joined = names(dinner);
        merging.undo(merge);

        assertThat(joined).containsExactlyInAnyOrder("Luca", "Ida");
        assertThat(names(dinner)).containsExactly("Luca", "Luka", "Ida");
    }
}
