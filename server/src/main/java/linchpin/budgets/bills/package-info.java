/**
 * Receipts and bills with what money was approved for: looked at by their content, pictures drawn anew, and read by those who read the ledger.
 * It opens no PDF: it says what it can see from outside, and hands it out as a file to be saved.
 */
@ApplicationModule(
        allowedDependencies = {"budgets", "budgets :: acting", "people", "platform", "platform :: pictures", "ui"})
@NullMarked
package linchpin.budgets.bills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
