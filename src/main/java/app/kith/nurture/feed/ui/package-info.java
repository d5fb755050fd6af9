/// The calendar address in the settings.
@NullMarked
package app.kith.nurture.feed.ui;

import org.jspecify.annotations.NullMarked;
