package linchpin.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Viewer;
import linchpin.returns.counting.CountReturn;
import linchpin.returns.units.ReturnRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a return: type in, check, reopen, submit. */
@Component
class MakeReturn {

    private final Returns returns;
    private final Submitted submitted;
    private final CountReturn counting;
    private final Clock clock;

    MakeReturn(Returns returns, Submitted submitted, CountReturn counting, Clock clock) {
        this.returns = returns;
        this.submitted = submitted;
        this.counting = counting;
        this.clock = clock;
    }

    @Transactional
    void eligible(ReturnKey key, Map<UUID, Integer> eligible) {
        open(key);
        returns.eligible(key, eligible);
    }

    @Transactional
    void check(ReturnKey key) {
        open(key);
        if (!returns.over(key)) {
            throw ReturnRefused.tooEarly();
        }
        returns.state(key, MonthlyReturn.State.CHECKED);
    }

    @Transactional
    void reopen(ReturnKey key) {
        open(key);
        returns.state(key, MonthlyReturn.State.MAKING);
    }

    /** Copies the figures of this moment and marks the return as submitted. There is no way back. */
    @Transactional
    void submit(ReturnKey key, Viewer viewer) {
        var checked = open(key);
        if (!checked.checked()) {
            throw ReturnRefused.unchecked();
        }
        if (counting.stillCounting()) {
            throw ReturnRefused.stillCounting();
        }
        var sheet = counting.count(checked.setting(), key.month(), viewer.organisationName(), returns.eligible(key));
        submitted.freeze(key, sheet, viewer.account(), LocalDate.now(clock));
    }

    private MonthlyReturn open(ReturnKey key) {
        var monthly = returns.locked(key);
        if (monthly.submitted()) {
            throw ReturnRefused.submitted();
        }
        return monthly;
    }
}
