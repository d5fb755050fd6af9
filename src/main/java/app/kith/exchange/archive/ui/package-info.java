/// Where an archive is restored from the screen.
@NullMarked
package app.kith.exchange.archive.ui;

import org.jspecify.annotations.NullMarked;
