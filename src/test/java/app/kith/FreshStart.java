package app.kith;

import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Puts the clock back before each test, and signs everybody out after it.
public class FreshStart implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        return 9_000; // before the listener that signs somebody in
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBean(TestClock.class).reset();
    }

    @Override
    public void afterTestMethod(TestContext test) {
        test.getApplicationContext().getBean(Owner.class).signOut();
    }
}
