package linchpin.answers.held;

import java.util.UUID;
import linchpin.matters.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * An answer before it is published.
 *
 * @param answer null for one that is being written, and is kept nowhere
 * @param version of it; 0 for one that is kept nowhere
 * @param did whether it says that something was done
 * @param we what was done, or why it was not
 */
public record Draft(MatterId matter, @Nullable UUID answer, int version, boolean did, String we) {}
