/// Where one takes everything out.
@NullMarked
package app.kith.exchange.export.ui;

import org.jspecify.annotations.NullMarked;
