package linchpin.matters.thread;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import linchpin.history.ReadHistory;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.matters.ThreadStep;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the thread of one matter together, for one viewer. */
@Component
class WalkThread {

    private final Matters matters;
    private final ReadVoices voices;
    private final Accounts accounts;
    private final ReadHistory history;
    private final ThreadSteps steps;

    WalkThread(Matters matters, ReadVoices voices, Accounts accounts, ReadHistory history, ThreadSteps steps) {
    }
}
