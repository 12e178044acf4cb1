/** What the machine that reads comments makes of them: kept as suggestions with their reasons, shown beside the words. */
@NullMarked
package linchpin.meaning.reading;

import org.jspecify.annotations.NullMarked;
