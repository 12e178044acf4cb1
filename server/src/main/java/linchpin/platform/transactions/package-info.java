/** Transactions: each tells PostgreSQL whose rows it may see, and those that read for one page are one. */
@NullMarked
package linchpin.platform.transactions;

import org.jspecify.annotations.NullMarked;
