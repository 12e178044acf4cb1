/**
 * Reads what patients and carers wrote: what each comment is about, how it feels, which words say so, and whether a person should
 * look at it today. Everything happens in this process; no text leaves it. Readings are suggestions: {@link
 * linchpin.analysis.text.ModelCard} says how often each theme is right.
 */
@NullMarked
package linchpin.analysis.text;

import org.jspecify.annotations.NullMarked;
