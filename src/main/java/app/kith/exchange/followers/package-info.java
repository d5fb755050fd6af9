/// Two lists of followers side by side: who came, who left, who follows back, and one thing to do about each.
@NullMarked
package app.kith.exchange.followers;

import org.jspecify.annotations.NullMarked;
