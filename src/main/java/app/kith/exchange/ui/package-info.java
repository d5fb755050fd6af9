/// The import wizard: one question a step, from the dropped file to the report and its undo.
@NullMarked
package app.kith.exchange.ui;

import org.jspecify.annotations.NullMarked;
