/**
 * Tells which parts of a comment are in another language or script than English, so that no names are guessed there and somebody who reads it
 * is asked for.
 */
@NullMarked
package linchpin.analysis.text.redaction.tongues;

import org.jspecify.annotations.NullMarked;
