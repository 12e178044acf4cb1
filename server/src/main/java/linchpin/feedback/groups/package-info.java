/** A giver may say who they are, in a few broad groups, so that an organisation sees whom it does not hear; and may skip it. */
@NullMarked
package linchpin.feedback.groups;

import org.jspecify.annotations.NullMarked;
