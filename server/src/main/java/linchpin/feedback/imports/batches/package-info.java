/** Stores the rows of a file in batches, two at a time, each whole or not at all: which import they are of, whoever asks for it knows. */
@NullMarked
package linchpin.feedback.imports.batches;

import org.jspecify.annotations.NullMarked;
