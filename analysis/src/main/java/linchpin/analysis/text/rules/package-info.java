/** What is told of a text by rule, without a model: alarms, how hard it is to read, whether it can be read, and where it may be cut. */
@NullMarked
package linchpin.analysis.text.rules;

import org.jspecify.annotations.NullMarked;
