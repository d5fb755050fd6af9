package app.kith.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Something kept for as long as the present transaction lasts, as a thread local is kept for a thread: one that begins
/// within another has its own. Spring's list of synchronizations, where it could be looked for too, is sorted each
/// time it is asked for.
public final class OfThisTransaction<T> {
    private static final class Holder<T> extends ResourceHolderSupport {
        private T value;

        Holder(T value) {
            this.value = value;
        }
    }

    /// What is kept; nothing yet, and outside a transaction.
    @SuppressWarnings("unchecked") // bound by this class alone
    public @Nullable T get() {
        var holder = (Holder<T>) TransactionSynchronizationManager.getResource(this);
        return holder == null ? null : holder.value;
    }

    /// Keeps this until the transaction ends, in place of what was kept.
    ///
    /// @throws IllegalStateException outside a transaction
    @SuppressWarnings("unchecked")
    public void set(T value) {
        var known = (Holder<T>) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            known.value = value;
            return;
        }
        var holder = new Holder<>(value);
        TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(holder, this) {});
        TransactionSynchronizationManager.bindResource(this, holder);
    }
}
