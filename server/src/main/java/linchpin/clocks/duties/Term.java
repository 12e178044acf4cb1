package linchpin.clocks.duties;

import linchpin.organisation.days.Division;

/**
 * How long there is.
 *
 * @param amount 0 where no day is named
 * @param division whose bank holidays are no working days
 */
public record Term(int amount, Unit unit, Division division) {

    /** @return as in "20 working days" */
    public String says() {
        return unit == Unit.WITHOUT_DELAY ? "without undue delay" : unit.count(amount);
    }
}
