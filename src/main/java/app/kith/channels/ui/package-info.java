/// The workspace's own channels in the settings.
@NullMarked
package app.kith.channels.ui;

import org.jspecify.annotations.NullMarked;
