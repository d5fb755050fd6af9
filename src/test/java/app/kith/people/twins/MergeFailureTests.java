package app.kith.people.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactsMerged;
import app.kith.people.ContactsUnmerged;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;

/// A module that fails while it moves its rows undoes the whole merge, and the whole split.
@KithTest
@AsOwner
@Import(MergeFailureTests.Listener.class)
class MergeFailureTests {
    @Autowired
    Merging merging;

    @Autowired
    AddressBook people;

    @Autowired
    Workspaces workspaces;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Listener listener;

    /// The last of all listeners.
    @TestConfiguration(proxyBeanMethods = false)
    static class Listener {
        final List<Object> events = new ArrayList<>();
        boolean failing;

        @EventListener
        @Order(1000)
        void on(ContactsMerged event) {
            heard(event);
        }

        @EventListener
        @Order(1000)
        void on(ContactsUnmerged event) {
            heard(event);
        }

        private void heard(Object event) {
            events.add(event);
            if (failing) {
                throw new IllegalStateException("This module cannot");
            }
        }
    }

    @AfterEach
    void listenAnew() {
        listener.failing = false;
        listener.events.clear();
    }

    @Test
    void aFailureInAListenerUndoesTheMerge() {
        var luca = people.add(ContactDetails.named("Luca"));
        var twin = people.add(ContactDetails.with("Luka").place("Faenza").build());
        var before = everything();
        listener.failing = true;

        assertThatThrownBy(() -> merging.merge(luca, twin)).hasMessage("This module cannot");

        assertThat(everything()).isEqualTo(before);
        assertThat(merging.joinedInto(luca)).isEmpty();
    }

    @Test
    void aFailureInAListenerUndoesTheSplit() {
        var luca = people.add(ContactDetails.named("Luca"));
        var twin = people.add(ContactDetails.with("Luka").place("Faenza").build());
        var merge = merging.merge(luca, twin);
        var joined = everything();
        listener.failing = true;

        assertThatThrownBy(() -> merging.undo(merge)).hasMessage("This module cannot");

        assertThat(everything()).isEqualTo(joined);
        assertThat(merging.shownFor(twin)).contains(luca);
    }

    @Test
    void everyListenerIsToldWhoIsKept() {
        var luca = people.add(ContactDetails.named("Luca"));
        var twin = people.add(ContactDetails.named("Luka"));

        merging.undo(merging.merge(luca, twin));

        assertThat(listener.events).hasSize(2);
        assertThat(listener.events.getFirst()).isInstanceOfSatisfying(ContactsMerged.class, merged -> {
            assertThat(merged.kept()).isEqualTo(luca);
            assertThat(merged.merged()).isEqualTo(twin);
        });
        assertThat(listener.events.getLast()).isInstanceOf(ContactsUnmerged.class);
    }

    private Everything everything() {
        return Everything.in(sql, workspaces.current().value());
    }
}
