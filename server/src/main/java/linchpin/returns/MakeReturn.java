package linchpin.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Viewer;
import linchpin.returns.units.ReturnRefused;
import linchpin.returns.units.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a return: type in, check, reopen, submit. */
@Component
class MakeReturn {

    private final Returns returns;
    private final Submitted submitted;
    private final CountReturn counting;
    private final Settings settings;
    private final Clock clock;

    MakeReturn(Returns returns, Submitted submitted, CountReturn counting, Settings settings, Clock clock) {
        this.returns = returns;
        this.submitted = submitted;
        this.counting = counting;
        this.settings = settings;
        this.clock = clock;
    }

    boolean over(YearMonth month) {
        return month.isBefore(YearMonth.now(clock));
    }

    @Transactional
    void eligible(Returns.Key key, Map<UUID, Integer> typed) {
        open(key);
        returns.eligible(key, typed);
    }

    @Transactional
    void check(Returns.Key key) {
        if (!over(key.month())) {
            throw ReturnRefused.tooEarly();
        }
        open(key);
        returns.state(key, Returns.State.CHECKED);
    }

    @Transactional
    void reopen(Returns.Key key) {
        open(key);
        returns.state(key, Returns.State.MAKING);
    }

    /** Copies the figures of this moment and marks the return as submitted. There is no way back. */
    @Transactional
    void submit(Returns.Key key, Viewer viewer) {
        var begun = open(key);
        if (begun.state() != Returns.State.CHECKED) {
            throw ReturnRefused.unchecked();
        }
        if (counting.stillCounting()) {
            throw ReturnRefused.stillCounting();
        }
        var sheet = counting.count(key, settings.in(key.month(), key.setting()), viewer.organisation());
        submitted.freeze(key, sheet, viewer.account(), LocalDate.now(clock));
    }

    private Returns.Begun open(Returns.Key key) {
        settings.in(key.month(), key.setting());
        var begun = returns.locked(key);
        if (begun.submitted()) {
            throw ReturnRefused.submitted();
        }
        return begun;
    }
}
