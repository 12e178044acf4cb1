package linchpin.proposals.journey;

import java.time.LocalDate;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.proposals.Stage;

/**
 * A move from one stage to another.
 *
 * @param movedAs the role in which it was done
 */
public record StageChange(
        int n, Stage fromStage, Stage toStage, AccountId movedBy, Role movedAs, LocalDate movedOn, String why) {}
