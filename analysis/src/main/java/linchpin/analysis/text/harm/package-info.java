/** Words that a person should look at today: heard by patterns, and by what the reader learnt of sentences in which somebody is harmed. */
@NullMarked
package linchpin.analysis.text.harm;

import org.jspecify.annotations.NullMarked;
