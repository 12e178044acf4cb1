/** Opens workbooks of the newer spreadsheets, XLSX and OpenDocument, after a guard let them pass, and reads their sheets row by row. */
@NullMarked
package linchpin.tables.workbooks;

import org.jspecify.annotations.NullMarked;
