/// How somebody proves who they are: passwords, the wait after wrong ones, being remembered.
@NullMarked
package app.kith.accounts.signin;

import org.jspecify.annotations.NullMarked;
