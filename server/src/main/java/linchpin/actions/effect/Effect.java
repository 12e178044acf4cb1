package linchpin.actions.effect;

import java.util.List;
import linchpin.figures.room.MonthChart;
import linchpin.figures.room.NumberBlock.Rows;

/**
 * What came of what was done on a day.
 *
 * @param what was done, and on which day
 * @param enough whether there is enough to tell
 * @param says what the numbers show, the gist first
 * @param rows the numbers
 * @param chart of the same over a longer time, with the change marked
 */
record Effect(String what, boolean enough, List<String> says, Rows rows, MonthChart chart) {}
