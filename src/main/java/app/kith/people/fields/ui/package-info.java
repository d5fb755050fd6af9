/// The facts a workspace keeps, in the settings.
@NullMarked
package app.kith.people.fields.ui;

import org.jspecify.annotations.NullMarked;
