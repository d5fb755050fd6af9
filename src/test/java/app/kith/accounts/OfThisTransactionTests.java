package app.kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
class OfThisTransactionTests {
    @Autowired
    PlatformTransactionManager transactions;

    private final OfThisTransaction<String> kept = new OfThisTransaction<>();

    @Test
    void isThereUntilTheTransactionEnds() {
        within(() -> {
            assertThat(kept.get()).isNull();
            kept.set("one");
            kept.set("two");
            assertThat(kept.get()).isEqualTo("two");
        });

        assertThat(kept.get()).isNull();
        within(() -> assertThat(kept.get()).isNull());
    }

    @Test
    void aTransactionWithinAnotherHasItsOwn() {
        within(() -> {
            kept.set("outer");
            within(() -> {
                assertThat(kept.get()).isNull();
                kept.set("inner");
            });
            assertThat(kept.get()).isEqualTo("outer");
        });
    }

    @Test
    void isGoneAfterARollBackToo() {
        assertThatThrownBy(() -> within(() -> {
                    kept.set("one");
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(kept.get()).isNull();
    }

    @Test
    void cannotBeKeptOutsideATransaction() {
        assertThatThrownBy(() -> kept.set("one")).isInstanceOf(IllegalStateException.class);
        assertThat(kept.get()).isNull();
    }

    private void within(Runnable work) {
        var one = new TransactionTemplate(transactions);
        one.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        one.executeWithoutResult(status -> work.run());
    }
}
