package app.kith.bench;

import app.kith.Owner;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/// Runs each bench signed in as the owner of the workspace with very many people.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = AsSeededOwner.Context.class)
public @interface AsSeededOwner {

    /// Fills the workspace the first time.
    class Context implements WithSecurityContextFactory<AsSeededOwner> {
        private final SeededWorkspace seeded;

        Context(SeededWorkspace seeded) {
            this.seeded = seeded;
        }

        @Override
        public SecurityContext createSecurityContext(AsSeededOwner annotation) {
            return Owner.contextOf(seeded.owner());
        }
    }
}
