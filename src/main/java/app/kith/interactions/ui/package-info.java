/// The quick log in the top bar, the form for one interaction, and the timeline on a person's page.
@NullMarked
package app.kith.interactions.ui;

import org.jspecify.annotations.NullMarked;
