package linchpin.feedback.imports.dates;

/** How to read a date that could be read either way, such as 03/10/2021. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Not at all: the row is refused. */
    REFUSE
}
