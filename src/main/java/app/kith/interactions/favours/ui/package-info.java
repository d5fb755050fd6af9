/// Give and take on a person's page.
@NullMarked
package app.kith.interactions.favours.ui;

import org.jspecify.annotations.NullMarked;
