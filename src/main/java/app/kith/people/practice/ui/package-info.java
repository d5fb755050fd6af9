@NullMarked
package app.kith.people.practice.ui;

import org.jspecify.annotations.NullMarked;
