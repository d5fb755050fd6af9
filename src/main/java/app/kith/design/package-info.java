/// The visual parts every page is made of. They know shapes, colours and words given to them, and
/// nothing of people or interactions.
@ApplicationModule(
        displayName = "Design",
        allowedDependencies = {})
@NullMarked
package app.kith.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
