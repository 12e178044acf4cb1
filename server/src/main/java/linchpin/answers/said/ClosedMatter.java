package linchpin.answers.said;

import linchpin.matters.Matter;

/** A matter that was closed without agreement and without an answer, and in which nothing was promised until then. */
record ClosedMatter(Matter matter, String place, String raised, String day) {}
