package linchpin.tables.workbooks;

import java.util.BitSet;
import linchpin.tables.Line;

/**
 * A row of a sheet.
 *
 * @param dates which of its cells are shown as dates
 * @param days which may be dates that are shown as plain numbers
 */
record Row(Line line, BitSet dates, BitSet days) {}
