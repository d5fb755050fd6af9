/// The import wizard and the ways into the demo network.
@NullMarked
package app.kith.exchange.ui;

import org.jspecify.annotations.NullMarked;
