package app.kith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/// Runs each test signed in as the owner of a fresh, empty workspace; for view tests too, since it is done before the
/// browserless session begins.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = AsOwner.Context.class)
public @interface AsOwner {

    /// Makes the workspace.
    class Context implements WithSecurityContextFactory<AsOwner> {
        private final Owner owner;

        Context(Owner owner) {
            this.owner = owner;
        }

        @Override
        public SecurityContext createSecurityContext(AsOwner annotation) {
            return Owner.contextOf(owner.create());
        }
    }
}
