/**
 * The room in which a number stands beside stories: number blocks, story cards, the chart of months, and a story's standing among the
 * numbers. The dashboard, everybody's page and evidence packs arrange such rooms and make none of their own.
 */
@NamedInterface("room")
@NullMarked
package linchpin.figures.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
