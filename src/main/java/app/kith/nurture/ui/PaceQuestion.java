package app.kith.nurture.ui;

import app.kith.nurture.Paces;
import app.kith.people.PersonRef;
import app.kith.people.spi.Nurturing;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Asks for a pace from elsewhere than a person's page.
@Component
class PaceQuestion implements Nurturing {
    private final Paces paces;

    PaceQuestion(Paces paces) {
        this.paces = paces;
    }

    @Override
    public void ask(PersonRef person, Consumer<PaceSet> set) {
        var before = paces.of(person.id()).orElse(null);
        new PaceDialog(before == null ? null : before.pace(), pace -> {
                    paces.set(List.of(person.id()), pace);
                    set.accept(new PaceSet(pace.words(), () -> paces.putBack(person.id(), before)));
                })
                .open();
    }
}
