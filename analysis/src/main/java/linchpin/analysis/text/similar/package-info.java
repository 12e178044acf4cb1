/**
 * "We have heard this before": the nearest earlier comments, by meaning and by the rare words they share. Knows vectors, words and
 * numbered groups; it refuses to know who may see what: the caller says which groups to look in, and no other is touched.
 */
@NullMarked
package linchpin.analysis.text.similar;

import org.jspecify.annotations.NullMarked;
