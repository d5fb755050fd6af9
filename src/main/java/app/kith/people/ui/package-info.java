/// The list of people, a person's page, and the form that writes a person down.
@NullMarked
package app.kith.people.ui;

import org.jspecify.annotations.NullMarked;
