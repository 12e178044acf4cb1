package linchpin.proposals.sitting;

import java.util.Arrays;
import java.util.List;
import linchpin.proposals.Proposal;
import linchpin.proposals.codesign.Side;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.LocalName;

/**
 * What the page prints on which a session is written down or changed.
 *
 * @param path of the session; empty for a fresh one
 * @param people who can be named as having been there
 * @param contacts who can look through the notes
 * @param asksMe whether whoever looks has not said yet that they were there
 * @param meanwhile what somebody else made of it meanwhile; empty for nothing
 * @param leader what the organisation calls its patient leaders
 */
record SessionFormPage(
        Proposal proposal,
        String path,
        SessionForm form,
        List<Choice> people,
        List<Choice> contacts,
        boolean asksMe,
        String meanwhile,
        LocalName leader,
        Errors errors) {

    /** One kind of people, and how many of them were typed. */
    record Kind(String name, String label, String value) {}

    List<Kind> kinds() {
        return Arrays.stream(Side.values())
                .map(side -> new Kind(side.stored(), side.asked(leader), form.count(side)))
                .toList();
    }

    boolean fresh() {
        return path.isEmpty();
    }

    String action() {
        return fresh() ? proposal.path() + "/sessions" : path + "/change";
    }

    String back() {
        return fresh() ? proposal.path() : path;
    }

    List<String> ticked() {
        return form.people().stream().map(Object::toString).toList();
    }

    SessionFormPage with(Errors more) {
        return new SessionFormPage(proposal, path, form, people, contacts, asksMe, meanwhile, leader, more);
    }

    SessionFormPage after(String made, SessionForm now) {
        return new SessionFormPage(proposal, path, now, people, contacts, asksMe, made, leader, errors);
    }
}
