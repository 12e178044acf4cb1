/**
 * What one organisation's people teach its reader: their corrections to the framework's themes, and themes of their own from a few
 * examples. Lessons are a value: they belong to whoever holds them, change no shipped weight, and are undone by learning again without.
 */
@NullMarked
package linchpin.analysis.text.learning;

import org.jspecify.annotations.NullMarked;
