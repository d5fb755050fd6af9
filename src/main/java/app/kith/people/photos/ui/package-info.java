@NullMarked
package app.kith.people.photos.ui;

import org.jspecify.annotations.NullMarked;
