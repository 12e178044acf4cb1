package linchpin.answers.beside;

import gg.jte.Content;
import linchpin.matters.MatterId;

/** What follows by itself once an answer is approved, which whoever approves reads before: a module further down the thread knows. */
public interface WhenApproved {

    /** @return a few sentences that name nobody */
    Content told(MatterId matter);
}
