/// The made-up network that a newcomer can try Kith with.
@NullMarked
package app.kith.exchange.demo;

import org.jspecify.annotations.NullMarked;
