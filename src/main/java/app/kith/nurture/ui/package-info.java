/// Today, the tasks, and what a person's page says of both.
@NullMarked
package app.kith.nurture.ui;

import org.jspecify.annotations.NullMarked;
