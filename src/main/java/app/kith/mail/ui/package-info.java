/// The mail server in the settings.
@NullMarked
package app.kith.mail.ui;

import org.jspecify.annotations.NullMarked;
