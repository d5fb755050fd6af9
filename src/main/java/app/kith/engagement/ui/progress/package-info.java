/// How far everybody's scores are, for the screens whose change has them worked out anew.
@NamedInterface("progress")
@NullMarked
package app.kith.engagement.ui.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
