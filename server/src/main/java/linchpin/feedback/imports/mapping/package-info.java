/** Turns the rows of a stranger's file into responses and comments of ours: what each column means, and what its values mean. */
@NullMarked
package linchpin.feedback.imports.mapping;

import org.jspecify.annotations.NullMarked;
