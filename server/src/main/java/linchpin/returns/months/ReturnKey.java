package linchpin.returns.months;

import java.time.YearMonth;

/** Names a return: one setting's, of one month. */
public record ReturnKey(String setting, YearMonth month) {

    /** @return where its page stands */
    public String path() {
        return "/returns/" + setting + "/" + month;
    }
}
