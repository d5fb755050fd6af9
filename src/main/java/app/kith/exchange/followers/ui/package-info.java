@NullMarked
package app.kith.exchange.followers.ui;

import org.jspecify.annotations.NullMarked;
