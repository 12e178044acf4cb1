package linchpin.returns;

import java.time.YearMonth;

/** Names a return: one setting's, of one month. */
record ReturnKey(String setting, YearMonth month) {

    String path() {
        return "/returns/" + setting + "/" + month;
    }
}
